package org.yardstick.rule.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.yardstick.rule.RuleSetting;
import org.yardstick.rule.Severity;
import org.yardstick.shared.Yuan;

/** Settings and their changes in words. */
final class SettingWords {

	private static final String CATALOGUE = "照目录";

	private SettingWords() {
	}

	/** What a setting says other than the catalogue; empty where it says nothing else. */
	static List<String> of(RuleSetting setting) {
		List<String> words = new ArrayList<>();
		if (!setting.enabled()) {
			words.add("停用");
		}
		for (Severity severity : Severity.values()) {
			if (chosen(setting, severity) != null) {
				words.add(severity.title() + "按" + chosen(setting, severity).title());
			}
		}
		if (setting.tolerance() != null) {
			words.add("允许误差" + amount(setting.tolerance()));
		}
		if (!setting.words().isEmpty()) {
			words.add("另加" + setting.words().size() + "个词");
		}
		return words;
	}

	/** What was changed, one sentence a thing. */
	static List<String> changes(RuleSetting before, RuleSetting after) {
		List<String> sentences = new ArrayList<>();
		if (before.enabled() != after.enabled()) {
			sentences.add(change("是否启用", before.enabled() ? "启用" : "停用", after.enabled() ? "启用" : "停用"));
		}
		for (Severity severity : Severity.values()) {
			if (chosen(before, severity) != chosen(after, severity)) {
				sentences
					.add(change(severity.title(), words(chosen(before, severity)), words(chosen(after, severity))));
			}
		}
		if (!Objects.equals(before.tolerance(), after.tolerance())) {
			sentences.add(change("允许误差", amount(before.tolerance()), amount(after.tolerance())));
		}
		listed("增加的词：", without(after.words(), before.words()), sentences);
		listed("去掉的词：", without(before.words(), after.words()), sentences);
		return sentences;
	}

	static String change(String what, String before, String after) {
		return what + "：由“" + before + "”改为“" + after + "”";
	}

	/** What the findings of a severity weigh, null as in the catalogue. */
	private static Severity chosen(RuleSetting setting, Severity severity) {
		return switch (severity) {
			case ERROR -> setting.errorAs();
			case WARNING -> setting.warningAs();
			case INFO -> setting.infoAs();
		};
	}

	private static String words(Severity severity) {
		return (severity != null) ? "按" + severity.title() : CATALOGUE;
	}

	private static String amount(Yuan tolerance) {
		return (tolerance != null) ? tolerance.amount().stripTrailingZeros().toPlainString() + "元" : CATALOGUE;
	}

	private static Set<String> without(Set<String> words, Set<String> others) {
		Set<String> rest = new TreeSet<>(words);
		rest.removeAll(others);
		return rest;
	}

	private static void listed(String words, Set<String> list, List<String> sentences) {
		if (!list.isEmpty()) {
			sentences.add(words + String.join("、", list));
		}
	}

}
