package org.yardstick.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.FullStackTest;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.organisation.Seat;

import static org.assertj.core.api.Assertions.assertThat;

@FullStackTest
@Transactional
class PlanCatalogueTests {

	@Autowired
	private PlanCatalogue catalogue;

	@Autowired
	private PlanSelections selections;

	@Autowired
	private JdbcClient jdbc;

	private SmallTown town;

	@BeforeEach
	void settle() {
		this.town = SmallTown.settle(this.jdbc);
	}

	private List<PlanId> found(Actor actor, PlanFilter filter) {
		Page<PlanSummary> page = this.catalogue.search(actor, filter, PlanOrder.RECENT, PageRequest.ofSize(50));
		assertThat(page.getTotalElements()).isEqualTo(page.getNumberOfElements())
			.isEqualTo(this.catalogue.count(actor, filter));
		return page.map(PlanSummary::id).getContent();
	}

	private List<PlanId> found(String words) {
		return found(this.town.performance(), new PlanFilter(null, null, null, null, words));
	}

	@Nested
	class Scopes {

		private PlanId ofSchool;

		private PlanId ofLibrary;

		private PlanId ofStation;

		@BeforeEach
		void store() {
			this.ofSchool = StoredPlan.of(PlanCatalogueTests.this.town.school).save(PlanCatalogueTests.this.jdbc);
			this.ofLibrary = StoredPlan.of(PlanCatalogueTests.this.town.library).save(PlanCatalogueTests.this.jdbc);
			this.ofStation = StoredPlan.of(PlanCatalogueTests.this.town.station).save(PlanCatalogueTests.this.jdbc);
		}

		private List<PlanId> seen(Actor actor) {
			return found(actor, PlanFilter.NONE);
		}

		private SmallTown town() {
			return PlanCatalogueTests.this.town;
		}

		@Test
		void showAClerkThePlansOfTheOwnUnit() {
			assertThat(seen(town().clerk(town().school))).containsExactly(this.ofSchool);
		}

		@Test
		void showADepartmentThePlansOfItsUnits() {
			assertThat(seen(town().reviewer(town().education))).containsExactlyInAnyOrder(this.ofSchool,
					this.ofLibrary);
		}

		@Test
		void showADivisionThePlansOfItsDepartments() {
			assertThat(seen(town().reviewer(town().farming, town().water))).containsExactly(this.ofStation);
			assertThat(seen(town().reviewer(town().farming, town().water, town().education)))
				.containsExactlyInAnyOrder(this.ofSchool, this.ofLibrary, this.ofStation);
		}

		@ParameterizedTest
		@EnumSource(mode = EnumSource.Mode.INCLUDE, names = { "PERFORMANCE", "ADMIN" })
		void showTheWholeTown(Role role) {
			assertThat(seen(SmallTown.actor(Set.of(role), Seat.none()))).containsExactlyInAnyOrder(this.ofSchool,
					this.ofLibrary, this.ofStation);
		}

		@Test
		void addUpOverSeveralRoles() {
			Seat seat = new Seat(town().school.unit(), town().education, town().farming, Set.of(town().water));
			assertThat(seen(SmallTown.actor(Set.of(Role.UNIT, Role.DIVISION), seat)))
				.containsExactlyInAnyOrder(this.ofSchool, this.ofStation);
			assertThat(seen(SmallTown.actor(Set.of(Role.DEPARTMENT, Role.DIVISION), seat)))
				.containsExactlyInAnyOrder(this.ofSchool, this.ofLibrary, this.ofStation);
		}

		@Test
		void comeFromTheRolesAndNotFromTheSeat() {
			Seat seat = new Seat(town().school.unit(), town().education, null, Set.of());
			assertThat(seen(SmallTown.actor(Set.of(Role.DIVISION), seat))).isEmpty();
		}

		@ParameterizedTest
		@EnumSource(mode = EnumSource.Mode.INCLUDE, names = { "UNIT", "DEPARTMENT", "DIVISION" })
		void areEmptyForPeopleWhoSitNowhere(Role role) {
			assertThat(seen(SmallTown.actor(Set.of(role), Seat.none()))).isEmpty();
		}

		@Test
		void holdForOtherDepartmentsInTheFilterToo() {
			PlanFilter foreign = new PlanFilter(null, null, town().water, null, null);
			assertThat(found(town().reviewer(town().education), foreign)).isEmpty();
		}

		@Test
		void holdForSearchedWordsToo() {
			PlanFilter words = new PlanFilter(null, null, null, null, "校舍");
			assertThat(found(town().clerk(town().library), words)).containsExactly(this.ofLibrary);
			PlanFilter foreign = new PlanFilter(null, null, null, null, "水利");
			assertThat(found(town().clerk(town().library), foreign)).isEmpty();
		}

		@Test
		void leaveAClerkOnlyTheOwnUnitToWriteFor() {
			Seat seat = new Seat(town().school.unit(), town().education, null, Set.of());
			Actor both = SmallTown.actor(Set.of(Role.UNIT, Role.DEPARTMENT), seat);
			assertThat(PlanCatalogueTests.this.catalogue.writable(both, PlanFilter.NONE, 10))
				.extracting(PlanSummary::id)
				.containsExactly(this.ofSchool);
			assertThat(PlanCatalogueTests.this.catalogue.writable(town().performance(), PlanFilter.NONE, 10)).isEmpty();
		}

	}

	@Nested
	class Words {

		private SmallTown town() {
			return PlanCatalogueTests.this.town;
		}

		private PlanId save(StoredPlan plan) {
			return plan.save(PlanCatalogueTests.this.jdbc);
		}

		@ParameterizedTest
		@ValueSource(strings = { "村民", "村", "村民活动", "民活", "村民 广场", " 广场　村民 ", "009-A", "009-a", "００９", "满意度" })
		void areFoundInNameCodeAndIndicators(String words) {
			PlanId plan = save(StoredPlan.of(town().school).named("村民活动广场").coded("2026-009-A").with("使用者满意度"));
			save(StoredPlan.of(town().school).named("食堂改造").coded("2026-010-B"));
			assertThat(found(words)).containsExactly(plan);
		}

		@ParameterizedTest
		@ValueSource(strings = { "村民 食堂", "民村", "活动村民", "村民活动广场二期" })
		void thatAreNotAllThereFindNothing(String words) {
			save(StoredPlan.of(town().school).named("村民活动广场"));
			assertThat(found(words)).isEmpty();
		}

		@ParameterizedTest
		@ValueSource(strings = { "水利", "水利局", "利", "河道", "河道 水利", "河道 堤坝" })
		void areFoundInNamesOfDepartmentsAndUnits(String words) {
			PlanId plan = save(StoredPlan.of(town().station).named("堤坝加固"));
			save(StoredPlan.of(town().school).named("食堂改造"));
			assertThat(found(words)).containsExactly(plan);
		}

		@ParameterizedTest
		@ValueSource(strings = { "（本级）", "(本级)", "馆(" })
		void areFoundWhateverTheWidthOfTheirSigns(String words) {
			PlanId plan = save(StoredPlan.of(town().library).named("采购"));
			assertThat(found(words)).containsExactly(plan);
		}

		@ParameterizedTest
		@CsvSource({ "%, 达标100%", "_, a_b", "'\\', a\\b", "0%, 达标100%", "a_, a_b", "'a\\b', a\\b" })
		void meanTheirSignsLiterally(String words, String name) {
			PlanId plan = save(StoredPlan.of(town().school).named(name));
			save(StoredPlan.of(town().school).named("axb 1000"));
			assertThat(found(words)).containsExactly(plan);
		}

		@ParameterizedTest
		@ValueSource(strings = { "", "  ", "　", "\u0000", "\n\t" })
		void thatAreBlankDoNotFilter(String words) {
			PlanId plan = save(StoredPlan.of(town().school));
			assertThat(found(words)).containsExactly(plan);
		}

		@ParameterizedTest
		@ValueSource(strings = { "' or 1=1 --", ":p0", "{维修}", "\uD83D\uDE00", "\uD83D" })
		void areNeverPartOfTheQuery(String words) {
			save(StoredPlan.of(town().school));
			assertThat(found(words)).isEmpty();
		}

		@Test
		void areCutWhereTheyAreTooMany() {
			PlanId plan = save(StoredPlan.of(town().school).named("校舍维修"));
			assertThat(found("校舍 ".repeat(500))).containsExactly(plan);
			assertThat(found("1 2 3 4 5 6 7 8 9 10")).isEmpty();
		}

		@Test
		void countNoFurtherThanNeeded() {
			StoredPlan.saveMany(PlanCatalogueTests.this.jdbc, town().school, PlanCatalogue.MOST_COUNTED + 5);
			PlanFilter common = new PlanFilter(null, null, null, null, "验收");
			PlanCatalogue catalogue = PlanCatalogueTests.this.catalogue;
			assertThat(catalogue.search(town().performance(), common, PlanOrder.RECENT, PageRequest.ofSize(20))
				.getTotalElements()).isEqualTo(PlanCatalogue.MOST_COUNTED);
			assertThat(catalogue.count(town().performance(), common)).isEqualTo(PlanCatalogue.MOST_COUNTED + 5);
		}

	}

	@Nested
	class Plans {

		private String explained(PlanFilter filter) {
			PlanCatalogueTests test = PlanCatalogueTests.this;
			SqlConditions conditions = test.selections.of(test.town.performance(), filter);
			return String.join("\n",
					test.jdbc.sql("explain " + PlanRows.page(conditions, PlanOrder.RECENT))
						.params(conditions.parameters())
						.param("limit", 20)
						.param("offset", 0)
						.query(String.class)
						.list());
		}

		@BeforeEach
		void storeMany() {
			StoredPlan.saveMany(PlanCatalogueTests.this.jdbc, PlanCatalogueTests.this.town.school, 10_000);
		}

		@ParameterizedTest
		@ValueSource(strings = { "水泵", "泵", "水泵更换数量", "水泵 更换", "不在" })
		void readTheIndexOfCharactersAndPairs(String words) {
			assertThat(explained(new PlanFilter(null, null, null, null, words)))
				.contains("Bitmap Index Scan on performance_plan_search")
				.doesNotContain("Seq Scan on performance_plan");
		}

		@Test
		void readTheIndexBesideDepartmentsOfThatName() {
			assertThat(explained(new PlanFilter(null, null, null, null, "水利")))
				.contains("Bitmap Index Scan on performance_plan_search", "BitmapOr")
				.doesNotContain("Seq Scan on performance_plan");
		}

		@Test
		void readTheOrderFromAnIndex() {
			assertThat(explained(PlanFilter.NONE)).contains("Index Only Scan using performance_plan_recent");
			assertThat(explained(new PlanFilter(2026, null, null, null, null)))
				.containsPattern("Limit .*\n +->  Index (Only )?Scan using performance_plan_(recent|year)");
		}

	}

	@ParameterizedTest
	@EnumSource
	void pagesOfEveryOrderHoldEachPlanOnce(PlanOrder order) {
		List<PlanId> stored = IntStream.range(0, 11)
			.mapToObj((n) -> StoredPlan.of((n % 2 == 0) ? this.town.school : this.town.station)
				.named((n % 3 == 0) ? null : "校舍维修")
				.save(this.jdbc))
			.toList();
		List<PlanId> paged = new ArrayList<>();
		for (int page = 0; page < 4; page++) {
			Page<PlanSummary> plans = this.catalogue.search(this.town.performance(), PlanFilter.NONE, order,
					PageRequest.of(page, 3));
			assertThat(plans.getTotalElements()).isEqualTo(11);
			plans.forEach((plan) -> paged.add(plan.id()));
		}
		assertThat(paged).containsExactlyInAnyOrderElementsOf(stored);
	}

	@Test
	void sortsByWhatTheOrderSays() {
		PlanId first = StoredPlan.of(this.town.school)
			.named("甲")
			.coded("2")
			.costing("10.00")
			.changedAt("2026-10-01T08:00:00Z")
			.save(this.jdbc);
		PlanId second = StoredPlan.of(this.town.station)
			.named("丁")
			.coded("1")
			.changedAt("2026-10-02T08:00:00Z")
			.save(this.jdbc);
		PlanId third = StoredPlan.of(this.town.library)
			.named("丙")
			.coded("3")
			.costing("9.00")
			.changedAt("2026-10-03T08:00:00Z")
			.save(this.jdbc);
		assertThat(sorted(PlanOrder.RECENT)).containsExactly(third, second, first);
		assertThat(sorted(PlanOrder.OLDEST)).containsExactly(first, second, third);
		assertThat(sorted(PlanOrder.CODE)).containsExactly(second, first, third);
		assertThat(sorted(PlanOrder.AMOUNT)).containsExactly(first, third, second);
		assertThat(sorted(PlanOrder.DEPARTMENT)).containsExactly(second, first, third);
	}

	private Stream<PlanId> sorted(PlanOrder order) {
		return this.catalogue.search(this.town.performance(), PlanFilter.NONE, order, PageRequest.ofSize(10))
			.map(PlanSummary::id)
			.stream();
	}

	@Test
	void filtersByYearStatusDepartmentAndTemplate() {
		StoredPlan.of(this.town.school).save(this.jdbc);
		PlanId plan = StoredPlan.of(this.town.station)
			.in(2027)
			.in(PlanStatus.SUBMITTED)
			.on("liaocheng-declaration-2021")
			.save(this.jdbc);
		Actor everybody = this.town.performance();
		assertThat(found(everybody, new PlanFilter(2027, null, null, null, null))).containsExactly(plan);
		assertThat(found(everybody, new PlanFilter(null, PlanStatus.SUBMITTED, null, null, null)))
			.containsExactly(plan);
		assertThat(found(everybody, new PlanFilter(null, null, this.town.water, null, null))).containsExactly(plan);
		assertThat(found(everybody, new PlanFilter(null, null, null, "liaocheng-declaration-2021", null)))
			.containsExactly(plan);
		assertThat(found(everybody, new PlanFilter(2026, PlanStatus.SUBMITTED, null, null, null))).isEmpty();
		assertThat(found(everybody, new PlanFilter(null, null, null, "a\u0000b", null))).isEmpty();
	}

	@Test
	void tellsWhatARowShows() {
		PlanId id = StoredPlan.of(this.town.library)
			.named("采购")
			.coded("001")
			.costing("1234567.89")
			.in(PlanStatus.RETURNED)
			.save(this.jdbc);
		PlanSummary row = this.catalogue
			.search(this.town.performance(), PlanFilter.NONE, PlanOrder.RECENT, PageRequest.ofSize(1))
			.getContent()
			.get(0);
		assertThat(row.id()).isEqualTo(id);
		assertThat(row.projectName()).isEqualTo("采购");
		assertThat(row.projectCode()).isEqualTo("001");
		assertThat(row.total()).hasToString("1234567.89");
		assertThat(row.status()).isEqualTo(PlanStatus.RETURNED);
		assertThat(row.unitName()).isEqualTo("图书馆（本级）");
		assertThat(row.departmentName()).isEqualTo("教育局");
		assertThat(row.place()).isEqualTo(this.town.library);
		assertThat(row.updatedBy()).isEqualTo("李某");
		assertThat(row.updatedAt()).isEqualTo("2026-10-01T00:00:00Z");
	}

}
