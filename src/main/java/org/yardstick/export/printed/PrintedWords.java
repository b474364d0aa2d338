package org.yardstick.export.printed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.yardstick.plan.Goals;
import org.yardstick.plan.PlanCells;
import org.yardstick.plan.PlanContent;
import org.yardstick.template.FormLayout;
import org.yardstick.template.FormText;

/**
 * The words that stand in a form.
 *
 * @param fiscalYear the year of the form
 * @param values the filled cells as the layout writes them, by path
 */
record PrintedWords(int fiscalYear, PlanContent content, Map<String, String> values) {

	private static final Set<String> PERSONAL = Set.of("header.contact", "header.contactPhone");

	static PrintedWords of(FormLayout layout, int fiscalYear, PlanContent content) {
		return new PrintedWords(fiscalYear, content, PlanCells.of(content, layout));
	}

	/** Without persons and without remains of HTML. */
	PrintedWords disclosed() {
		Map<String, String> fit = new LinkedHashMap<>();
		this.values.forEach((path, value) -> {
			if (!PERSONAL.contains(path)) {
				fit.put(path, DisclosedWords.of(value));
			}
		});
		return new PrintedWords(this.fiscalYear, this.content, fit);
	}

	/** What stands in a cell, empty if it is blank. */
	String value(String path) {
		return this.values.getOrDefault(path, "");
	}

	/** The paragraphs of a list ({@code goals.annual}), blank ones empty. */
	List<String> paragraphs(String list) {
		Goals goals = this.content.goals();
		int count = (list.equals("goals.annual") ? goals.annual() : goals.mediumTerm()).size();
		return IntStream.range(0, count).mapToObj((n) -> value(list + "[" + n + "]")).toList();
	}

	/** A label or heading with year and fields filled in. */
	String fill(FormText text) {
		return text.fill(this.fiscalYear, (field) -> value(field.path()));
	}

}
