package org.yardstick.review;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.FullStackTest;
import org.yardstick.organisation.Affiliation;
import org.yardstick.organisation.Role;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanStatus;
import org.yardstick.plan.SmallTown;
import org.yardstick.plan.StoredPlan;

import static org.assertj.core.api.Assertions.assertThat;

@FullStackTest
@Transactional
class StepTimesTests {

	private static final Instant BEGUN = Instant.parse("2026-10-01T00:00:00Z");

	@Autowired
	private JdbcClient jdbc;

	private SmallTown town;

	@BeforeEach
	void settle() {
		this.town = SmallTown.settle(this.jdbc);
		this.jdbc.sql("delete from step_time").update();
	}

	@Test
	void measuresEveryStayFromOneStepToTheNext() {
		PlanId plan = begun(this.town.school);
		step(plan, PlanStatus.DRAFT, PlanStatus.SUBMITTED, 4);
		step(plan, PlanStatus.SUBMITTED, PlanStatus.RETURNED, 5);
		step(plan, PlanStatus.RETURNED, PlanStatus.SUBMITTED, 7);
		step(plan, PlanStatus.SUBMITTED, PlanStatus.DEPARTMENT_REVIEWED, 10);
		StepTimes times = refreshed("2026-11-01T00:00:00Z");
		assertThat(times.ofAll(2026)).extracting(StepTime::holder).containsExactly(Role.UNIT, Role.DEPARTMENT);
		assertThat(times.ofAll(2026)).extracting(StepTime::stays).containsExactly(2L, 2L);
		assertThat(times.ofAll(2026)).extracting((time) -> time.meanDays().toPlainString())
			.containsExactly("3.00", "2.00");
		assertThat(times.ofAll(2026)).extracting((time) -> time.longDays().toPlainString())
			.containsExactly("3.80", "2.80");
		assertThat(times.ofAll(2026)).extracting(StepTime::computedAt)
			.containsOnly(Instant.parse("2026-11-01T00:00:00Z"));
	}

	@Test
	void countsNoTimeAfterTheApproval() {
		PlanId plan = begun(this.town.school);
		step(plan, PlanStatus.DIVISION_REVIEWED, PlanStatus.APPROVED, 1);
		step(plan, PlanStatus.APPROVED, PlanStatus.PUBLISHED, 20);
		assertThat(refreshed("2026-11-01T00:00:00Z").ofAll(2026)).extracting(StepTime::holder)
			.containsExactly(Role.PERFORMANCE);
	}

	@Test
	void keepsDepartmentsAndDivisionsApart() {
		step(begun(this.town.school), PlanStatus.DRAFT, PlanStatus.SUBMITTED, 2);
		step(begun(this.town.station), PlanStatus.DRAFT, PlanStatus.SUBMITTED, 6);
		StepTimes times = refreshed("2026-11-01T00:00:00Z");
		assertThat(mean(times.of(2026, this.town.education))).isEqualTo("2.00");
		assertThat(mean(times.of(2026, this.town.farming))).isEqualTo("6.00");
		assertThat(mean(times.ofAll(2026))).isEqualTo("4.00");
		assertThat(times.ofAll(2027)).isEmpty();
	}

	@Test
	void countsNoPlanThatWasNeverHandedIn() {
		begun(this.town.school);
		assertThat(refreshed("2026-11-01T00:00:00Z").ofAll(2026)).isEmpty();
	}

	@Test
	void computesAYearAnewOnlyAfterAStep() {
		step(begun(this.town.school), PlanStatus.DRAFT, PlanStatus.SUBMITTED, 2);
		refreshed("2026-11-01T00:00:00Z");
		StepTimes unchanged = refreshed("2026-11-01T00:10:00Z");
		assertThat(unchanged.ofAll(2026)).extracting(StepTime::computedAt)
			.containsExactly(Instant.parse("2026-11-01T00:00:00Z"));
		step(begun(this.town.school), PlanStatus.DRAFT, PlanStatus.SUBMITTED, 32);
		StepTimes changed = refreshed("2026-11-02T00:01:00Z");
		assertThat(changed.ofAll(2026)).extracting(StepTime::stays).containsExactly(2L);
	}

	@Test
	void computesAYearAnewWhenItsTimesAreOld() {
		step(begun(this.town.school), PlanStatus.DRAFT, PlanStatus.SUBMITTED, 2);
		refreshed("2026-11-01T00:00:00Z");
		assertThat(refreshed("2026-11-01T13:00:00Z").ofAll(2026)).extracting(StepTime::computedAt)
			.containsExactly(Instant.parse("2026-11-01T13:00:00Z"));
	}

	private StepTimes refreshed(String now) {
		StepTimes times = new StepTimes(this.jdbc, Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
		times.refresh();
		return times;
	}

	private static String mean(List<StepTime> times) {
		return times.get(0).meanDays().toPlainString();
	}

	private PlanId begun(Affiliation place) {
		return StoredPlan.of(place).in(PlanStatus.SUBMITTED).changedAt(BEGUN.toString()).save(this.jdbc);
	}

	private void step(PlanId plan, PlanStatus from, PlanStatus to, int days) {
		this.jdbc
			.sql("""
					insert into review_step (id, plan_id, plan_version, action, from_status, to_status, taken_at, account_id,
					  account_name, remarks, reasons, content, content_hash)
					values (:id, :plan, :days, 'PASS', :from, :to, :at, :id, '李某', '[]', '[]', '{}', '')
					""")
			.param("id", UUID.randomUUID())
			.param("plan", plan.value())
			.param("days", days)
			.param("from", from.name())
			.param("to", to.name())
			.param("at", Timestamp.from(BEGUN.plusSeconds(days * 86_400L)))
			.update();
	}

}
