package org.yardstick.cycle.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.Actors;
import org.yardstick.Browser;
import org.yardstick.FullStackTest;
import org.yardstick.cycle.BudgetCycle;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.organisation.Role;

import static org.assertj.core.api.Assertions.assertThat;

@FullStackTest
@Transactional
class CycleControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private BudgetCycles cycles;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void forgetAllYears() {
		this.jdbc.sql("truncate budget_cycle cascade").update();
	}

	private MvcTestResult see(String address) {
		return this.mvc.get().uri(address).with(Browser.as(Actors.admin())).exchange();
	}

	private MockMvcRequestBuilder send(String address) {
		return this.mvc.post().uri(address).with(Browser.as(Actors.admin()));
	}

	private void open(String deadline) {
		assertThat(send("/admin/cycles").param("fiscalYear", "2027")
			.param("deadline", deadline)
			.param("templates", "weihai-project-2024", "liaocheng-declaration-2021")).hasStatus(HttpStatus.FOUND);
	}

	private String version() {
		return Long.toString(this.cycles.get(2027).version());
	}

	@Test
	void saysWhatToDoWhenThereIsNoYear() {
		assertThat(see("/admin/cycles")).hasStatusOk().bodyText().contains("请先新增一个年度");
		assertThat(see("/admin/cycles/new")).hasStatusOk();
	}

	@Test
	void opensAYearAndListsIt() {
		open("2099-11-30T17:30");
		assertThat(see("/admin/cycles")).hasStatusOk()
			.bodyText()
			.contains("2027年度", "2099-11-30 17:30", "开放报送", "项目支出绩效目标申报表（聊城 2021）");
	}

	@Test
	void readsTheDeadlineInTheTimeOfThePlace() {
		open("2099-11-30T17:30");
		assertThat(this.cycles.get(2027).submissionDeadline()).isEqualTo("2099-11-30T09:30:00Z");
	}

	@Test
	void takesABlankDeadlineForNone() {
		open("");
		assertThat(this.cycles.get(2027).submissionDeadline()).isNull();
		assertThat(see("/admin/cycles")).bodyText().contains("不限");
	}

	@Test
	void proposesTheNextYearWithTheTemplatesOfTheLast() {
		open("");
		assertThat(see("/admin/cycles/new")).bodyText()
			.contains("value=\"2028\"")
			.containsPattern("value=\"weihai-project-2024\"[^>]* checked")
			.doesNotContainPattern("value=\"weihai-special-2024\"[^>]* checked");
	}

	@Test
	void showsWhatWasTypedBesideWhatIsWrong() {
		MvcTestResult answer = send("/admin/cycles").param("fiscalYear", "明年").param("deadline", "月底").exchange();
		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("明年", "年度请填四位数字", "月底", "请把日期和时间填完整");
		assertThat(send("/admin/cycles").param("fiscalYear", "2027")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("请至少选择一种表样");
		assertThat(send("/admin/cycles")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("请填写年度");
	}

	@Test
	void changesAYear() {
		open("2099-11-30T17:30");
		assertThat(send("/admin/cycles/2027").param("version", version())
			.param("deadline", "")
			.param("templates", "weihai-special-2024")).hasStatus(HttpStatus.FOUND)
			.hasRedirectedUrl("/admin/cycles?saved");
		BudgetCycle cycle = this.cycles.get(2027);
		assertThat(cycle.submissionDeadline()).isNull();
		assertThat(cycle.templates()).containsExactly("weihai-special-2024");
	}

	@Test
	void keepsTheRecordInSightWhenAChangeIsWrong() {
		open("");
		assertThat(send("/admin/cycles/2027").param("version", version()).param("deadline", "月底"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("变更记录", "设立年度", "月底");
	}

	@Test
	void reopensAClosedYearAndTellsWhoDid() {
		open("2020-11-30T17:30");
		assertThat(see("/admin/cycles")).bodyText().contains("已截止", "重新开放");
		assertThat(see("/admin/cycles/2027")).bodyText().contains("报送已于 2020-11-30 17:30 截止");
		assertThat(send("/admin/cycles/2027").param("version", version())
			.param("deadline", "2099-12-01T12:00")
			.param("templates", "weihai-project-2024", "liaocheng-declaration-2021")).hasStatus(HttpStatus.FOUND);
		assertThat(see("/admin/cycles/2027")).bodyText()
			.contains("重新开放报送", Actors.admin().name(), "截止时间：2020-11-30 17:30 改为 2099-12-01 12:00");
	}

	@Test
	void refusesAChangeOfWhatSomebodyElseChanged() {
		open("");
		String seen = version();
		send("/admin/cycles/2027").param("version", seen).param("templates", "weihai-special-2024").exchange();
		assertThat(send("/admin/cycles/2027").param("version", seen).param("templates", "weihai-project-2024"))
			.hasStatus(HttpStatus.CONFLICT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin/cycles/2098", "/admin/cycles/abc", "/admin/cycles/99999999999" })
	void findsNoSuchYear(String address) {
		assertThat(see(address)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(send(address)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void refusesParametersThatTheFormHasNot() {
		assertThat(send("/admin/cycles").param("deadline[0]", "1")).hasStatus(HttpStatus.BAD_REQUEST);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
	void isForAdministratorsOnly(Role role) {
		assertThat(this.mvc.get().uri("/admin/cycles").with(Browser.as(Actors.with(role))))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.post().uri("/admin/cycles").with(Browser.as(Actors.with(role))))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

}
