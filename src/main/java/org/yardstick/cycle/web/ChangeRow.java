package org.yardstick.cycle.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.yardstick.cycle.CycleChange;
import org.yardstick.cycle.CycleTerms;
import org.yardstick.template.FormTemplates;

/**
 * A change of a fiscal year in words.
 *
 * @param sentences what was changed, one sentence a thing
 */
record ChangeRow(Instant at, String by, String title, List<String> sentences) {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	static ChangeRow of(CycleChange change, FormTemplates templates, ZoneId zone) {
		CycleTerms before = (change.before() != null) ? change.before() : new CycleTerms(null, Set.of());
		CycleTerms after = change.after();
		List<String> sentences = new ArrayList<>();
		if (change.before() == null) {
			sentences.add("截止时间：" + words(after.deadline(), zone));
		}
		else if (!Objects.equals(before.deadline(), after.deadline())) {
			sentences.add("截止时间：" + words(before.deadline(), zone) + " 改为 " + words(after.deadline(), zone));
		}
		listed("启用表样：", without(after, before), templates, sentences);
		listed("停用表样：", without(before, after), templates, sentences);
		return new ChangeRow(change.at(), change.by(), change.kind().title(), sentences);
	}

	private static List<String> without(CycleTerms terms, CycleTerms others) {
		return terms.templates().stream().filter((key) -> !others.templates().contains(key)).toList();
	}

	private static void listed(String words, List<String> keys, FormTemplates templates, List<String> sentences) {
		if (!keys.isEmpty()) {
			sentences.add(words + String.join("、", CycleRow.names(keys, templates)));
		}
	}

	private static String words(Instant deadline, ZoneId zone) {
		return (deadline != null) ? MINUTE.withZone(zone).format(deadline) : "不限";
	}

}
