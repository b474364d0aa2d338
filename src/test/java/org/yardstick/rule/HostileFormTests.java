package org.yardstick.rule;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/** All rules together on forms that nobody would write in earnest. */
@SpringBootTest(classes = HostileFormTests.AllRules.class, webEnvironment = WebEnvironment.NONE)
class HostileFormTests {

	private static final int LONGEST_CELL = 20_000;

	private static final int MOST_ROWS = 500;

	@Autowired
	private List<Rule> rules;

	@Configuration(proxyBeanMethods = false)
	@ComponentScan({ "org.yardstick.rule.completeness", "org.yardstick.rule.structure",
			"org.yardstick.rule.measurability", "org.yardstick.rule.arithmetic", "org.yardstick.rule.wording" })
	static class AllRules {

	}

	@Test
	void holdsTheRulesOfTheCatalogueSoFar() {
		assertThat(this.rules).extracting(Rule::code)
			.containsExactlyInAnyOrder("C01", "C02", "C03", "C04", "C05", "C06", "C07", "S01", "S02", "S03", "S04",
					"S05", "S06", "T01", "T02", "T03", "T04", "T05", "T06", "T07", "T08", "W01", "X01", "X02", "X04");
	}

	@ParameterizedTest
	@ValueSource(strings = { "达到", "增长", "。", "（", "(人)", "率", "指标1", "9", "元/", "<p ", "$\\", "&lt;", " ", "\n", "——",
			"产出", "一、", "\u0301", "😀", "\u9fa6", "调差人数", "，、", "）", "、1米", "主要的主要", "#REF!", "是/否", "1,次" })
	void endsOnCellsFullOfOnePiece(String piece) {
		String words = piece.repeat(LONGEST_CELL / piece.length() - 2) + "x";
		CheckedForm form = CheckedForm.on("hebei-performance-2021");
		for (String name : List.of(words, words + "率", words.substring(0, words.length() - 1) + "a")) {
			form.indicator("产出指标/数量指标", name, words).indicator(words + "/" + words.replace('/', 'x'), name, "100");
		}
		assertThat(check(form)).allSatisfy((finding) -> assertThat(finding.reason()).hasSizeLessThan(300));
	}

	@Test
	void endsOnAFormWithTheMostRows() {
		CheckedForm form = CheckedForm.on("liaocheng-declaration-2021");
		for (int n = 0; n < MOST_ROWS; n++) {
			form.indicator("效益指标/社会效益指标", "办事" + "效率".repeat(n % 90), "提高");
		}
		assertThat(check(form)).isNotEmpty();
	}

	@Test
	void findsNothingToSumUpInABlankForm() {
		assertThat(CheckedForm.TEMPLATES.all()).allSatisfy((template) -> {
			if (!template.key().startsWith("invented")) {
				assertThat(check(CheckedForm.on(template.key()))).extracting(Finding::code)
					.isSubsetOf("C01", "C02", "C06");
			}
		});
	}

	private List<Finding> check(CheckedForm form) {
		PlanUnderCheck plan = form.underCheck();
		return this.rules.stream().flatMap((rule) -> rule.check(plan)).toList();
	}

}
