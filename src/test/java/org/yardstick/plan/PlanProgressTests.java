package org.yardstick.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.FullStackTest;
import org.yardstick.organisation.Actor;
import org.yardstick.shared.Yuan;

import static org.assertj.core.api.Assertions.assertThat;

@FullStackTest
@Transactional
class PlanProgressTests {

	@Autowired
	private PlanProgress progress;

	@Autowired
	private JdbcClient jdbc;

	private SmallTown town;

	@BeforeEach
	void settle() {
		this.town = SmallTown.settle(this.jdbc);
	}

	@Test
	void countsPlansUnitsAndAmountsOfADepartment() {
		StoredPlan.of(this.town.school).costing("10000.00").save(this.jdbc);
		StoredPlan.of(this.town.school).costing("2500.50").in(PlanStatus.APPROVED).save(this.jdbc);
		StoredPlan.of(this.town.library).in(PlanStatus.PUBLISHED).costing("1.00").save(this.jdbc);
		StoredPlan.of(this.town.library).in(PlanStatus.RETURNED).save(this.jdbc);
		assertThat(this.progress.ofDepartments(this.town.performance(), 2026))
			.containsExactly(new PlaceProgress(
					this.town.education.value(), 2, Map.of(PlanStatus.DRAFT, 1L, PlanStatus.APPROVED, 1L,
							PlanStatus.PUBLISHED, 1L, PlanStatus.RETURNED, 1L),
					Yuan.of("12501.50"), Yuan.of("2501.50")));
	}

	@Test
	void leavesOutOtherYearsAndWhatARevisionSuperseded() {
		PlanId earlier = StoredPlan.of(this.town.school).in(PlanStatus.APPROVED).costing("5.00").save(this.jdbc);
		PlanId revision = StoredPlan.of(this.town.school).in(PlanStatus.APPROVED).costing("7.00").save(this.jdbc);
		this.jdbc.sql("update performance_plan set superseded = true, revised_by = ? where id = ?")
			.params(revision.value(), earlier.value())
			.update();
		StoredPlan.of(this.town.library).in(2027).save(this.jdbc);
		assertThat(this.progress.ofDepartments(this.town.performance(), 2026)).singleElement()
			.satisfies((row) -> assertThat(row.plans()).containsOnly(Map.entry(PlanStatus.APPROVED, 1L)))
			.satisfies((row) -> assertThat(row.begunUnits()).isEqualTo(1))
			.satisfies((row) -> assertThat(row.total()).isEqualTo(Yuan.of("7.00")));
	}

	@Test
	void keepsEveryReviewerWithinTheScope() {
		StoredPlan.of(this.town.school).save(this.jdbc);
		StoredPlan.of(this.town.station).save(this.jdbc);
		assertThat(departments(this.town.reviewer(this.town.water))).containsExactly(this.town.water.value());
		assertThat(departments(this.town.reviewer(this.town.culture, this.town.education)))
			.containsExactly(this.town.education.value());
		assertThat(departments(this.town.performance())).hasSize(2);
		assertThat(departments(this.town.clerk(this.town.school))).isEmpty();
		assertThat(this.progress.ofUnits(this.town.reviewer(this.town.water), this.town.education, 2026)).isEmpty();
	}

	@Test
	void countsByUnit() {
		StoredPlan.of(this.town.school).save(this.jdbc);
		StoredPlan.of(this.town.station).save(this.jdbc);
		assertThat(this.progress.ofUnits(this.town.performance(), this.town.education, 2026))
			.extracting(PlaceProgress::place)
			.containsExactly(this.town.school.unit().value());
	}

	@Test
	void tellsWhatWaitsLongestAtEachReview() {
		StoredPlan.of(this.town.school).in(PlanStatus.SUBMITTED).changedAt("2026-10-03T00:00:00Z").save(this.jdbc);
		PlanId oldest = StoredPlan.of(this.town.station)
			.named("河道清淤")
			.in(PlanStatus.SUBMITTED)
			.changedAt("2026-10-02T00:00:00Z")
			.save(this.jdbc);
		StoredPlan.of(this.town.school).changedAt("2026-09-01T00:00:00Z").save(this.jdbc);
		assertThat(this.progress.longestWaits(this.town.performance(), 2026, null)).containsExactly(
				new LongestWait(PlanStatus.SUBMITTED, oldest, "河道清淤", Instant.parse("2026-10-02T00:00:00Z")));
		assertThat(this.progress.longestWaits(this.town.performance(), 2026, this.town.education)).hasSize(1)
			.extracting(LongestWait::plan)
			.doesNotContain(oldest);
		assertThat(this.progress.longestWaits(this.town.reviewer(this.town.education), 2026, this.town.water))
			.isEmpty();
	}

	private List<UUID> departments(Actor actor) {
		return this.progress.ofDepartments(actor, 2026).stream().map(PlaceProgress::place).toList();
	}

}
