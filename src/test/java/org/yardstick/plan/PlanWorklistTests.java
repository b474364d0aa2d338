package org.yardstick.plan;

import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.FullStackTest;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.organisation.Seat;

import static org.assertj.core.api.Assertions.assertThat;

@FullStackTest
@Transactional
class PlanWorklistTests {

	@Autowired
	private PlanWorklist worklist;

	@Autowired
	private JdbcClient jdbc;

	private SmallTown town;

	@BeforeEach
	void settle() {
		this.town = SmallTown.settle(this.jdbc);
	}

	@Test
	void tellsAClerkWhatCameBackLast() {
		StoredPlan.of(this.town.school).in(PlanStatus.DRAFT).save(this.jdbc);
		StoredPlan.of(this.town.library).in(PlanStatus.RETURNED).save(this.jdbc);
		PlanId earlier = StoredPlan.of(this.town.school)
			.in(PlanStatus.RETURNED)
			.changedAt("2026-10-01T00:00:00Z")
			.save(this.jdbc);
		PlanId later = StoredPlan.of(this.town.school)
			.in(PlanStatus.RETURNED)
			.changedAt("2026-10-02T00:00:00Z")
			.save(this.jdbc);
		assertThat(this.worklist.ofUnit(this.town.clerk(this.town.school), PlanStatus.RETURNED, 10))
			.extracting(PlanSummary::id)
			.containsExactly(later, earlier);
	}

	@Test
	void bringsAsManyAsWantedAndTheirNumber() {
		for (int n = 0; n < 4; n++) {
			StoredPlan.of(this.town.school).save(this.jdbc);
		}
		Page<PlanSummary> drafts = this.worklist.ofUnit(this.town.clerk(this.town.school), PlanStatus.DRAFT, 3);
		assertThat(drafts).hasSize(3);
		assertThat(drafts.getTotalElements()).isEqualTo(4);
	}

	@Test
	void hasNothingInHandForPeopleWithoutAUnit() {
		StoredPlan.of(this.town.school).save(this.jdbc);
		assertThat(this.worklist.ofUnit(this.town.performance(), PlanStatus.DRAFT, 10)).isEmpty();
		assertThat(this.worklist.ofUnit(this.town.reviewer(this.town.education), PlanStatus.DRAFT, 10)).isEmpty();
		Actor nowhere = SmallTown.actor(Set.of(Role.UNIT), Seat.none());
		assertThat(this.worklist.ofUnit(nowhere, PlanStatus.DRAFT, 10)).isEmpty();
	}

	@Test
	void tellsReviewersWhatWaitsLongestForTheirStep() {
		PlanId later = StoredPlan.of(this.town.school)
			.in(PlanStatus.SUBMITTED)
			.changedAt("2026-10-02T00:00:00Z")
			.save(this.jdbc);
		PlanId earlier = StoredPlan.of(this.town.library)
			.in(PlanStatus.SUBMITTED)
			.changedAt("2026-10-01T00:00:00Z")
			.save(this.jdbc);
		StoredPlan.of(this.town.station).in(PlanStatus.SUBMITTED).save(this.jdbc);
		assertThat(this.worklist.awaiting(this.town.reviewer(this.town.education), PlanStatus.SUBMITTED, 10))
			.extracting(PlanSummary::id)
			.containsExactly(earlier, later);
	}

	@Test
	void givesEachStepToItsReviewerOnly() {
		PlanId atDepartment = StoredPlan.of(this.town.school).in(PlanStatus.SUBMITTED).save(this.jdbc);
		PlanId atDivision = StoredPlan.of(this.town.school).in(PlanStatus.DEPARTMENT_REVIEWED).save(this.jdbc);
		PlanId atPerformance = StoredPlan.of(this.town.school).in(PlanStatus.DIVISION_REVIEWED).save(this.jdbc);
		Actor department = this.town.reviewer(this.town.education);
		Actor division = this.town.reviewer(this.town.culture, this.town.education);
		assertThat(awaiting(department, PlanStatus.SUBMITTED)).containsExactly(atDepartment);
		assertThat(awaiting(department, PlanStatus.DEPARTMENT_REVIEWED)).isEmpty();
		assertThat(awaiting(division, PlanStatus.DEPARTMENT_REVIEWED)).containsExactly(atDivision);
		assertThat(awaiting(division, PlanStatus.SUBMITTED)).isEmpty();
		assertThat(awaiting(this.town.performance(), PlanStatus.DIVISION_REVIEWED)).containsExactly(atPerformance);
		assertThat(awaiting(this.town.performance(), PlanStatus.SUBMITTED)).isEmpty();
		assertThat(awaiting(SmallTown.actor(Set.of(Role.ADMIN), Seat.none()), PlanStatus.DIVISION_REVIEWED)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = { "DRAFT", "RETURNED", "APPROVED", "PUBLISHED" })
	void letsNobodyWaitForOtherStatuses(PlanStatus status) {
		StoredPlan.of(this.town.school).in(status).save(this.jdbc);
		assertThat(awaiting(this.town.performance(), status)).isEmpty();
	}

	private Iterable<PlanId> awaiting(Actor actor, PlanStatus status) {
		return this.worklist.awaiting(actor, status, 10).map(PlanSummary::id);
	}

	@Test
	void countsByYearAndStatusWithinTheScope() {
		StoredPlan.of(this.town.school).save(this.jdbc);
		StoredPlan.of(this.town.school).save(this.jdbc);
		StoredPlan.of(this.town.school).in(PlanStatus.RETURNED).in(2027).save(this.jdbc);
		StoredPlan.of(this.town.station).save(this.jdbc);
		assertThat(this.worklist.statusCounts(this.town.clerk(this.town.school)))
			.containsExactly(new StatusCount(2027, PlanStatus.RETURNED, 1), new StatusCount(2026, PlanStatus.DRAFT, 2));
		assertThat(this.worklist.statusCounts(this.town.performance()))
			.contains(new StatusCount(2026, PlanStatus.DRAFT, 3));
	}

}
