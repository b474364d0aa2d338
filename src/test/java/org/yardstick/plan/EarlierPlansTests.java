package org.yardstick.plan;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.FullStackTest;
import org.yardstick.StatementRecorder;
import org.yardstick.organisation.Affiliation;

import static org.assertj.core.api.Assertions.assertThat;

@FullStackTest
@Transactional
class EarlierPlansTests {

	@Autowired
	private EarlierPlans plans;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private StatementRecorder statements;

	private SmallTown town;

	@BeforeEach
	void settle() {
		this.town = SmallTown.settle(this.jdbc);
	}

	@Test
	void isToldByItsNameWithoutRegardToBlanksCaseAndWidth() {
		mark(plan(2026, "Ａ区 绿化养护", null, this.town.school), "去年");
		assertThat(before(plan(2027, "a区绿化 养护", null, this.town.school))).isEqualTo("去年");
	}

	@Test
	void isToldByItsCodeBeforeItsName() {
		mark(plan(2026, "绿化养护", "A-1", this.town.school), "同编码");
		mark(plan(2026, "道路养护", "A-2", this.town.school), "同名称");
		assertThat(before(plan(2027, "道路养护", "a-1", this.town.school))).isEqualTo("同编码");
	}

	@Test
	void isNobodyElsesAndOfNoOtherYear() {
		plan(2026, "绿化养护", null, this.town.library);
		plan(2027, "绿化养护", null, this.town.school);
		assertThat(this.plans.before(plan(2027, "绿化养护", null, this.town.school))).isEmpty();
	}

	@Test
	void isNotToldByBlankCells() {
		plan(2026, null, " ", this.town.school);
		assertThat(this.plans.before(plan(2027, null, " ", this.town.school))).isEmpty();
		assertThat(this.plans.before(PlanId.of("00000000-0000-4000-8000-000000000008"))).isEmpty();
	}

	@Test
	void isFoundWithOneStatement() throws Exception {
		plan(2026, "绿化养护", null, this.town.school);
		PlanId plan = plan(2027, "绿化养护", null, this.town.school);
		List<String> sent = this.statements.during(() -> this.plans.before(plan));
		assertThat(sent).hasSize(1);
	}

	private PlanId plan(int year, String name, String code, Affiliation place) {
		return StoredPlan.of(place).named(name).coded(code).in(year).save(this.jdbc);
	}

	private void mark(PlanId plan, String title) {
		this.jdbc.sql(
				"update performance_plan set content = jsonb_build_object('printedTitle', :title::text) where id = :id")
			.param("title", title)
			.param("id", plan.value())
			.update();
	}

	private String before(PlanId plan) {
		return this.plans.before(plan).orElseThrow().printedTitle();
	}

}
