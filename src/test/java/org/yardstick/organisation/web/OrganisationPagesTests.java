package org.yardstick.organisation.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.yardstick.Actors;
import org.yardstick.Browser;
import org.yardstick.EmptyOrganisation;
import org.yardstick.FullStackTest;
import org.yardstick.TestAccounts;
import org.yardstick.organisation.DepartmentEntry;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.DivisionEntry;
import org.yardstick.organisation.Organisation;
import org.yardstick.organisation.UnitEntry;
import org.yardstick.organisation.UnitId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@FullStackTest
@EmptyOrganisation
class OrganisationPagesTests {

	private static final String BASE = "/admin/organisation";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestAccounts bureau;

	@Autowired
	private Organisation organisation;

	private DepartmentId department;

	private UnitId unit;

	@BeforeEach
	void addDepartment() {
		this.department = this.bureau.addDepartment(null);
		this.unit = this.bureau.addUnit(this.department);
	}

	@Test
	void showsTheTree() throws Exception {
		open(BASE).andExpect(content().string(containsString("未分配业务科的主管部门")))
			.andExpect(content().string(containsString("教育局")))
			.andExpect(content().string(containsString("1 个")));
	}

	@Test
	void writesWhatPeopleTypedAsText() throws Exception {
		send(post(BASE + "/divisions").param("name", "<script>alert(1)</script>"));
		open(BASE).andExpect(content().string(containsString("&lt;script&gt;")))
			.andExpect(content().string(not(containsString("<script>alert"))));
	}

	@Test
	void addsRenamesAndRemovesADivision() throws Exception {
		send(post(BASE + "/divisions").param("name", " 教科文科 ")).andExpect(redirectedUrl(BASE + "?saved"));
		DivisionEntry division = this.organisation.divisions().get(0);
		String page = BASE + "/divisions/" + division.id();
		open(page).andExpect(content().string(containsString("value=\"教科文科\"")));
		send(post(page).param("name", "教育科")).andExpect(redirectedUrl(BASE + "?saved"));
		assertThat(this.organisation.division(division.id()).name()).isEqualTo("教育科");
		send(post(page + "/removal")).andExpect(redirectedUrl(BASE)).andExpect(flash().attributeExists("notice"));
		assertThat(this.organisation.divisions()).isEmpty();
	}

	@Test
	void addsChangesAndRemovesADepartment() throws Exception {
		send(post(BASE + "/divisions").param("name", "社会保障科"));
		DivisionEntry division = this.organisation.divisions().get(0);
		send(post(BASE + "/departments").param("code", "301").param("name", "卫健局").param("division", ""))
			.andExpect(status().isFound());
		DepartmentEntry added = this.organisation.departmentByCode("301").orElseThrow();
		assertThat(added.division()).isNull();
		String page = BASE + "/departments/" + added.id();
		send(post(page).param("code", "302").param("name", "卫健局").param("division", division.id().toString()))
			.andExpect(redirectedUrl(BASE + "?saved"));
		assertThat(this.organisation.department(added.id()).division()).isEqualTo(division.id());
		send(post(page + "/removal")).andExpect(redirectedUrl(BASE));
		assertThat(this.organisation.departmentByCode("302")).isEmpty();
	}

	@Test
	void addsChangesAndRemovesAUnit() throws Exception {
		String departmentPage = BASE + "/departments/" + this.department;
		send(post(BASE + "/units").param("code", "101009")
			.param("name", "教育局本级")
			.param("department", this.department.toString())
			.param("departmentItself", "true")).andExpect(redirectedUrl(departmentPage + "?saved"));
		UnitEntry added = this.organisation.unitByCode("101009").orElseThrow();
		assertThat(added.departmentItself()).isTrue();
		open(departmentPage).andExpect(content().string(containsString("本级")));
		open(BASE + "/units/" + added.id()).andExpect(content().string(containsString("checked")));
		send(post(BASE + "/units/" + added.id()).param("code", "101009")
			.param("name", "教育局")
			.param("department", this.department.toString())).andExpect(redirectedUrl(departmentPage + "?saved"));
		assertThat(this.organisation.isOwnDepartment(added.id())).isFalse();
		send(post(BASE + "/units/" + added.id() + "/removal")).andExpect(redirectedUrl(departmentPage));
		assertThat(this.organisation.unitByCode("101009")).isEmpty();
	}

	@Test
	void showsProblemsBesideTheirFieldsAndKeepsWhatWasTyped() throws Exception {
		send(post(BASE + "/units").param("code", "101001")
			.param("name", "新学校")
			.param("department", "" + this.department)).andExpect(status().isUnprocessableContent())
			.andExpect(model().attributeHasFieldErrors("form", "code"))
			.andExpect(content().string(containsString("这个编码已被别的预算单位使用。")))
			.andExpect(content().string(containsString("value=\"新学校\"")));
		send(post(BASE + "/units").param("code", " ").param("name", "").param("department", ""))
			.andExpect(status().isUnprocessableContent())
			.andExpect(model().attributeHasFieldErrors("form", "code", "name", "department"))
			.andExpect(content().string(containsString("请填写编码。")));
		send(post(BASE + "/departments/" + this.department).param("code", "").param("name", "教育局"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("第一中学")));
		send(post(BASE + "/departments/" + this.department).param("code", "1")
			.param("name", "x")
			.param("division", "x")).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("无法识别")));
	}

	@Test
	void refusesToRemoveWhatIsInUse() throws Exception {
		send(post(BASE + "/departments/" + this.department + "/removal")).andExpect(status().isConflict());
		assertThat(this.organisation.unit(this.unit)).isNotNull();
	}

	@Test
	void suggestsPlacesForAnInput() throws Exception {
		open(BASE + "/places?placeKind=UNIT&place=101")
			.andExpect(content().string(containsString("<option value=\"101001 第一中学\">")));
		open(BASE + "/places?placeKind=&place=").andExpect(content().string(not(containsString("option"))));
	}

	@Test
	void knowsNoUnknownIds() throws Exception {
		for (String address : new String[] { "/divisions/x", "/departments/" + Actors.DEPARTMENT.value(),
				"/units/" + Actors.UNIT.value() }) {
			this.mvc.perform(get(BASE + address).with(Browser.as(Actors.admin()))).andExpect(status().isNotFound());
		}
	}

	private ResultActions open(String address) throws Exception {
		return this.mvc.perform(get(address).with(Browser.as(Actors.admin()))).andExpect(status().isOk());
	}

	private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(Browser.as(Actors.admin())));
	}

}
