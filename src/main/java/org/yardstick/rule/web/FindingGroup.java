package org.yardstick.rule.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;

/**
 * The findings of one severity, by rule, both in the order of the form.
 *
 * @param severity of all of them
 * @param count how many there are
 * @param rules never empty
 */
record FindingGroup(Severity severity, int count, List<RuleFindings> rules) {

	/**
	 * The groups that are not empty, errors first.
	 * @param findings in the order of the form
	 * @param title what the rule of a code is called
	 */
	static List<FindingGroup> of(List<Finding> findings, UnaryOperator<String> title) {
		return Arrays.stream(Severity.values())
			.map((severity) -> findings.stream().filter((finding) -> finding.severity() == severity).toList())
			.filter((group) -> !group.isEmpty())
			.map((group) -> new FindingGroup(group.get(0).severity(), group.size(), byRule(group, title)))
			.toList();
	}

	private static List<RuleFindings> byRule(List<Finding> findings, UnaryOperator<String> title) {
		Map<String, List<Finding>> byCode = findings.stream()
			.collect(Collectors.groupingBy(Finding::code, LinkedHashMap::new, Collectors.toList()));
		return byCode.entrySet()
			.stream()
			.map((rule) -> new RuleFindings(rule.getKey(), title.apply(rule.getKey()), rule.getValue()))
			.toList();
	}

}
