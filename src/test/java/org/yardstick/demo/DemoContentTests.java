package org.yardstick.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.yardstick.TestDatabase;
import org.yardstick.cycle.BudgetCycle;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.finding.FindingRegister;
import org.yardstick.finding.StandingFinding;
import org.yardstick.identity.AccountAdministration;
import org.yardstick.identity.AccountEntry;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentEntry;
import org.yardstick.organisation.Organisation;
import org.yardstick.organisation.Role;
import org.yardstick.organisation.Seat;
import org.yardstick.organisation.UnitEntry;
import org.yardstick.plan.ListedPlan;
import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanCatalogue;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanFilter;
import org.yardstick.plan.PlanSequence;
import org.yardstick.plan.PlanForm;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanStatus;
import org.yardstick.review.ReviewDesk;
import org.yardstick.review.ReviewStep;
import org.yardstick.rule.Finding;
import org.yardstick.rule.RuleBook;
import org.yardstick.rule.Severity;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(properties = "yardstick.demo=true")
@Import(TestDatabase.class)
class DemoContentTests {

	private static final Actor READER = Actor.program();

	/** Trying the program out must not fail because a deadline has passed. */
	@TestConfiguration(proxyBeanMethods = false)
	static class AfterTheDeadline {

		@Bean
		@Primary
		Clock clockOfALaterYear() {
			return Clock.fixed(Instant.parse("2028-03-01T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
		}

	}

	@Autowired
	private DemoContent demo;

	@Autowired
	private AccountAdministration accounts;

	@Autowired
	private PasswordEncoder passwords;

	@Autowired
	private Organisation organisation;

	@Autowired
	private BudgetCycles cycles;

	@Autowired
	private PlanCatalogue catalogue;

	@Autowired
	private ReviewDesk desk;

	@Autowired
	private RuleBook rules;

	@Autowired
	private FindingRegister findings;

	@Autowired
	private PlanReading reading;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private final List<ListedPlan> plans = new ArrayList<>();

	@BeforeEach
	void readPlans() {
		this.transaction.executeWithoutResult((status) -> {
			try (Stream<ListedPlan> all = this.catalogue.stream(READER, PlanFilter.NONE, PlanSequence.DEPARTMENT)) {
				all.forEach(this.plans::add);
			}
		});
	}

	@ParameterizedTest
	@CsvSource({ "admin,ADMIN", "unit,UNIT", "department,DEPARTMENT", "division,DIVISION", "performance,PERFORMANCE" })
	void opensAnAccountForEachRole(String username, Role role) {
		assertThat(account(username).details().roles()).containsExactly(role);
		assertThat(this.passwords.matches("Yardstick@2026",
				this.jdbc.sql("select password_hash from account where username = :username")
					.param("username", username)
					.query(String.class)
					.single()))
			.isTrue();
	}

	@Test
	void opensNoOtherAccounts() {
		assertThat(this.accounts.search(READER, "", Pageable.unpaged())).hasSize(5);
	}

	@Test
	void theAccountsReachEachOthersForms() {
		Seat unit = seat("unit");
		assertThat(this.organisation.isOwnDepartment(unit.unit())).isFalse();
		assertThat(seat("department").department()).isEqualTo(unit.department());
		assertThat(seat("division").divisionDepartments()).contains(unit.department()).hasSizeGreaterThan(1);
	}

	@Test
	void hasEightDepartmentsEachWithItsOwnUnitAndADivision() {
		List<DepartmentEntry> departments = this.organisation.departments();
		assertThat(departments).hasSize(8).allSatisfy((department) -> {
			assertThat(department.code()).matches("\\d{3}");
			assertThat(department.division()).isNotNull();
			assertThat(this.organisation.units(department.id())).filteredOn(UnitEntry::departmentItself).hasSize(1);
		});
		assertThat(departments).extracting(DepartmentEntry::code).contains("025");
		assertThat(this.organisation.divisions()).hasSize(5);
	}

	@Test
	void hasSomeTwentyUnitsWhoseCodesBeginWithTheDepartments() {
		assertThat(this.organisation.units()).hasSizeBetween(20, 25)
			.allSatisfy((unit) -> assertThat(unit.code()).matches("\\d{6}")
				.startsWith(this.organisation.departmentOf(unit.id()).code()));
	}

	@ParameterizedTest
	@CsvSource({ "2021,5", "2024,5", "2026,2", "2027,2" })
	void theYearsOfferTheirTemplates(int year, int templates) {
		assertThat(this.cycles.find(year).orElseThrow().templates()).hasSize(templates);
	}

	@Test
	void onlyTheYearInPreparationHasADeadline() {
		assertThat(this.cycles.all()).filteredOn((cycle) -> cycle.submissionDeadline() != null)
			.singleElement()
			.extracting(BudgetCycle::fiscalYear, BudgetCycle::submissionDeadline)
			.containsExactly(2027, Instant.parse("2026-12-31T10:00:00Z"));
	}

	@Test
	void hasFortyFormsOfTwoYearsInTwoTemplates() {
		assertThat(this.plans).hasSize(40);
		assertThat(this.plans).filteredOn((plan) -> plan.summary().fiscalYear() == 2026).hasSize(18);
		assertThat(this.plans).filteredOn((plan) -> plan.summary().fiscalYear() == 2027).hasSize(22);
		assertThat(this.plans).extracting((plan) -> plan.summary().template())
			.containsOnly("weihai-project-2024", "liaocheng-declaration-2021");
	}

	@Test
	void hasFormsInEveryStatusBeforeDisclosure() {
		assertThat(this.plans).filteredOn((plan) -> plan.summary().fiscalYear() == 2027)
			.extracting((plan) -> plan.summary().status())
			.contains(Arrays.stream(PlanStatus.values())
				.filter((status) -> status != PlanStatus.PUBLISHED)
				.toArray(PlanStatus[]::new));
	}

	@Test
	void theUnitHasWorkOfEveryKind() {
		List<ListedPlan> drafts = ofUnit(PlanStatus.DRAFT);
		assertThat(drafts).anySatisfy((plan) -> {
			List<Finding> findings = findings(plan);
			assertThat(findings).filteredOn((finding) -> finding.severity() == Severity.ERROR)
				.hasSizeGreaterThanOrEqualTo(5);
			assertThat(findings).filteredOn((finding) -> finding.repair() != null).hasSizeGreaterThanOrEqualTo(5);
		});
		assertThat(drafts).anySatisfy((plan) -> assertThat(findings(plan)).isEmpty());
		assertThat(drafts).anySatisfy((plan) -> assertThat(plan.content().indicators()).isEmpty());
		assertThat(ofUnit(PlanStatus.SUBMITTED)).isNotEmpty();
		assertThat(ofUnit(PlanStatus.APPROVED)).hasSizeGreaterThan(1)
			.allSatisfy((plan) -> assertThat(plan.summary().fiscalYear()).isEqualTo(2026));
	}

	@Test
	void whatCameBackSaysWhyAndWhere() {
		assertThat(ofUnit(PlanStatus.RETURNED)).isNotEmpty();
		assertThat(this.plans).filteredOn((plan) -> plan.summary().status() == PlanStatus.RETURNED)
			.hasSizeGreaterThan(2)
			.allSatisfy((plan) -> {
				List<ReviewStep> steps = history(plan);
				ReviewStep last = steps.get(steps.size() - 1);
				assertThat(last.opinion()).isNotBlank();
				assertThat(last.remarks()).isNotEmpty();
			});
	}

	@Test
	void oneFormWasMendedAndHandedInAgain() {
		assertThat(this.plans).anySatisfy((plan) -> {
			List<ReviewStep> steps = history(plan);
			assertThat(steps).extracting(ReviewStep::action)
				.startsWith(PlanAction.SUBMIT, PlanAction.SEND_BACK, PlanAction.SUBMIT);
			assertThat(steps.get(2).content()).isNotEqualTo(steps.get(0).content());
		});
	}

	@Test
	void whatWasHandedInIsMendedOrExplained() {
		assertThat(this.plans).filteredOn((plan) -> plan.summary().status() != PlanStatus.DRAFT)
			.allSatisfy((plan) -> assertThat(this.findings.inTheWay(this.reading.get(READER, plan.summary().id())))
				.isEmpty());
	}

	@Test
	void explanationsStandBesideTheirFindings() {
		assertThat(this.plans).filteredOn((plan) -> plan.summary().status() == PlanStatus.SUBMITTED)
			.anySatisfy((plan) -> assertThat(this.findings.of(this.reading.get(READER, plan.summary().id())))
				.anyMatch(StandingFinding::isExplained));
	}

	@Test
	void hasFormsOfExtremeSizes() {
		assertThat(this.plans).anySatisfy((plan) -> assertThat(plan.summary().projectName()).hasSizeGreaterThan(40));
		assertThat(this.plans).anySatisfy((plan) -> assertThat(plan.content().indicators()).hasSize(60));
	}

	@Test
	void namesNoPersonsAndNoTelephones() {
		assertThat(this.plans).extracting(ListedPlan::content).allSatisfy((content) -> {
			assertThat(content.toString()).doesNotContainPattern("(?<!\\d)1[3-9]\\d{9}(?!\\d)")
				.doesNotContainPattern("(?<!\\d)0\\d{2,3}-?\\d{7,8}(?!\\d)");
			assertThat(phone(content)).matches("(内线\\d{4})?");
		});
	}

	@Test
	void aSecondStartWritesNothingAgain() {
		this.demo.afterSingletonsInstantiated();
		assertThat(this.catalogue.count(READER, PlanFilter.NONE)).isEqualTo(40);
		assertThat(this.accounts.search(READER, "", Pageable.unpaged())).hasSize(5);
	}

	private AccountEntry account(String username) {
		return this.accounts.search(READER, username, Pageable.unpaged())
			.stream()
			.filter((account) -> account.username().equals(username))
			.findFirst()
			.orElseThrow();
	}

	private Seat seat(String username) {
		return this.organisation.placement(account(username).details().place()).seat();
	}

	private List<ListedPlan> ofUnit(PlanStatus status) {
		return this.plans.stream()
			.filter((plan) -> plan.summary().place().unit().equals(seat("unit").unit())
					&& plan.summary().status() == status)
			.toList();
	}

	private List<Finding> findings(ListedPlan plan) {
		return this.rules.check(new PlanForm(plan.summary().fiscalYear(), plan.summary().template(), "standard"),
				plan.content());
	}

	private List<ReviewStep> history(ListedPlan plan) {
		return this.desk.history(READER, plan.summary().id());
	}

	private static String phone(PlanContent content) {
		String phone = content.header().contactPhone();
		return (phone != null) ? phone : "";
	}

}
