package org.yardstick.trail.web;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yardstick.Actors;
import org.yardstick.Browser;
import org.yardstick.FullStackTest;
import org.yardstick.StatementRecorder;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.organisation.Seat;
import org.yardstick.trail.ChainEnd;
import org.yardstick.trail.Trail;
import org.yardstick.trail.TrailChange;
import org.yardstick.trail.TrailChecks;
import org.yardstick.trail.TrailEntry;
import org.yardstick.trail.TrailKind;
import org.yardstick.trail.TrailPerson;
import org.yardstick.trail.TrailSubject;

import static org.assertj.core.api.Assertions.assertThat;

@FullStackTest
class TrailControllerTests {

	private static final String PAGE = "/admin/trail";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Trail trail;

	@Autowired
	private TrailChecks checks;

	@Autowired
	private StatementRecorder statements;

	@Autowired
	private JdbcClient jdbc;

	private final Actor administrator = Actors.admin();

	private String name;

	private Actor person;

	private TrailSubject subject;

	@BeforeEach
	void somebodyDoesSomething() {
		this.name = "某人" + UUID.randomUUID().toString().substring(0, 8);
		this.person = new Actor(UUID.randomUUID(), this.name, Set.of(Role.UNIT), Seat.none(), "192.0.2.44");
		this.subject = new TrailSubject(TrailSubject.Kind.PLAN, UUID.randomUUID(), "<b>校舍</b>" + this.name);
		this.trail.record(this.person, new TrailEntry(TrailKind.FORM_SAVED, this.subject, null,
				List.of(TrailChange.of("指标值", "path", "60 <i>人</i>", "≥70 人"))));
	}

	@Test
	void showsWhoDidWhatFromWhereAndTheCells() {
		assertThat(get("who", this.name)).hasStatusOk()
			.bodyText()
			.contains("来自 192.0.2.44", "填报人", "修改", "绩效目标表", "60 &lt;i&gt;人&lt;/i&gt;", "≥70 人", "&lt;b&gt;校舍")
			.doesNotContain("<b>校舍", "<i>人");
	}

	@Test
	void findsByPersonKindThingDayAndWords() {
		String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
		String words = this.name + " ≥70";
		String key = "PLAN:" + this.subject.id();
		assertFound(true, "q", words);
		assertFound(true, "who", this.name, "what", "FORM", "from", today, "to", today, "q", "指标值");
		assertFound(true, "who", this.person.accountId().toString(), "what", "FORM_SAVED");
		assertFound(true, "subject", key, "who", this.name, "what", "FORM");
		assertFound(false, "subject", key, "what", "SIGN_IN");
		assertFound(false, "who", this.name, "what", "FORM_DELETED");
		assertFound(false, "who", this.name, "to", "2020-01-01");
		assertFound(false, "who", this.name, "from", "2190-01-01");
		assertFound(false, "q", words + " nowhere");
		assertFound(false, "q", this.name + "%");
	}

	@Test
	void findsPeopleByTheNameThatTheySignInWith() {
		String username = "user" + this.name.substring(2);
		this.trail.record(TrailPerson.of(this.person, username), TrailEntry.of(TrailKind.SIGNED_IN, null, "网页"));
		assertThat(get("who", username)).bodyText().contains("≥70 人", "网页");
	}

	@ParameterizedTest
	@ValueSource(strings = { "from=2026-13-45", "to=tomorrow", "what=EVERYTHING", "subject=PLAN", "subject=NOTHING:1",
			"before=x", "before=999999999999999999", "before=99999999999999999999", "q=%00%25_%27", "who=%00",
			"subject=PLAN:%00", "from=-99999-01-01", "from=+999999999-01-01" })
	void aWrongAddressShowsMoreAndNeverFails(String query) {
		assertThat(this.mvc.get().uri(URI.create(PAGE + "?" + query)).with(Browser.as(this.administrator)))
			.hasStatusOk();
	}

	@Test
	void goesOnWhereAPageEnded() {
		for (int n = 0; n < 60; n++) {
			this.trail.record(this.person, TrailEntry.of(TrailKind.FORM_SAVED, this.subject, "第" + n + "次"));
		}
		String first = body(get("who", this.name));
		assertThat(first).contains("第59次", "第10次", "更早的记录").doesNotContain("第9次");
		String next = first.replaceAll("(?s).*hx-get=\"([^\"]*)\".*", "$1").replace("&amp;", "&");
		assertThat(
				this.mvc.get().uri(URI.create(next)).header("HX-Request", "true").with(Browser.as(this.administrator)))
			.bodyText()
			.contains("第9次", "第0次", "≥70 人")
			.doesNotContain("第10次", "更早的记录", "<html");
	}

	@Test
	void costsAFewStatements() throws Exception {
		assertThat(this.statements.during(() -> get("who", this.name, "what", "FORM", "q", "指标值")))
			.hasSizeLessThanOrEqualTo(7);
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
	void isForAdministratorsOnly(Role role) {
		assertThat(this.mvc.get().uri(PAGE).with(Browser.as(Actors.with(role)))).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void checksInTheBackgroundAndSaysSo() {
		this.jdbc.sql("delete from trail_check").update();
		assertThat(get()).bodyText().contains("还没有核对过", "锚点");
		assertThat(post("/check", "")).hasStatus3xxRedirection();
		assertThat(this.checks.last(this.administrator)).isPresent();
		assertThat(this.mvc.get().uri(PAGE + "/check").with(Browser.as(this.administrator))).hasStatusOk()
			.bodyText()
			.contains("开始核对")
			.doesNotContain("<html", "发现改动");
	}

	@Test
	void comparesWithWhatWasWrittenDown() {
		ChainEnd anchor = this.checks.anchor(this.administrator);
		String upper = anchor.hash().toString().toUpperCase();
		assertThat(post("/anchor", "number=" + anchor.number() + "&hash= " + upper + " ")).flash()
			.hasEntrySatisfying("notice", (words) -> assertThat(words.toString()).contains("一致"));
		assertThat(post("/anchor", "number=" + anchor.number() + "&hash=" + "0".repeat(64))).flash()
			.hasEntrySatisfying("warning", (words) -> assertThat(words.toString()).contains("不一致"));
		assertThat(post("/anchor", "number=x&hash=" + upper)).flash()
			.hasEntrySatisfying("warning", (words) -> assertThat(words.toString()).contains("请填写"));
	}

	private void assertFound(boolean found, String... query) {
		String body = body(get(query));
		assertThat(body.contains("≥70 人")).as(Map.of("query", String.join(" ", query)).toString()).isEqualTo(found);
	}

	private MvcTestResult get(String... query) {
		var request = this.mvc.get().uri(PAGE);
		for (int n = 0; n < query.length; n += 2) {
			request = request.param(query[n], query[n + 1]);
		}
		return request.with(Browser.as(this.administrator)).exchange();
	}

	private MvcTestResult post(String path, String form) {
		return this.mvc.post()
			.uri(PAGE + path)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.content(form)
			.with(Browser.as(this.administrator))
			.exchange();
	}

	private static String body(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
