package org.yardstick.rule.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.yardstick.rule.expression.OwnRuleSwitch;
import org.yardstick.rule.expression.OwnRuleTerms;
import org.yardstick.rule.expression.OwnRuleVersion;
import org.yardstick.rule.expression.RulePlace;
import org.yardstick.template.FormTemplates;

/** What became of a rule of one's own, in words. */
final class OwnRuleHistory {

	private OwnRuleHistory() {
	}

	/**
	 * The changes, the last one first.
	 * @param versions the last one first
	 */
	static List<ChangeRow> of(List<OwnRuleVersion> versions, List<OwnRuleSwitch> switches, FormTemplates templates) {
		List<ChangeRow> rows = new ArrayList<>();
		for (int n = 0; n < versions.size(); n++) {
			OwnRuleVersion version = versions.get(n);
			OwnRuleTerms before = (n + 1 < versions.size()) ? versions.get(n + 1).terms() : null;
			rows.add(new ChangeRow(version.at(), version.by(), version.code(), "写成第" + version.number() + "版",
					sentences(before, version.terms(), templates)));
		}
		switches.stream()
			.map((turn) -> new ChangeRow(turn.at(), turn.by(), null, (turn.on() ? "启用第" : "停用第") + turn.version() + "版",
					List.of()))
			.forEach(rows::add);
		return rows.stream().sorted(Comparator.comparing(ChangeRow::at).reversed()).toList();
	}

	private static List<String> sentences(OwnRuleTerms before, OwnRuleTerms after, FormTemplates templates) {
		if (before == null) {
			return List.of("公式：" + after.expression());
		}
		return Stream
			.of(change("公式", before.expression(), after.expression()), change("名称", before.title(), after.title()),
					change("级别", before.severity().title(), after.severity().title()),
					change("提示语", before.sentence(), after.sentence()),
					change("位置", RulePlace.title(before.place()), RulePlace.title(after.place())),
					change("适用", OwnRuleRow.forms(before, templates), OwnRuleRow.forms(after, templates)))
			.filter(Objects::nonNull)
			.toList();
	}

	private static String change(String what, String before, String after) {
		return before.equals(after) ? null : SettingWords.change(what, before, after);
	}

}
