package org.yardstick.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.yardstick.Actors;
import org.yardstick.shared.Yuan;

import static org.assertj.core.api.Assertions.assertThat;

class NextYearTests {

	private static final Funding FUNDING = new Funding(Yuan.of("700000.00"), null, Yuan.of("700000.00"), null);

	private static final Narratives NARRATIVES = new Narratives("电脑 30 台", null, null, null, null, null);

	private static final Goals GOALS = new Goals(List.of("三年内全部更新"), List.of("更新 30 台"));

	private static final Indicator INDICATOR = new Indicator("k1", "产出指标", "数量指标", "电脑更新数量", null, null, "≥30台", null,
			null);

	private final PlanContent old = new PlanContent("1.电脑更新绩效目标表",
			new Header("电脑更新", "2024-017", "经常性项目", null, "一次性项目", null, LocalDate.of(2024, 2, 29),
					LocalDate.of(2024, 12, 31), "教育局", "020", "第一中学", "联系人", "电话"),
			FUNDING, NARRATIVES, List.of(new SpendingMilestone("6月底", BigDecimal.valueOf(50))),
			List.of(new ScheduledActivity("s1", "采购", LocalDate.of(2024, 5, 1), Yuan.of("700000.00"))), GOALS,
			List.of(INDICATOR), Map.of("负责科室", "信息科"));

	private PlanContent copy(int fiscalYear) {
		PlanSnapshot source = new PlanSnapshot(new PlanId(UUID.randomUUID()), 3, PlanStatus.APPROVED,
				new PlanForm(2024, "liaocheng-declaration-2021", "standard"), Actors.PLACE, this.old, null,
				new PlanTouch("李某", Instant.EPOCH));
		return NextYear.of(source, fiscalYear);
	}

	@Test
	void keepsWordsAmountsGoalsAndIndicators() {
		PlanContent copy = copy(2025);
		assertThat(copy.header().projectName()).isEqualTo("电脑更新");
		assertThat(copy.header().implementingUnit()).isEqualTo("第一中学");
		assertThat(copy.funding()).isEqualTo(FUNDING);
		assertThat(copy.narratives()).isEqualTo(NARRATIVES);
		assertThat(copy.goals()).isEqualTo(GOALS);
		assertThat(copy.indicators()).containsExactly(INDICATOR);
		assertThat(copy.more()).containsEntry("负责科室", "信息科");
	}

	@Test
	void leavesOutTheCodeAndTheHeading() {
		assertThat(copy(2025).header().projectCode()).isNull();
		assertThat(copy(2025).printedTitle()).isNull();
	}

	@Test
	void movesDaysByWholeYears() {
		PlanContent copy = copy(2026);
		assertThat(copy.header().startDate()).isEqualTo(LocalDate.of(2026, 2, 28));
		assertThat(copy.header().endDate()).isEqualTo(LocalDate.of(2026, 12, 31));
		assertThat(copy.schedule()).extracting(ScheduledActivity::startDate).containsExactly(LocalDate.of(2026, 5, 1));
	}

	@Test
	void keepsTheMilestonesWithoutWhatWasSpent() {
		assertThat(copy(2025).spendingPlan()).containsExactly(new SpendingMilestone("6月底", null));
	}

}
