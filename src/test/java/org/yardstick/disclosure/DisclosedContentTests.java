package org.yardstick.disclosure;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yardstick.plan.Funding;
import org.yardstick.plan.Goals;
import org.yardstick.plan.Header;
import org.yardstick.plan.Indicator;
import org.yardstick.plan.Narratives;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.ScheduledActivity;
import org.yardstick.plan.SpendingMilestone;
import org.yardstick.shared.Yuan;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class DisclosedContentTests {

	private static final String PHONE = "0635-1234567";

	private static final String TOLD = "请致电" + PHONE;

	private static final String BLANKED = "请致电（电话略）";

	/** Every cell is filled; every text that people write freely has a number in it. */
	private static final PlanContent FILLED = new PlanContent(TOLD,
			new Header(TOLD, "109014(2021)022", TOLD, TOLD, TOLD, TOLD, LocalDate.of(2027, 1, 1),
					LocalDate.of(2027, 12, 31), TOLD, "025001", TOLD, "某某", PHONE),
			new Funding(Yuan.of("13800000000.00"), Yuan.of("1.00"), Yuan.of("2.00"), Yuan.of("3.00")),
			new Narratives(TOLD, TOLD, TOLD, TOLD, TOLD, TOLD),
			List.of(new SpendingMilestone(TOLD, new BigDecimal("50"))),
			List.of(new ScheduledActivity("a", TOLD, LocalDate.of(2027, 3, 1), Yuan.of("4.00"))),
			new Goals(List.of(TOLD), List.of(TOLD, TOLD)),
			List.of(new Indicator("i", TOLD, TOLD, TOLD, TOLD, TOLD, TOLD, TOLD, TOLD)), Map.of("经办人", "某某" + PHONE));

	private final PlanContent copy = DisclosedContent.of(FILLED);

	@Test
	void contactPersonAndTelephoneAreNotInTheCopy() {
		assertThat(this.copy.header().contact()).isNull();
		assertThat(this.copy.header().contactPhone()).isNull();
	}

	@Test
	void cellsThatOnlyOneFormHasAreNotInTheCopy() {
		assertThat(this.copy.more()).isEmpty();
	}

	@Test
	void noTelephoneNumberIsLeftAnywhere() {
		assertThat(new JsonMapper().writeValueAsString(this.copy)).contains(BLANKED).doesNotContain(PHONE, "1234567");
	}

	@Test
	void everythingElseIsInTheCopyUnchanged() {
		assertThat(this.copy).isEqualTo(new PlanContent(BLANKED,
				new Header(BLANKED, "109014(2021)022", BLANKED, BLANKED, BLANKED, BLANKED, LocalDate.of(2027, 1, 1),
						LocalDate.of(2027, 12, 31), BLANKED, "025001", BLANKED, null, null),
				FILLED.funding(), new Narratives(BLANKED, BLANKED, BLANKED, BLANKED, BLANKED, BLANKED),
				List.of(new SpendingMilestone(BLANKED, new BigDecimal("50"))),
				List.of(new ScheduledActivity("a", BLANKED, LocalDate.of(2027, 3, 1), Yuan.of("4.00"))),
				new Goals(List.of(BLANKED), List.of(BLANKED, BLANKED)),
				List.of(new Indicator("i", BLANKED, BLANKED, BLANKED, BLANKED, BLANKED, BLANKED, BLANKED, BLANKED)),
				Map.of()));
	}

	@Test
	void remainsOfHtmlAreRemovedBeforeNumbersAreLookedFor() {
		PlanContent pasted = new PlanContent(null, null, null,
				new Narratives("<p>第一段</p><p>138<span>0000</span>0000&nbsp;</p>", null, null, null, null, null), null,
				null, null, null, null);
		assertThat(DisclosedContent.of(pasted).narratives().costing()).isEqualTo("第一段\n（电话略）");
	}

	@Test
	void blankCellsStayBlank() {
		assertThat(DisclosedContent.of(PlanContent.BLANK)).isEqualTo(PlanContent.BLANK);
		Goals goals = new Goals(null, Arrays.asList("甲", null, "乙"));
		PlanContent gap = new PlanContent(null, null, null, null, null, null, goals, null, null);
		assertThat(DisclosedContent.of(gap).goals()).isEqualTo(goals);
	}

	/**
	 * Whoever adds a cell to a form decides here whether it is public: write it down on
	 * the right side, and have {@link DisclosedContent} do so.
	 */
	@Test
	void somebodyHasDecidedAboutEachCell() {
		assertThat(cells(PlanContent.class)).containsExactly("printedTitle", "header", "funding", "narratives",
				"spendingPlan", "schedule", "goals", "indicators", "more: not public");
		assertThat(cells(Header.class)).containsExactly("projectName", "projectCode", "category", "fundingPurpose",
				"nature", "budgetSource", "startDate", "endDate", "supervisingDepartment", "supervisingDepartmentCode",
				"implementingUnit", "contact: not public", "contactPhone: not public");
		assertThat(cells(Funding.class)).containsExactly("total", "annual", "fiscalAppropriation", "otherFunds");
		assertThat(cells(Narratives.class)).containsExactly("costing", "overview", "legalBasis", "justification",
				"fundsUse", "otherMatters");
		assertThat(cells(SpendingMilestone.class)).containsExactly("milestone", "cumulativePercent");
		assertThat(cells(ScheduledActivity.class)).containsExactly("key", "activity", "startDate", "amount");
		assertThat(cells(Goals.class)).containsExactly("mediumTerm", "annual");
		assertThat(cells(Indicator.class)).containsExactly("key", "category", "dimension", "name", "definition",
				"mediumTermTarget", "annualTarget", "targetBasis", "remark");
	}

	/** The cells of a part, as the copy treats them. */
	private List<String> cells(Class<? extends Record> part) {
		List<Record> parts = new ArrayList<>();
		collect(this.copy, parts);
		Record shown = parts.stream().filter(part::isInstance).findFirst().orElseThrow();
		return Stream.of(part.getRecordComponents())
			.map((cell) -> cell.getName() + (isBlank(value(shown, cell)) ? ": not public" : ""))
			.toList();
	}

	private static void collect(Object value, List<Record> parts) {
		if (value instanceof List<?> rows) {
			rows.forEach((row) -> collect(row, parts));
		}
		else if (value instanceof Record part && part.getClass().getPackage().equals(PlanContent.class.getPackage())) {
			parts.add(part);
			Stream.of(part.getClass().getRecordComponents()).forEach((cell) -> collect(value(part, cell), parts));
		}
	}

	private static Object value(Record part, RecordComponent cell) {
		try {
			return cell.getAccessor().invoke(part);
		}
		catch (ReflectiveOperationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static boolean isBlank(Object value) {
		return value == null || value.equals(Map.of());
	}

}
