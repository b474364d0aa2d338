package org.yardstick.disclosure;

import java.util.List;
import java.util.Map;

import org.yardstick.export.printed.DisclosedWords;
import org.yardstick.plan.Goals;
import org.yardstick.plan.Header;
import org.yardstick.plan.Indicator;
import org.yardstick.plan.Narratives;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.ScheduledActivity;
import org.yardstick.plan.SpendingMilestone;

/**
 * The cells of a form that may be public, named one by one: a cell that the program
 * learns to keep some day is not public before somebody writes it down here. Left out are
 * contact person and telephone, and cells that only one form has; telephone numbers that
 * somebody wrote into running text are blanked, remains of HTML removed.
 */
final class DisclosedContent {

	private DisclosedContent() {
	}

	static PlanContent of(PlanContent cells) {
		return new PlanContent(words(cells.printedTitle()), header(cells.header()), cells.funding(),
				narratives(cells.narratives()), cells.spendingPlan().stream().map(DisclosedContent::milestone).toList(),
				cells.schedule().stream().map(DisclosedContent::activity).toList(),
				new Goals(words(cells.goals().mediumTerm()), words(cells.goals().annual())),
				cells.indicators().stream().map(DisclosedContent::indicator).toList(), Map.of());
	}

	private static Header header(Header cells) {
		return new Header(words(cells.projectName()), cells.projectCode(), words(cells.category()),
				words(cells.fundingPurpose()), words(cells.nature()), words(cells.budgetSource()), cells.startDate(),
				cells.endDate(), words(cells.supervisingDepartment()), cells.supervisingDepartmentCode(),
				words(cells.implementingUnit()), null, null);
	}

	private static Narratives narratives(Narratives cells) {
		return new Narratives(words(cells.costing()), words(cells.overview()), words(cells.legalBasis()),
				words(cells.justification()), words(cells.fundsUse()), words(cells.otherMatters()));
	}

	private static SpendingMilestone milestone(SpendingMilestone row) {
		return new SpendingMilestone(words(row.milestone()), row.cumulativePercent());
	}

	private static ScheduledActivity activity(ScheduledActivity row) {
		return new ScheduledActivity(row.key(), words(row.activity()), row.startDate(), row.amount());
	}

	private static Indicator indicator(Indicator row) {
		return new Indicator(row.key(), words(row.category()), words(row.dimension()), words(row.name()),
				words(row.definition()), words(row.mediumTermTarget()), words(row.annualTarget()),
				words(row.targetBasis()), words(row.remark()));
	}

	private static List<String> words(List<String> paragraphs) {
		return paragraphs.stream().map(DisclosedContent::words).toList();
	}

	private static String words(String written) {
		String clean = DisclosedWords.of(written);
		return (clean != null) ? TelephoneNumbers.blank(clean) : null;
	}

}
