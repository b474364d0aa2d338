package org.yardstick.rule.consistency;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;
import org.yardstick.rule.Sighting;

import static org.assertj.core.api.Assertions.assertThat;

class NameMismatchTests {

	private final NameMismatch rule = new NameMismatch();

	@ParameterizedTest
	@CsvSource({ "松河道（石桥路—柳林路）项目绩效目标表, 规划支路3（梅园路—东湖道）, ERROR", "文昌路（一段）项目绩效目标表, 文昌路（二段）, ERROR",
			"护林员养老保险财政补贴项目绩效目标表, 护林员养老保险财政补助, WARNING", "城乡居民养老保险补贴项目绩效目标表, 城乡居民基本养老保险补贴, WARNING",
			"应急指挥中心建设项目绩效目标表, 应急指挥中心建设资金, INFO", "实验中学项目绩效目标表, 实验中学建设, INFO", "供水管网项目2021年政府付费绩效目标表, 供水管网政府付费项目, INFO",
			"东港区老旧小区改造项目绩效目标表, 老旧小区改造项目, INFO" })
	void weighsHowFarHeadingAndNameAreApart(String heading, String name, Severity severity) {
		assertThat(check(heading, name)).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(severity);
			assertThat(finding.path()).isEqualTo("header.projectName");
			assertThat(finding.others()).extracting(Sighting::path, Sighting::quote)
				.containsExactly(org.assertj.core.groups.Tuple.tuple("printedTitle", heading));
		});
	}

	@ParameterizedTest
	@CsvSource({ "项目支出绩效目标申报表, 护林员补贴", "2021年项目支出绩效目标表, 护林员补贴", "专项资金绩效目标表, 护林员补贴", "1.护林员补贴绩效目标表, 护林员补贴",
			"附件2：护林员补贴项目绩效目标表, 护林员补贴", "护林员补贴项目绩效目标表, 护林员补贴项目", "文昌路（石桥路-柳林路）项目绩效目标表, 文昌路(石桥路—柳林路)",
			"某某县林业局项目支出绩效目标表, 护林员补贴", "9村村民参保项目绩效目标表, 9村村民参保", "护林员补贴项目绩效目标表, ''" })
	void acceptsTheSameNameAndGeneralHeadings(String heading, String name) {
		assertThat(check(heading, name)).isEmpty();
	}

	@Test
	void warnsWhereNearlyAllMoneyGoesToSomethingElse() {
		assertThat(schedule("律师职业技能鉴定考务费", "900000")).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.WARNING);
			assertThat(finding.others()).extracting(Sighting::path).containsExactly("schedule[0].activity");
		});
		assertThat(schedule("律师职业技能鉴定考务费", "90000")).isEmpty();
		assertThat(schedule("护林员防火巡查值班费", "900000")).isEmpty();
	}

	@Test
	void mentionsASubjectThatIsCalledOtherwiseThroughout() {
		CheckedForm form = CheckedForm.on("liaocheng-declaration-2021")
			.with("{'header': {'projectName': '专项资金：困难学生国家奖学金'}, 'schedule': [{'activity': '发放困难学生政府奖学金'}]}")
			.indicator("产出指标/数量指标", "困难学生政府奖学金人数", "300人");
		assertThat(form.check(this.rule)).extracting(Finding::severity).containsExactly(Severity.INFO);
		assertThat(form.indicator("产出指标/质量指标", "困难学生国家奖学金发放率", "100%").check(this.rule)).isEmpty();
	}

	private List<Finding> schedule(String activity, String amount) {
		return CheckedForm.on("liaocheng-declaration-2021")
			.with("{'header': {'projectName': '业务经费02：护林员防火培训专项经费'}, 'schedule': [{'activity': '" + activity
					+ "', 'amount': '" + amount + "'}, {'activity': '护林员防火网络培训费', 'amount': '100000'}]}")
			.check(this.rule);
	}

	private List<Finding> check(String heading, String name) {
		return CheckedForm.on("hebei-performance-2021")
			.with("{'printedTitle': '" + heading + "', 'header': {'projectName': '" + name + "'}}")
			.check(this.rule);
	}

}
