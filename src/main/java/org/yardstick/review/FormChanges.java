package org.yardstick.review;

import java.util.List;

import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanForm;
import org.yardstick.review.change.FormComparison;
import org.yardstick.template.FormTemplate;

/**
 * What differs between an earlier state of a form and the present one. Amounts and days
 * are compared as values, texts without regard to white space; rows are found wherever
 * they stand now and whatever their keys are. A row that came or went is one change, and
 * so is a level of several neighbouring rows.
 *
 * @param all in the order of the form; a removed row after the one that it followed
 */
public record FormChanges(List<FormChange> all) {

	public FormChanges {
		all = List.copyOf(all);
	}

	/**
	 * Compares two states of one form.
	 * @param form what the present state is written on
	 */
	public static FormChanges between(PlanContent before, PlanContent after, FormTemplate template, PlanForm form) {
		return new FormChanges(new FormComparison(template, form, false).changes(before, after));
	}

	/**
	 * Compares last year's form with the present one. What the year alone explains is
	 * marked, levels are compared by what they mean, and cells that the present form has
	 * no place for are left out.
	 * @param form what the present state is written on
	 */
	public static FormChanges sinceLastYear(PlanContent before, PlanContent after, FormTemplate template,
			PlanForm form) {
		return new FormChanges(new FormComparison(template, form, true).changes(before, after));
	}

	/** How many there are, without those that the year explains. */
	public int count() {
		return (int) this.all.stream().filter((change) -> !change.yearly()).count();
	}

}
