package org.yardstick.notice.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yardstick.Browser;
import org.yardstick.FullStackTest;
import org.yardstick.StatementRecorder;
import org.yardstick.identity.AccountAdministration;
import org.yardstick.identity.AccountDetails;
import org.yardstick.identity.SignedInPeople;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;

import static org.assertj.core.api.Assertions.assertThat;

@FullStackTest
class NoticeControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private AccountAdministration accounts;

	@Autowired
	private SignedInPeople signedIn;

	@Autowired
	private StatementRecorder statements;

	private Actor actor;

	@BeforeEach
	void addActor() {
		this.actor = person();
	}

	private Actor person() {
		UUID id = this.accounts.create(Actor.program(), "u" + UUID.randomUUID().toString().substring(0, 12),
				"Yardstick@2026", new AccountDetails("甲", Set.of(Role.PERFORMANCE), null));
		return this.signedIn.absent(id).orElseThrow();
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).with(Browser.as(this.actor)).exchange();
	}

	private UUID arrival(Actor to, String subject, String at) {
		UUID id = UUID.randomUUID();
		this.jdbc
			.sql("""
					insert into notice (id, account_id, kind, bundle, fiscal_year, status, plans, returned, subject, remarks, noted_at)
					values (:id, :account, 'ARRIVED', :id, 2027, 'DIVISION_REVIEWED', 1, 0, :subject, 0, cast(:at as timestamptz))
					""")
			.param("id", id)
			.param("account", to.accountId())
			.param("subject", subject)
			.param("at", at)
			.update();
		return id;
	}

	@Test
	void saysWhatWillStandHere() {
		assertThat(get("/notices")).hasStatusOk()
			.bodyText()
			.contains("还没有通知", "href=\"/account/mail\"")
			.doesNotContain("全部标为已读");
	}

	@Test
	void listsByDayWithALinkThatMarksAsRead() {
		UUID id = arrival(this.actor, "实验小学“<b>校舍</b>”", "2025-03-01T09:30:00+08:00");
		assertThat(get("/notices")).hasStatusOk()
			.bodyText()
			.contains("通知（1 条未读）", "2025年3月1日", "09:30", "href=\"/notices/" + id + "\"", "新到 1 张待审：实验小学“&lt;b&gt;校舍",
					"全部标为已读");

		assertThat(get("/notices/" + id)).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/queue?year=2027");
		assertThat(get("/notices")).bodyText().contains("已读").doesNotContain("条未读", "全部标为已读");
	}

	@Test
	void callsTheLastTwoDaysTodayAndYesterday() {
		LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
		arrival(this.actor, "甲", today + "T00:00:00+08:00");
		arrival(this.actor, "乙", today.minusDays(1) + "T23:59:00+08:00");
		assertThat(get("/notices")).bodyText().containsSubsequence("今天", "甲", "昨天", "乙");
	}

	@Test
	void aNoticeOfSomebodyElseIsNotFound() {
		UUID id = arrival(person(), "校舍", "2026-11-01T00:00:00Z");
		assertThat(get("/notices/" + id)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/notices")).bodyText().doesNotContain("校舍");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?to=//evil.example", "?url=https://evil.example/", "?redirect=/\\evil.example" })
	void leadsNobodyToAnotherHost(String query) {
		UUID id = arrival(this.actor, "https://evil.example", "2026-11-01T00:00:00Z");
		assertThat(get("/notices/" + id + query)).hasRedirectedUrl("/queue?year=2027");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/notices/https:evil.example", "/notices/evil.example", "/notices/1" })
	void leadsNowhereForWhatIsNoNotice(String address) {
		assertThat(get(address).getResponse().getStatus()).isIn(400, 404);
	}

	@Test
	void marksAllAsReadThatWereShown() {
		arrival(this.actor, "先来的", "2026-11-01T00:00:00Z");
		arrival(this.actor, "后来的", "2026-11-01T00:00:01Z");
		assertThat(this.mvc.post()
			.uri("/notices/reading")
			.param("until", "2026-11-01T00:00:00Z")
			.with(Browser.as(this.actor))
			.exchange()).hasRedirectedUrl("/notices");
		assertThat(get("/notices")).bodyText().contains("通知（1 条未读）").containsSubsequence("后来的", "先来的");
	}

	@Test
	void marksNothingForAMomentThatIsNone() {
		arrival(this.actor, "先来的", "2026-11-01T00:00:00Z");
		assertThat(this.mvc.post()
			.uri("/notices/reading")
			.param("until", "gestern")
			.with(Browser.as(this.actor))
			.exchange()).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(get("/notices/bell")).bodyText().contains("aria-label=\"1 条未读通知\"");
	}

	@Test
	void theBellTellsItsNumberInOneStatement() throws Exception {
		assertThat(get("/notices/bell")).hasStatusOk().bodyText().contains("通知，没有未读").doesNotContain("bell-number");
		for (int n = 0; n < 100; n++) {
			arrival(this.actor, "校舍", "2026-11-01T00:00:00Z");
		}
		List<String> sent = this.statements.during(() -> assertThat(get("/notices/bell")).hasStatusOk()
			.bodyText()
			.contains("aria-label=\"100 条未读通知\"", ">99+<", "href=\"/notices\"")
			.doesNotContain("<html", "load"));
		assertThat(sent).hasSize(1);
	}

	@Test
	void aPageWaitsForNoNumber() throws Exception {
		List<String> sent = this.statements
			.during(() -> assertThat(get("/account/password")).hasStatusOk().bodyText().contains("id=\"bell\""));
		assertThat(sent).noneMatch((sql) -> sql.contains("notice"));
	}

	@Test
	void asManyStatementsForManyNoticesAsForFew() throws Exception {
		arrival(this.actor, "校舍", "2026-11-01T00:00:00Z");
		List<String> few = this.statements.during(() -> assertThat(get("/notices")).hasStatusOk());
		for (int n = 0; n < 60; n++) {
			arrival(this.actor, "校舍", "2026-11-01T00:00:00Z");
		}
		List<String> many = this.statements.during(() -> assertThat(get("/notices?page=1")).hasStatusOk());
		assertThat(many).hasSameSizeAs(few).hasSize(3);
	}

	@Test
	void aPersonChoosesMail() {
		assertThat(get("/account/mail")).hasStatusOk().bodyText().contains("还没有接入邮件服务器");
		assertThat(choose("me@example.org", true)).hasRedirectedUrl("/notices");
		assertThat(get("/account/mail")).bodyText().contains("value=\"me@example.org\"", "checked=\"checked\"");
		assertThat(choose("", false)).hasRedirectedUrl("/notices");
		assertThat(get("/account/mail")).bodyText().doesNotContain("me@example.org", "checked=\"checked\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "me", "me@", "a@example.org,b@example.org", "me@example.org\r\nBcc: all@example.org" })
	void mailNeedsOneRightAddress(String address) {
		assertThat(choose(address, true)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("field-error")
			.contains("邮箱地址");
	}

	private MvcTestResult choose(String address, boolean wanted) {
		return this.mvc.post()
			.uri("/account/mail")
			.param("email", address)
			.param("wanted", String.valueOf(wanted))
			.with(Browser.as(this.actor))
			.exchange();
	}

}
