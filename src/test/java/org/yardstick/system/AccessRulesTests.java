package org.yardstick.system;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yardstick.Actors;
import org.yardstick.Browser;
import org.yardstick.FullStackTest;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.organisation.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@FullStackTest
class AccessRulesTests {

	private static final Actor EVERYTHING = new Actor(UUID.randomUUID(), "某人", Set.of(Role.values()), Seat.none(), "");

	@Autowired
	private MockMvc mvc;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	/** An address that no rule names is refused even to somebody who has every role. */
	@Test
	void nameEveryMappedAddress() throws Exception {
		Set<String> forgotten = new TreeSet<>();
		for (String address : mappedAddresses()) {
			if (isNowhere(address)) {
				forgotten.add(address);
			}
		}
		assertThat(forgotten).isEmpty();
		assertThat(isNowhere("/nowhere")).isTrue();
	}

	/** Asks with a method that no handler answers, so that nothing is looked up by id. */
	private boolean isNowhere(String address) throws Exception {
		return this.mvc.perform(request(HttpMethod.OPTIONS, address).with(Browser.as(EVERYTHING)))
			.andReturn()
			.getResponse()
			.getStatus() == 404;
	}

	private Set<String> mappedAddresses() {
		return this.requestMappingHandlerMapping.getHandlerMethods()
			.keySet()
			.stream()
			.map(RequestMappingInfo::getPatternValues)
			.flatMap(Set::stream)
			.filter((pattern) -> !pattern.equals("/error") && !pattern.startsWith("/api/"))
			.map((pattern) -> pattern.replaceAll("\\{[^}]*}", UUID.randomUUID().toString()))
			.collect(Collectors.toSet());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/plans", "/plans/1", "/account/password", "/admin/accounts", "/admin/organisation",
			"/admin/cycles", "/rules", "/exports", "/imports", "/findings", "/swagger-ui.html", "/v3/api-docs",
			"/nowhere" })
	void sendStrangersToTheLogIn(String address) throws Exception {
		this.mvc.perform(get(address).accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("/login"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/css/yardstick.css", "/js/app.js", "/webjars/htmx.org/dist/htmx.min.js",
			"/img/yardstick.svg", "/actuator/health" })
	void letStrangersReadWhatTheLogInNeeds(String address) throws Exception {
		this.mvc.perform(get(address)).andExpect(status().isOk());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/css/yardstick.css", "/js/app.js" })
	void letEverybodyKeepTheFilesOfPages(String address) throws Exception {
		this.mvc.perform(get(address))
			.andExpect(header().string(HttpHeaders.CACHE_CONTROL, "max-age=31536000"))
			.andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE));
	}

	@ParameterizedTest
	@EnumSource
	void leaveAdministrationToAdministrators(Role role) throws Exception {
		int expected = (role == Role.ADMIN) ? 200 : 403;
		this.mvc.perform(get("/admin/organisation").with(Browser.as(Actors.with(role))))
			.andExpect(status().is(expected));
		this.mvc.perform(get("/admin/accounts").with(Browser.as(Actors.with(role)))).andExpect(status().is(expected));
	}

	@ParameterizedTest
	@CsvSource({ "UNIT, true", "DEPARTMENT, true", "DIVISION, true", "PERFORMANCE, false", "ADMIN, false" })
	void leaveExportsToTheMiddleOfTheBureau(Role role, boolean refused) throws Exception {
		int status = this.mvc.perform(get("/exports/nothing").with(Browser.as(Actors.with(role))))
			.andReturn()
			.getResponse()
			.getStatus();
		assertThat(status == 403).isEqualTo(refused);
	}

	@ParameterizedTest
	@CsvSource({ "UNIT, false", "DEPARTMENT, true", "DIVISION, true", "PERFORMANCE, true", "ADMIN, false" })
	void leaveImportsToThoseWhoFillInForms(Role role, boolean refused) throws Exception {
		int status = this.mvc.perform(get("/imports").with(Browser.as(Actors.with(role))))
			.andReturn()
			.getResponse()
			.getStatus();
		assertThat(status == 403).isEqualTo(refused);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nowhere", "/actuator", "/actuator/env", "/error", "/application.properties" })
	void knowNothingElse(String address) throws Exception {
		this.mvc.perform(get(address).with(Browser.as(EVERYTHING))).andExpect(status().isNotFound());
	}

	@ParameterizedTest
	@ValueSource(strings = { MediaType.APPLICATION_JSON_VALUE, MediaType.ALL_VALUE })
	void answerScriptsOfStrangersWithAStatus(String accept) throws Exception {
		this.mvc.perform(get("/plans").header(HttpHeaders.ACCEPT, accept))
			.andExpect(status().isUnauthorized())
			.andExpect(header().doesNotExist(HttpHeaders.WWW_AUTHENTICATE))
			.andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(jsonPath("detail").value("您还没有登录，或登录已过期。"));
		this.mvc.perform(get("/plans").accept(MediaType.TEXT_HTML).header("HX-Request", "true"))
			.andExpect(status().isUnauthorized());
	}

	@Test
	void refuseChangesWithoutToken() throws Exception {
		this.mvc.perform(post("/account/password")).andExpect(status().isForbidden());
		this.mvc.perform(post("/account/password").accept(MediaType.APPLICATION_JSON))
			.andExpect(status().isForbidden())
			.andExpect(jsonPath("detail").value(containsString("刷新后再提交")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/login", "/css/yardstick.css", "/account/password", "/api/v1/plans" })
	void protectEveryAnswerWithHeaders(String address) throws Exception {
		this.mvc.perform(get(address).with(Browser.as(Actors.unit())))
			.andExpect(
					header().string("Content-Security-Policy", startsWith("default-src 'self'; img-src 'self' data:;")))
			.andExpect(header().string("Content-Security-Policy", not(containsString("unsafe"))))
			.andExpect(header().string("X-Content-Type-Options", "nosniff"))
			.andExpect(header().string("X-Frame-Options", "DENY"))
			.andExpect(header().string("Referrer-Policy", "same-origin"))
			.andExpect(header().doesNotExist("Strict-Transport-Security"));
	}

	@Test
	void keepPagesOutOfCaches() throws Exception {
		this.mvc.perform(get("/account/password").with(Browser.as(Actors.unit())))
			.andExpect(header().string(HttpHeaders.CACHE_CONTROL, containsString("no-store")));
	}

	@Test
	void knowNobodyOnTheApiWithoutPassword() throws Exception {
		this.mvc.perform(get("/api/v1/plans"))
			.andExpect(status().isUnauthorized())
			.andExpect(header().string(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Yardstick\", charset=\"UTF-8\""))
			.andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(jsonPath("detail").value("请用本系统的账号登录（HTTP Basic）。"));
		this.mvc.perform(get("/api/v1/plans").with(httpBasic("nobody", "wrong")))
			.andExpect(status().isUnauthorized())
			.andExpect(jsonPath("detail").value("用户名或密码不正确。"));
	}

}
