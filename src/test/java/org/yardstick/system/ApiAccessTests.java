package org.yardstick.system;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.yardstick.EmptyOrganisation;
import org.yardstick.FullStackTest;
import org.yardstick.TestAccounts;
import org.yardstick.organisation.Role;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What the chain does with programs, at addresses of the API that do not exist. */
@FullStackTest
@EmptyOrganisation
class ApiAccessTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestAccounts accounts;

	@BeforeEach
	void addAccount() {
		this.accounts.add(Role.UNIT);
	}

	@Test
	void needsNoTokenAndLeavesNoCookie() throws Exception {
		this.mvc.perform(post("/api/v1/nothing").with(httpBasic("unit", TestAccounts.PASSWORD)))
			.andExpect(status().isNotFound())
			.andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(cookie().doesNotExist("SESSION"))
			.andExpect(cookie().doesNotExist("XSRF-TOKEN"));
	}

	@Test
	void knowsOnlyItsVersions() throws Exception {
		this.mvc.perform(get("/api/v0/plans").with(httpBasic("unit", TestAccounts.PASSWORD)))
			.andExpect(status().isNotFound())
			.andExpect(jsonPath("title").value("找不到"));
	}

	@Test
	void describesItselfToProgramsWithAPassword() throws Exception {
		this.mvc.perform(get("/v3/api-docs").with(httpBasic("unit", TestAccounts.PASSWORD)))
			.andExpect(status().isOk())
			.andExpect(jsonPath("openapi").exists())
			.andExpect(content().string(not(containsString("\"actor\""))))
			.andExpect(content().string(not(containsString("/admin/"))));
		this.mvc.perform(get("/v3/api-docs").with(httpBasic("unit", "wrong"))).andExpect(status().isUnauthorized());
	}

	@Test
	void locksAfterFiveWrongPasswords() throws Exception {
		for (int n = 0; n < 5; n++) {
			this.mvc.perform(get("/api/v1/plans").with(httpBasic("unit", "wrong")))
				.andExpect(status().isUnauthorized());
		}
		this.mvc.perform(get("/api/v1/plans").with(httpBasic("unit", TestAccounts.PASSWORD)))
			.andExpect(status().isUnauthorized())
			.andExpect(jsonPath("detail").value(containsString("锁定")));
	}

}
