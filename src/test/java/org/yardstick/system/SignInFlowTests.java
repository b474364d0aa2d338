package org.yardstick.system;

import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.yardstick.Browser;
import org.yardstick.EmptyOrganisation;
import org.yardstick.FullStackTest;
import org.yardstick.StatementRecorder;
import org.yardstick.TestAccounts;
import org.yardstick.identity.AccountAdministration;
import org.yardstick.identity.AccountDetails;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@FullStackTest
@EmptyOrganisation
class SignInFlowTests {

	private static final String PAGE = "/account/password";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private AccountAdministration administration;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private StatementRecorder recorder;

	private UUID account;

	@BeforeEach
	void addAccount() {
		this.account = this.accounts.add(Role.PERFORMANCE);
	}

	@Test
	void bringsPeopleToThePageTheyWanted() throws Exception {
		MockHttpServletResponse refused = send(get(PAGE + "?tab=2"));
		assertThat(refused.getRedirectedUrl()).isEqualTo("/login");
		Cookie wanted = refused.getCookie("REDIRECT_URI");
		this.mvc.perform(login(TestAccounts.PASSWORD).cookie(wanted)).andExpect(redirectedUrl(PAGE + "?tab=2"));
	}

	@Test
	void bringsPeopleHomeWhoWantedNoPage() throws Exception {
		this.mvc.perform(login(TestAccounts.PASSWORD)).andExpect(redirectedUrl("/"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://evil.example/", "//evil.example/", "https://evil.example/plans", "/\\evil.example",
			"javascript:alert(1)", "" })
	void bringsNobodyToAnotherHost(String target) throws Exception {
		Cookie forged = new Cookie("REDIRECT_URI", Base64.getEncoder().encodeToString(target.getBytes()));
		String redirect = this.mvc.perform(login(TestAccounts.PASSWORD).cookie(forged))
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		assertThat(redirect).startsWith("/").doesNotStartWith("//").doesNotContain("evil.example");
	}

	@Test
	void asksAgainAfterAWrongPassword() throws Exception {
		this.mvc.perform(login("wrong")).andExpect(redirectedUrl("/login?wrong"));
	}

	@Test
	void saysThatAnAccountIsLocked() throws Exception {
		for (int n = 0; n < 4; n++) {
			this.mvc.perform(login("wrong")).andExpect(redirectedUrl("/login?wrong"));
		}
		this.mvc.perform(login("wrong")).andExpect(redirectedUrl("/login?locked"));
		this.mvc.perform(login(TestAccounts.PASSWORD)).andExpect(redirectedUrl("/login?locked"));
		assertThat(send(get("/login?locked")).getContentAsString()).contains("连续输错 5 次", "15 分钟后再试");
	}

	@Test
	void saysThatAnAccountIsDisabled() throws Exception {
		this.administration.disable(Actor.program(), this.account);
		this.mvc.perform(login(TestAccounts.PASSWORD)).andExpect(redirectedUrl("/login?disabled"));
	}

	@Test
	void refusesALogInWithoutToken() throws Exception {
		this.mvc.perform(post("/login").param("username", "performance").param("password", TestAccounts.PASSWORD))
			.andExpect(status().isForbidden());
	}

	@Test
	void leavesNoSessionToThoseWhoDidNotSignIn() throws Exception {
		send(get(PAGE));
		send(login("wrong"));
		send(get("/login"));
		assertThat(this.jdbc.sql("select count(*) from spring_session").query(Integer.class).single()).isZero();
	}

	@Test
	void keepsOnlyTextsInTheSession() {
		signIn();
		Map<String, String> session = Map.of("account", this.account.toString(), "passwordVersion", "0");
		session.forEach((name, value) -> assertThat(this.jdbc
			.sql("select convert_from(attribute_bytes, 'UTF8') from spring_session_attributes where attribute_name = ?")
			.param(name)
			.query(String.class)
			.single()).isEqualTo(value));
		assertThat(this.jdbc.sql("select count(*) from spring_session_attributes").query(Integer.class).single())
			.isEqualTo(2);
	}

	@Test
	void endsTheSessionAfterAnHourWithoutUse() {
		signIn();
		assertThat(this.jdbc.sql("select max_inactive_interval from spring_session").query(Integer.class).single())
			.isEqualTo(3600);
	}

	@Test
	void givesANewSessionAtSignIn() throws Exception {
		Cookie before = signIn();
		Cookie after = send(login(TestAccounts.PASSWORD).cookie(before)).getCookie("SESSION");
		assertThat(after.getValue()).isNotEqualTo(before.getValue());
		assertThat(send(get(PAGE).cookie(before)).getStatus()).isEqualTo(302);
		assertThat(send(get(PAGE).cookie(after)).getStatus()).isEqualTo(200);
	}

	@Test
	void hidesTheSessionFromScriptsAndOtherSites() {
		Cookie session = signIn();
		assertThat(session.isHttpOnly()).isTrue();
		assertThat(session.getAttribute("SameSite")).isEqualTo("Lax");
	}

	@Test
	void endsTheSessionAtSignOut() throws Exception {
		Cookie session = signIn();
		this.mvc.perform(post("/logout").cookie(session).with(Browser.token())).andExpect(redirectedUrl("/login?bye"));
		assertThat(send(get(PAGE).cookie(session)).getRedirectedUrl()).isEqualTo("/login?expired");
	}

	@Test
	void endsTheSessionOfADisabledAccount() throws Exception {
		Cookie session = signIn();
		this.administration.disable(Actor.program(), this.account);
		assertThat(send(get(PAGE).cookie(session)).getRedirectedUrl()).isEqualTo("/login?expired");
		this.administration.enable(Actor.program(), this.account);
		assertThat(send(get(PAGE).cookie(session)).getStatus()).isEqualTo(302);
	}

	@Test
	void endsTheSessionWhenThePasswordIsReplaced() throws Exception {
		Cookie session = signIn();
		this.administration.resetPassword(Actor.program(), this.account, "another password");
		assertThat(send(get(PAGE).cookie(session)).getRedirectedUrl()).isEqualTo("/login?expired");
	}

	@Test
	void letsAChangedRoleCountAtOnce() throws Exception {
		Cookie session = signIn();
		assertThat(send(get("/admin/accounts").cookie(session)).getStatus()).isEqualTo(403);
		this.administration.change(Actor.program(), this.account, 0,
				new AccountDetails("某人", Set.of(Role.ADMIN), null));
		assertThat(send(get("/admin/accounts").cookie(session)).getStatus()).isEqualTo(200);
	}

	@Test
	void showsWhoIsThereAndTheSignInBefore() throws Exception {
		assertThat(page(signIn())).contains("绩效管理科").doesNotContain("上次登录");
		assertThat(page(signIn())).contains("上次登录：", "来自 本机");
	}

	/**
	 * The session is read, written and looked at again by Spring Session; the person is
	 * read once.
	 */
	@Test
	void showsAPageWithFewStatements() throws Exception {
		Cookie session = signIn();
		assertThat(this.recorder.during(() -> page(session))).hasSize(4);
	}

	private String page(Cookie session) throws Exception {
		return send(get(PAGE).cookie(session)).getContentAsString();
	}

	private Cookie signIn() {
		try {
			return send(login(TestAccounts.PASSWORD)).getCookie("SESSION");
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

	private static MockHttpServletRequestBuilder login(String password) {
		return post("/login").param("username", "performance").param("password", password).with(Browser.token());
	}

	private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request).andReturn().getResponse();
	}

}
