package org.yardstick.disclosure;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.yardstick.export.printed.DisclosedWords;
import org.yardstick.plan.Goals;
import org.yardstick.plan.Header;
import org.yardstick.plan.Indicator;
import org.yardstick.plan.Narratives;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.ScheduledActivity;

/**
 * The cells of a form that may be public, named one by one: a cell that the program
 * learns to keep some day is not public before somebody writes it down here. Left out are
 * contact person and telephone, and cells that only one form has; telephone numbers that
 * somebody wrote into running text are blanked, remains of HTML removed.
 */
final class DisclosedContent {

	/** What stands in the place of a telephone number. */
	static final String BLANKED = "（电话略）";

	/** Mobile numbers, and numbers with an area code. */
	private static final Pattern TELEPHONE = Pattern
		.compile("(?<![\\d.-])(?:1[3-9]\\d{9}|0\\d{2,3}[-－—– ]?\\d{7,8})(?![\\d.])");

	private DisclosedContent() {
	}

	static PlanContent of(PlanContent cells) {
		return new PlanContent(words(cells.printedTitle()), header(cells.header()), cells.funding(),
				narratives(cells.narratives()), cells.spendingPlan(),
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
		return (clean != null) ? TELEPHONE.matcher(clean).replaceAll(BLANKED) : null;
	}

}
