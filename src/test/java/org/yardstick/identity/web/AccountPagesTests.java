package org.yardstick.identity.web;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.yardstick.Actors;
import org.yardstick.Browser;
import org.yardstick.EmptyOrganisation;
import org.yardstick.FullStackTest;
import org.yardstick.TestAccounts;
import org.yardstick.identity.AccountAdministration;
import org.yardstick.identity.AccountDetails;
import org.yardstick.identity.AccountEntry;
import org.yardstick.identity.AccountStatus;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.PlaceKind;
import org.yardstick.organisation.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@FullStackTest
@EmptyOrganisation
class AccountPagesTests {

	private static final String LIST = "/admin/accounts";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private AccountAdministration administration;

	private UUID account;

	private String page;

	@BeforeEach
	void addAccount() {
		this.account = this.accounts.add(Role.UNIT);
		this.page = LIST + "/" + this.account;
	}

	@Test
	void listsAndSearches() throws Exception {
		open(LIST).andExpect(content().string(containsString("101001 第一中学")))
			.andExpect(content().string(containsString("从未登录")));
		open(LIST + "?q=nobody").andExpect(content().string(containsString("没有符合条件的账号")));
	}

	@Test
	void leadsThroughThePagesOfAListAndKeepsTheSearch() throws Exception {
		for (int n = 10; n < 35; n++) {
			this.accounts.add("person" + n, new AccountDetails("某人", Set.of(Role.ADMIN), null));
		}
		open(LIST + "?q=person").andExpect(content().string(containsString("共 25 条，第 1 / 2 页")))
			.andExpect(content().string(containsString(LIST + "?q=person&amp;page=1")));
		open(LIST + "?q=person&page=1").andExpect(content().string(containsString("person34")))
			.andExpect(content().string(not(containsString("person10"))));
		open(LIST + "?page=-1");
	}

	@Test
	void opensAnAccount() throws Exception {
		send(post(LIST).param("username", "Wang.Min")
			.param("password", TestAccounts.PASSWORD)
			.param("name", "王敏")
			.param("roles", "UNIT")
			.param("placeKind", "UNIT")
			.param("place", "101001")).andExpect(redirectedUrl(LIST));
		AccountEntry opened = find("wang.min");
		assertThat(opened.details().roles()).containsExactly(Role.UNIT);
		assertThat(opened.details().place().kind()).isEqualTo(PlaceKind.UNIT);
	}

	@Test
	void showsAllMissingCellsAtOnceAndNeverThePassword() throws Exception {
		open(LIST + "/new");
		send(post(LIST).param("password", TestAccounts.PASSWORD).param("placeKind", ""))
			.andExpect(status().isUnprocessableContent())
			.andExpect(model().attributeHasFieldErrors("form", "username", "name", "roles"))
			.andExpect(content().string(not(containsString(TestAccounts.PASSWORD))));
	}

	@Test
	void refusesAPlaceThatNobodyKnows() throws Exception {
		send(post(this.page).param("version", "0")
			.param("name", "某人")
			.param("roles", "UNIT")
			.param("placeKind", "UNIT")
			.param("place", "没有的学校")).andExpect(status().isUnprocessableContent())
			.andExpect(model().attributeHasFieldErrors("form", "place"))
			.andExpect(content().string(containsString("value=\"没有的学校\"")));
	}

	@Test
	void changesAnAccount() throws Exception {
		open(this.page).andExpect(content().string(containsString("value=\"101001 第一中学\"")));
		send(post(this.page).param("version", "0").param("name", "改名").param("roles", "ADMIN").param("placeKind", ""))
			.andExpect(redirectedUrl(LIST + "?saved"));
		assertThat(find("unit").details()).isEqualTo(new AccountDetails("改名", Set.of(Role.ADMIN), null));
		send(post(this.page).param("version", "0").param("name", "再改").param("roles", "ADMIN"))
			.andExpect(status().isConflict());
	}

	@Test
	void closesAndOpensAnAccount() throws Exception {
		send(post(this.page + "/disablement")).andExpect(redirectedUrl(LIST));
		assertThat(find("unit").status()).isEqualTo(AccountStatus.DISABLED);
		open(this.page).andExpect(content().string(containsString("恢复使用")));
		send(post(this.page + "/enablement")).andExpect(redirectedUrl(LIST));
		assertThat(find("unit").status()).isEqualTo(AccountStatus.ACTIVE);
		send(post(this.page + "/unlocking")).andExpect(redirectedUrl(LIST));
	}

	@Test
	void resetsAPassword() throws Exception {
		open(this.page + "/password");
		send(post(this.page + "/password").param("password", "short")).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("至少要 10 位")));
		send(post(this.page + "/password").param("password", "another password"))
			.andExpect(redirectedUrl(this.page + "?saved"));
	}

	@Test
	void knowsNoUnknownIds() throws Exception {
		for (String address : new String[] { "/x", "/" + new UUID(0, 1), "/" + new UUID(0, 1) + "/password" }) {
			this.mvc.perform(get(LIST + address).with(Browser.as(Actors.admin()))).andExpect(status().isNotFound());
		}
	}

	@Test
	void notesWhereMailReachesAPerson() throws Exception {
		open(this.page).andExpect(content().string(containsString("还没有邮箱地址")));
		open(this.page + "/email");
		send(post(this.page + "/email").param("email", "nobody")).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("邮箱地址不对")));
		send(post(this.page + "/email").param("email", "clerk@example.org"))
			.andExpect(redirectedUrl(this.page + "?saved"));
		open(this.page).andExpect(content().string(containsString("clerk@example.org")));
		send(post(this.page + "/email").param("email", "")).andExpect(redirectedUrl(this.page + "?saved"));
		open(this.page).andExpect(content().string(not(containsString("clerk@example.org"))));
	}

	private AccountEntry find(String username) {
		return this.administration.search(Actor.program(), username, PageRequest.of(0, 1)).getContent().get(0);
	}

	private ResultActions open(String address) throws Exception {
		return this.mvc.perform(get(address).with(Browser.as(Actors.admin()))).andExpect(status().isOk());
	}

	private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(Browser.as(Actors.admin())));
	}

}
