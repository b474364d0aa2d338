package org.yardstick.rule.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yardstick.Actors;
import org.yardstick.Browser;
import org.yardstick.FullStackTest;
import org.yardstick.StatementRecorder;
import org.yardstick.TestBureau;
import org.yardstick.rule.RuleAdministration;
import org.yardstick.rule.RuleBook;
import org.yardstick.rule.RuleSettingKey;
import org.yardstick.rule.Severity;
import org.yardstick.rule.expression.OwnRuleAdministration;
import org.yardstick.rule.expression.OwnRuleTerms;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages under /rules, as an administrator has them. */
@FullStackTest
class RulePagesTests {

	private static final int YEAR = 2181;

	private static final String TEMPLATE = "weihai-declaration-2021";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private RuleBook book;

	@Autowired
	private RuleAdministration administration;

	@Autowired
	private OwnRuleAdministration ownRules;

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private MessageSource messages;

	@Autowired
	private StatementRecorder statements;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void openTheYearWithoutSettings() {
		this.bureaus.openYear(YEAR, null, TEMPLATE);
		for (String table : List.of("rule_setting", "rule_setting_change")) {
			this.jdbc.sql("delete from " + table + " where fiscal_year = " + YEAR).update();
		}
	}

	@Test
	void everyRuleSaysWhatItLooksFor() {
		assertThat(this.book.catalogue()).allSatisfy(
				(rule) -> assertThat(this.messages.getMessage("rule." + rule.code(), null, "", null)).endsWith("。"));
	}

	@Test
	void listsTheRulesBySubject() {
		assertThat(see("/rules?year=" + YEAR)).hasStatusOk()
			.bodyText()
			.containsSubsequence("完整性", "C01 必填栏缺失", "启用", "规范性", "S01 ", "可衡量性", "T01 缺计量单位", "一致性", "X01 资金合计不符",
					"自定义规则");
	}

	@Test
	void marksWhatIsSetOtherwise() {
		post("/rules/X01", Map.of("enabled", "true", "errorAs", "WARNING", "tolerance", "50"));
		assertThat(see("/rules?year=" + YEAR)).bodyText().containsSubsequence("X01", "错误按警告", "允许误差50元");
		assertThat(see("/rules?year=" + YEAR + "&template=" + TEMPLATE)).bodyText()
			.containsSubsequence("X01", "错误按警告", "沿用全部表样的设置");
	}

	@Test
	void showsOnlyWhatMeansSomethingToTheRule() {
		assertThat(see("/rules/X01?year=" + YEAR)).bodyText().contains("允许的误差").doesNotContain("name=\"words\"");
		assertThat(see("/rules/C01?year=" + YEAR)).bodyText().doesNotContain("允许的误差", "恢复目录的规定", "变更记录");
	}

	@Test
	void savesASettingAndTellsWhoDidWhat() {
		assertThat(post("/rules/X01", Map.of("errorAs", "WARNING"))).hasStatus(HttpStatus.FOUND)
			.hasRedirectedUrl("/rules?year=" + YEAR);
		assertThat(see("/rules/X01?year=" + YEAR)).bodyText()
			.containsSubsequence("变更记录", "修改设置（全部表样）", "是否启用：由“启用”改为“停用”", "错误：由“照目录”改为“按警告”")
			.contains("恢复目录的规定", "<option value=\"WARNING\" selected=\"selected\">");
		assertThat(see("/rules/changes?year=" + YEAR)).bodyText().containsSubsequence("X01", "是否启用");
	}

	@Test
	void takesASettingBack() {
		post("/rules/X01", Map.of("errorAs", "WARNING"));
		assertThat(post("/rules/X01/reset", Map.of())).hasStatus(HttpStatus.FOUND);
		assertThat(this.administration.settings(YEAR, null)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "一百", "-1", "0.001", "1e300", "99999999999999999" })
	void saysWhatIsNoTolerance(String tolerance) {
		MvcTestResult answer = post("/rules/X01", Map.of("enabled", "true", "tolerance", tolerance));
		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("field-error", "误差");
	}

	@Test
	void theSecondOfTwoChangesIsRefused() {
		Map<String, String> seen = Map.of("version", "0");
		post("/rules/X01", seen);
		assertThat(this.mvc.post()
			.uri("/rules/X01")
			.with(Browser.as(Actors.admin()))
			.param("year", String.valueOf(YEAR))
			.param("version", "0")
			.param("enabled", "true")).hasStatus(HttpStatus.CONFLICT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/rules/T99", "/rules/X01?year=1995", "/rules?year=1995", "/rules/own/U9999999",
			"/rules/X01?template=nothing" })
	void whatIsUnknownIsNowhere(String address) {
		assertThat(see(address)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void checksAnExpressionWhileItIsTyped() {
		assertThat(typed("财政拨款 > 资金总合")).bodyText()
			.containsSubsequence("第8到11个字：表里没有“资金总合”。您是不是要写“资金总额”？", "财政拨款 &gt; ", "<mark>资金总合</mark>")
			.doesNotContain("<html");
		assertThat(typed("财政拨款 > 资金总额")).bodyText().contains("公式可以使用。用到：财政拨款、资金总额。");
		assertThat(typed("<script>alert(1)</script>")).bodyText().doesNotContain("<script");
		assertThat(typed("")).bodyText().isBlank();
		assertThat(typed("(".repeat(100_000))).hasStatusOk().bodyText().contains("最多1000个字");
	}

	@Test
	void showsARuleThatCannotBeSavedWithWhatWasTyped() {
		MvcTestResult answer = post("/rules/own",
				Map.of("title", "资金<b>", "expression", "资金总合 > 0", "severity", "ERROR"));
		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("资金&lt;b&gt;", "资金总合 &gt; 0", "您是不是要写“资金总额”？", "请填写提示语。");
	}

	@Test
	void hasNothingInlineThatTheContentPolicyForbids() {
		String code = own(1);
		for (String address : List.of("/rules?year=" + YEAR, "/rules/X01?year=" + YEAR, "/rules/own/new",
				"/rules/own/" + code, "/rules/changes?year=" + YEAR)) {
			assertThat(see(address)).hasStatusOk().bodyText().doesNotContain("<script>", " style=", " onclick=");
		}
	}

	@Test
	void longListsCostNoMoreStatementsThanShortOnes() throws Exception {
		String few = own(1);
		List<String> addresses = List.of("/rules?year=" + YEAR + "&template=" + TEMPLATE, "/rules/X01?year=" + YEAR,
				"/rules/changes?year=" + YEAR, "/rules/own/" + few);
		List<Integer> before = counts(addresses);
		for (int n = 0; n < 5; n++) {
			own(1);
			RuleSettingKey key = new RuleSettingKey(YEAR, null, "X01");
			post("/rules/X01", Map.of("version", String.valueOf(this.administration.state(key).version()), "tolerance",
					String.valueOf(n + 1)));
			revise(few, n);
		}
		assertThat(counts(addresses)).isEqualTo(before).allMatch((count) -> count < 15);
	}

	private List<Integer> counts(List<String> addresses) throws Exception {
		List<Integer> counts = new ArrayList<>();
		for (String address : addresses) {
			see(address);
			counts.add(this.statements.during(() -> assertThat(see(address)).hasStatusOk()).size());
		}
		return counts;
	}

	private String own(int limit) {
		return this.ownRules.write(Actors.admin(), terms(limit));
	}

	private void revise(String code, int limit) {
		this.ownRules.revise(Actors.admin(), code, this.ownRules.get(code).revision(), terms(limit + 2));
	}

	private static OwnRuleTerms terms(int limit) {
		return new OwnRuleTerms("资金太少", Severity.INFO, "资金总额 > " + limit, "请核对。", "funding.total", YEAR, null);
	}

	private MvcTestResult see(String address) {
		return this.mvc.get().uri(address).with(Browser.as(Actors.admin())).exchange();
	}

	private MvcTestResult typed(String expression) {
		return this.mvc.post()
			.uri("/rules/own/expression")
			.with(Browser.as(Actors.admin()))
			.param("expression", expression)
			.exchange();
	}

	/** Sends a form about the year that has seen the last change. */
	private MvcTestResult post(String address, Map<String, String> cells) {
		var request = this.mvc.post().uri(address).with(Browser.as(Actors.admin())).param("year", String.valueOf(YEAR));
		if (!cells.containsKey("version")) {
			RuleSettingKey key = new RuleSettingKey(YEAR, null, "X01");
			request = request.param("version", String.valueOf(this.administration.state(key).version()));
		}
		cells.forEach(request::param);
		return request.exchange();
	}

}
