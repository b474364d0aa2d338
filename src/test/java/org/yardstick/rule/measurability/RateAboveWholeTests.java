package org.yardstick.rule.measurability;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;
import org.yardstick.rule.Sighting;

import static org.assertj.core.api.Assertions.assertThat;

class RateAboveWholeTests {

	private final RateAboveWhole rule = new RateAboveWhole();

	@ParameterizedTest
	@CsvSource({ "任务完成率, 120%", "设备合格率, ≥101%", "群众满意度, 95%-105%", "覆盖率, >100%", "经费占比, 110%" })
	void warnsOfMoreThanTheWhole(String name, String target) {
		assertThat(check(name, target)).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("T07");
			assertThat(finding.severity()).isEqualTo(Severity.WARNING);
			assertThat(finding.evidence()).isEqualTo(target);
		});
	}

	@ParameterizedTest
	@CsvSource({ "税收增长率, 120%", "投入产出比, 150%", "超额完成率, 110%", "国有资产保值增值率, ≥105%", "学前三年毛入学率, 103%", "床位使用率, 105%",
			"任务完成率, 100%", "达标率, 100%以上", "完成率, 120", "培训人数, 120人" })
	void leavesSharesWithoutAnUpperEndAlone(String name, String target) {
		assertThat(check(name, target)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "制作宣传片, 1部, 宣传片完成及时率, 85%", "举办智慧城市培训班, 1次, 项目培训完成及时率, 85%", "法律顾问聘用人数, 1人, 法律顾问资格达标率, 95%",
			"新建垃圾中转站, 1座, 垃圾中转站验收合格率, ≥90%" })
	void warnsOfAPartOfOneSingleThing(String thing, String number, String rate, String target) {
		assertThat(checkWith(thing, number, rate, target)).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.WARNING);
			assertThat(finding.path()).isEqualTo("indicators[1].annualTarget");
			assertThat(finding.others()).extracting(Sighting::path).containsExactly("indicators[0].annualTarget");
		});
	}

	@ParameterizedTest
	@CsvSource({ "制作宣传片, 2部, 宣传片完成及时率, 85%", "制作宣传片, ≥1部, 宣传片完成及时率, 85%", "制作宣传片, 1部, 宣传片完成及时率, 100%",
			"举办培训班, 1次, 培训出勤率, 90%", "制作宣传片, 1部, 设备验收合格率, 95%", "制作宣传片, 1部, 宣传片收看满意度, 90%" })
	void leavesPartsOfManyAlone(String thing, String number, String rate, String target) {
		assertThat(checkWith(thing, number, rate, target)).isEmpty();
	}

	@Test
	void leavesBlankTargetsAlone() {
		assertThat(check("任务完成率", null)).isEmpty();
	}

	private List<Finding> check(String name, String target) {
		return CheckedForm.on("liaocheng-declaration-2021").indicator("产出指标/质量指标", name, target).check(this.rule);
	}

	private List<Finding> checkWith(String thing, String number, String rate, String target) {
		return CheckedForm.on("liaocheng-declaration-2021")
			.indicator("产出指标/数量指标", thing, number)
			.indicator("产出指标/质量指标", rate, target)
			.check(this.rule);
	}

}
