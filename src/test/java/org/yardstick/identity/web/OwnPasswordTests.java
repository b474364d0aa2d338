package org.yardstick.identity.web;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.yardstick.Browser;
import org.yardstick.EmptyOrganisation;
import org.yardstick.FullStackTest;
import org.yardstick.TestAccounts;
import org.yardstick.organisation.Role;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@FullStackTest
@EmptyOrganisation
class OwnPasswordTests {

	private static final String PAGE = "/account/password";

	private static final String NEW = "another password";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestAccounts accounts;

	private Cookie session;

	@BeforeEach
	void signIn() throws Exception {
		this.accounts.add(Role.PERFORMANCE);
		this.session = login(TestAccounts.PASSWORD).andReturn().getResponse().getCookie("SESSION");
	}

	@Test
	void replacesThePasswordAndAsksToSignInWithIt() throws Exception {
		this.mvc.perform(get(PAGE).cookie(this.session)).andExpect(status().isOk());
		change(TestAccounts.PASSWORD, NEW, NEW).andExpect(redirectedUrl("/login?changed"));
		this.mvc.perform(get(PAGE).cookie(this.session)).andExpect(redirectedUrl("/login?expired"));
		login(TestAccounts.PASSWORD).andExpect(redirectedUrl("/login?wrong"));
		login(NEW).andExpect(redirectedUrl("/"));
	}

	@Test
	void asksForThePresentPassword() throws Exception {
		change("", NEW, NEW).andExpect(model().attributeHasFieldErrors("form", "current"));
		change("wrong", NEW, NEW).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("现在的密码不正确")));
	}

	@Test
	void locksWhoGuessesThePresentPassword() throws Exception {
		for (int n = 0; n < 5; n++) {
			change("wrong", NEW, NEW);
		}
		change(TestAccounts.PASSWORD, NEW, NEW).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("锁定")));
	}

	@Test
	void refusesAPasswordThatIsWeakOrTheSameOrTypedDifferently() throws Exception {
		change(TestAccounts.PASSWORD, "short", "short").andExpect(model().attributeHasFieldErrors("form", "password"));
		change(TestAccounts.PASSWORD, TestAccounts.PASSWORD, TestAccounts.PASSWORD)
			.andExpect(model().attributeHasFieldErrors("form", "password"));
		change(TestAccounts.PASSWORD, NEW, NEW + "x").andExpect(model().attributeHasFieldErrors("form", "repeated"));
		login(TestAccounts.PASSWORD).andExpect(redirectedUrl("/"));
	}

	private ResultActions change(String current, String password, String repeated) throws Exception {
		return this.mvc.perform(post(PAGE).cookie(this.session)
			.with(Browser.token())
			.param("current", current)
			.param("password", password)
			.param("repeated", repeated));
	}

	private ResultActions login(String password) throws Exception {
		return this.mvc
			.perform(post("/login").with(Browser.token()).param("username", "performance").param("password", password));
	}

}
