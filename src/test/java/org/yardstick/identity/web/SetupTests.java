package org.yardstick.identity.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.yardstick.Browser;
import org.yardstick.EmptyOrganisation;
import org.yardstick.FullStackTest;
import org.yardstick.TestAccounts;
import org.yardstick.organisation.Role;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@FullStackTest
@EmptyOrganisation
class SetupTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestAccounts accounts;

	@Test
	void leadsFromTheLogInToTheFirstAccountAndBack() throws Exception {
		this.mvc.perform(get("/login")).andExpect(redirectedUrl("/setup"));
		this.mvc.perform(get("/setup")).andExpect(status().isOk());
		send(TestAccounts.PASSWORD, TestAccounts.PASSWORD).andExpect(redirectedUrl("/login?ready"));
		this.mvc.perform(get("/login?ready")).andExpect(status().isOk());
		this.mvc
			.perform(post("/login").with(Browser.token())
				.param("username", "admin")
				.param("password", TestAccounts.PASSWORD))
			.andExpect(redirectedUrl("/"));
	}

	@Test
	void existsOnlyWhileThereIsNoAccount() throws Exception {
		this.accounts.add(Role.PERFORMANCE);
		this.mvc.perform(get("/setup")).andExpect(status().isNotFound());
		send(TestAccounts.PASSWORD, TestAccounts.PASSWORD).andExpect(status().isNotFound());
	}

	@Test
	void asksForAGoodPasswordTwice() throws Exception {
		send("short", "short").andExpect(status().isUnprocessableContent())
			.andExpect(model().attributeHasFieldErrors("form", "password"));
		send(TestAccounts.PASSWORD, "other").andExpect(model().attributeHasFieldErrors("form", "repeated"));
		send("", "").andExpect(model().attributeHasFieldErrors("form", "password"));
		this.mvc.perform(get("/setup")).andExpect(status().isOk());
	}

	private ResultActions send(String password, String repeated) throws Exception {
		return this.mvc.perform(post("/setup").with(Browser.token())
			.param("username", "admin")
			.param("name", "系统管理员")
			.param("password", password)
			.param("repeated", repeated));
	}

}
