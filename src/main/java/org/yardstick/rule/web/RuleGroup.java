package org.yardstick.rule.web;

import java.util.List;
import java.util.Map;

import org.yardstick.rule.Rule;

/**
 * The rules of the catalogue about one subject, by code.
 *
 * @param title of the subject
 */
record RuleGroup(String title, List<RuleRow> rules) {

	/** By the first letter of the codes, in the order of the catalogue. */
	private static final Map<String, String> SUBJECTS = Map.of("C", "完整性", "S", "规范性", "T", "可衡量性", "X", "一致性", "W",
			"文字");

	private static final List<String> ORDER = List.of("C", "S", "T", "X", "W");

	/** The groups that have rules. */
	static List<RuleGroup> of(List<Rule> rules, RuleScope scope) {
		return ORDER.stream()
			.map((letter) -> new RuleGroup(SUBJECTS.get(letter),
					rules.stream()
						.filter((rule) -> rule.code().startsWith(letter))
						.map((rule) -> RuleRow.of(rule, scope))
						.toList()))
			.filter((group) -> !group.rules().isEmpty())
			.toList();
	}

}
