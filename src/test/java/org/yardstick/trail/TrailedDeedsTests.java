package org.yardstick.trail;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.yardstick.Browser;
import org.yardstick.Forms;
import org.yardstick.FullStackTest;
import org.yardstick.StatementRecorder;
import org.yardstick.TestAccounts;
import org.yardstick.TestBureau;
import org.yardstick.TestBureau.Bureau;
import org.yardstick.cycle.CycleAdministration;
import org.yardstick.cycle.CycleTerms;
import org.yardstick.export.ExportFormat;
import org.yardstick.export.ExportId;
import org.yardstick.export.ExportKind;
import org.yardstick.export.ExportOrder;
import org.yardstick.export.Exports;
import org.yardstick.identity.AccountAdministration;
import org.yardstick.identity.AccountDetails;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Label;
import org.yardstick.organisation.OrganisationMaintenance;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.Role;
import org.yardstick.organisation.UnitDetails;
import org.yardstick.organisation.UnitId;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanFilter;
import org.yardstick.plan.PlanJsonReader;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.StalePlanException;
import org.yardstick.rule.RuleAdministration;
import org.yardstick.rule.RuleSetting;
import org.yardstick.rule.RuleSettingKey;
import org.yardstick.rule.Severity;
import org.yardstick.template.Notation;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Whatever people do leaves its entry. */
@FullStackTest
class TrailedDeedsTests {

	private static final int YEAR = 2027;

	/** Nobody else's. */
	private static final int OWN_YEAR = 2044;

	@Autowired
	private TrailSearch search;

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private PlanDrafting drafting;

	@Autowired
	private OrganisationMaintenance organisation;

	@Autowired
	private CycleAdministration cycles;

	@Autowired
	private RuleAdministration rules;

	@Autowired
	private AccountAdministration accounts;

	@Autowired
	private Exports exports;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private StatementRecorder statements;

	private Bureau bureau;

	private Actor clerk;

	@BeforeEach
	void openBureau() {
		this.bureaus.openYear(YEAR, null, Forms.TEMPLATE);
		this.bureau = this.bureaus.open();
		this.clerk = this.bureau.clerk();
	}

	@Test
	void savingAFormSaysWhichCellsFromWhatToWhat() {
		PlanSnapshot plan = create();
		PlanSnapshot saved = this.drafting.save(this.clerk, plan.id(), plan.version(), content("≥900人", "≥950人"));
		TrailRecord entry = last(saved.subject());
		assertThat(entry.kind()).isEqualTo("FORM_SAVED");
		assertThat(entry.person()).isEqualTo(TrailPerson.of(this.clerk));
		assertThat(entry.subject()).isEqualTo(saved.subject());
		assertThat(entry.changes()).singleElement().satisfies((change) -> {
			assertThat(change.place()).contains("受益学生人数").endsWith("指标值");
			assertThat(change.path()).matches("indicators\\[#[a-z0-9]+]\\.annualTarget");
			assertThat(change.before()).isEqualTo("≥900人");
			assertThat(change.after()).isEqualTo("≥950人");
		});
	}

	@Test
	void aRowThatIsGoneIsStillCalledByItsName() {
		PlanSnapshot plan = create();
		String without = Forms.completeJson().replaceAll(",\\s*\\{[^{}]*师生满意度\", \"annual[^{}]*}", "");
		this.drafting.save(this.clerk, plan.id(), plan.version(), read(without));
		assertThat(last(plan.subject()).changes()).isNotEmpty()
			.allSatisfy((change) -> assertThat(change.place()).contains("师生满意度"));
	}

	@Test
	void aFormIsFollowedFromItsBeginningToItsEnd() {
		PlanSnapshot plan = create();
		PlanSnapshot copy = this.drafting.copy(this.clerk, plan.id(), YEAR);
		this.drafting.delete(this.clerk, plan.id());
		assertThat(this.search.of(plan.subject())).extracting(TrailRecord::kind)
			.containsExactly("FORM_DELETED", "FORM_CREATED");
		assertThat(last(plan.subject()).changes()).anySatisfy((change) -> {
			assertThat(change.before()).isEqualTo("校舍维修");
			assertThat(change.after()).isNull();
		});
		assertThat(last(copy.subject()).kind()).isEqualTo("FORM_COPIED");
		assertThat(last(copy.subject()).words()).isEqualTo("复制自2027年度的表");
	}

	@Test
	void aRefusedOrAnEqualSaveLeavesNothing() {
		PlanSnapshot plan = create();
		this.drafting.save(this.clerk, plan.id(), plan.version(), Forms.complete());
		assertThatExceptionOfType(StalePlanException.class)
			.isThrownBy(() -> this.drafting.save(this.clerk, plan.id(), 99, content("≥900人", "≥1人")));
		assertThat(this.search.of(plan.subject())).hasSize(1);
	}

	@Test
	void aSaveCostsTwoStatementsMore() throws Exception {
		PlanSnapshot plan = create();
		List<String> sent = this.statements
			.during(() -> this.drafting.save(this.clerk, plan.id(), plan.version(), content("≥900人", "≥960人")));
		assertThat(sent.stream().filter((sql) -> sql.contains("trail_"))).hasSize(2);
		assertThat(sent.get(sent.size() - 1)).startsWith("insert into trail_entry");
	}

	@Test
	void severalDeedsOfATransactionAreWrittenAtOnce() throws Exception {
		List<String> sent = this.statements
			.during(() -> this.transaction.executeWithoutResult((status) -> List.of(create(), create(), create())));
		assertThat(sent.stream().filter((sql) -> sql.contains("trail_"))).hasSize(2);
	}

	@Test
	void takingAFormAwayIsRecorded() {
		PlanSnapshot plan = create();
		assertThat(this.mvc.get().uri("/plans/" + plan.id() + "/form.docx").with(Browser.as(this.clerk))).hasStatusOk();
		assertThat(last(plan.subject()).kind()).isEqualTo("FORM_DOWNLOADED");
		assertThat(last(plan.subject()).words()).endsWith(".docx");
		assertThat(this.mvc.get().uri("/plans/" + plan.id() + "/fill-in.xlsx").with(Browser.as(this.clerk)))
			.hasStatusOk();
		assertThat(last(plan.subject()).words()).endsWith(".xlsx");
		assertThat(this.search.of(plan.subject())).hasSize(3);
	}

	@Test
	void exportsAreRecorded() {
		Actor owner = this.bureau.performanceReviewer();
		ExportId id = this.exports.order(owner, ExportOrder.of(ExportKind.SUMMARY, ExportFormat.XLSX,
				new PlanFilter(YEAR, null, this.bureau.department(), null, null)));
		TrailSubject export = new TrailSubject(TrailSubject.Kind.EXPORT, id, "");
		assertThat(last(export).words()).contains("2027年度", "教育局").endsWith("xlsx");
		this.exports.remove(owner, id);
		assertThat(this.search.of(export)).extracting(TrailRecord::kind)
			.containsExactly("EXPORT_REMOVED", "EXPORT_ORDERED");
	}

	@Test
	void theOrganisationIsRecordedFromBelow() {
		Actor administrator = this.bureau.administrator();
		String code = UUID.randomUUID().toString().substring(0, 8);
		UnitId unit = this.organisation.addUnit(administrator,
				new UnitDetails(new Label(code, "第二中学" + code), this.bureau.department(), false));
		this.organisation.change(administrator, unit,
				new UnitDetails(new Label(code, "第二高级中学" + code), this.bureau.department(), false));
		this.organisation.remove(administrator, unit);
		List<TrailRecord> entries = this.search.of(new TrailSubject(TrailSubject.Kind.UNIT, unit, ""));
		assertThat(entries).extracting(TrailRecord::kind)
			.containsExactly("SETTING_REMOVED", "SETTING_CHANGED", "SETTING_ADDED");
		assertThat(entries.get(1).changes()).containsExactly(TrailChange.of("名称", "第二中学" + code, "第二高级中学" + code));
		assertThat(entries.get(2).changes()).extracting(TrailChange::place).containsExactly("编码", "名称", "主管部门", "部门本级");
	}

	@Test
	void yearsAndRulesAreRecorded() {
		Actor administrator = this.bureau.administrator();
		this.cycles.open(administrator, OWN_YEAR, new CycleTerms(null, Set.of(Forms.TEMPLATE)));
		this.cycles.change(administrator, OWN_YEAR, 0,
				new CycleTerms(Instant.parse("2043-11-30T09:30:00Z"), Set.of(Forms.TEMPLATE)));
		TrailSubject year = new TrailSubject(TrailSubject.Kind.YEAR, OWN_YEAR, "");
		assertThat(last(year).changes()).containsExactly(TrailChange.of("截止时间", "不限", "2043-11-30 17:30"));
		RuleSettingKey key = new RuleSettingKey(OWN_YEAR, null, "T01");
		this.rules.change(administrator, key, this.rules.state(key).version(),
				new RuleSetting(true, Severity.WARNING, null, null, null, Set.of()));
		TrailRecord rule = last(new TrailSubject(TrailSubject.Kind.RULE, "T01", ""));
		assertThat(rule.words()).isEqualTo("修改设置，2044年度，全部表样");
		assertThat(rule.subject().title()).startsWith("T01 ");
		assertThat(rule.changes()).containsExactly(TrailChange.of("错误按", null, "警告"));
	}

	@Test
	void accountsAreRecordedWithoutTheirPasswords() {
		Actor administrator = this.bureau.administrator();
		String username = username();
		UUID id = this.accounts.create(administrator, username, TestAccounts.PASSWORD,
				new AccountDetails("李某", Set.of(Role.UNIT), Place.of(this.bureau.school())));
		this.accounts.change(administrator, id, 0,
				new AccountDetails("李某", Set.of(Role.UNIT, Role.ADMIN), Place.of(this.bureau.school())));
		this.accounts.resetPassword(administrator, id, "another password");
		this.accounts.disable(administrator, id);
		this.accounts.disable(administrator, id);
		List<TrailRecord> entries = this.search.of(new TrailSubject(TrailSubject.Kind.ACCOUNT, id, ""));
		assertThat(entries).extracting(TrailRecord::kind)
			.containsExactly("SETTING_CHANGED", "PASSWORD_RESET", "SETTING_CHANGED", "SETTING_ADDED");
		assertThat(entries.get(0).changes()).containsExactly(TrailChange.of("状态", "正常", "已停用"));
		assertThat(entries.get(2).changes()).containsExactly(TrailChange.of("角色", "填报人", "填报人、系统管理员"));
		assertThat(entries.toString()).doesNotContain("another password", TestAccounts.PASSWORD);
	}

	@Test
	void ofTwoWhoChangeAnAccountAtOnceTheSecondIsStillToldSo() {
		Actor administrator = this.bureau.administrator();
		UUID id = this.accounts.create(administrator, username(), TestAccounts.PASSWORD,
				new AccountDetails("李某", Set.of(Role.ADMIN), null));
		assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
			.isThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
				this.accounts.account(administrator, id);
				TransactionTemplate other = new TransactionTemplate(this.transaction.getTransactionManager());
				other.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
				other.executeWithoutResult((inner) -> this.accounts.disable(administrator, id));
				this.accounts.change(administrator, id, 0, new AccountDetails("王某", Set.of(Role.ADMIN), null));
			}));
	}

	@Test
	void comingGoingAndBeingRefusedAreRecorded() {
		String username = username();
		this.accounts.create(Actor.program(), username, TestAccounts.PASSWORD,
				new AccountDetails("李某", Set.of(Role.PERFORMANCE), null));
		signIn(username, "wrong");
		signIn(username, TestAccounts.PASSWORD);
		assertThat(by(username)).extracting(TrailRecord::kind).containsExactly("SIGNED_IN", "SIGN_IN_REFUSED");
		assertThat(by(username)).extracting(TrailRecord::words).containsExactly("网页", "网页：用户名或密码不正确");
		assertThat(by(username).get(0).person().name()).isEqualTo("李某");
		assertThat(by(username).get(0).person().origin()).isEqualTo("127.0.0.1");
		assertThat(by(username).get(1).person().account()).isNull();
		assertThat(this.mvc.post().uri("/logout").with(Browser.as(this.clerk))).hasStatus3xxRedirection();
		assertThat(by(this.clerk.accountId().toString())).extracting(TrailRecord::kind).containsExactly("SIGNED_OUT");
	}

	@Test
	void aProgramSignsInOnceForManyRequests() {
		String username = username();
		this.accounts.create(Actor.program(), username, TestAccounts.PASSWORD,
				new AccountDetails("李某", Set.of(Role.PERFORMANCE), null));
		for (int n = 0; n < 3; n++) {
			assertThat(this.mvc.get()
				.uri("/api/v1/templates")
				.headers((headers) -> headers.setBasicAuth(username, TestAccounts.PASSWORD))).hasStatusOk();
		}
		assertThat(by(username)).extracting(TrailRecord::words).containsExactly("接口");
	}

	private void signIn(String username, String password) {
		this.mvc.post()
			.uri("/login")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.content("username=" + username + "&password=" + password)
			.with(Browser.token())
			.exchange();
	}

	private List<TrailRecord> by(String person) {
		return this.search
			.search(this.bureau.administrator(), new TrailFilter(null, null, person, Set.of(), null, null), null)
			.records();
	}

	private TrailRecord last(TrailSubject subject) {
		return this.search.of(subject).get(0);
	}

	private PlanSnapshot create() {
		return this.drafting.create(this.clerk,
				new NewPlan(YEAR, Forms.TEMPLATE, null, this.bureau.school(), Forms.complete()));
	}

	private static PlanContent content(String from, String to) {
		return read(Forms.completeJson().replace(from, to));
	}

	private static PlanContent read(String json) {
		return PlanJsonReader.read(new JsonMapper().readTree(json), Notation.API, List.of()).orReject();
	}

	private static String username() {
		return "u" + UUID.randomUUID().toString().substring(0, 8);
	}

}
