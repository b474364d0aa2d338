package org.yardstick.rule.measurability;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class UncertainNumberTests {

	private final UncertainNumber rule = new UncertainNumber();

	@ParameterizedTest
	@ValueSource(
			strings = { "是/否", "是／否", "是（否）", "是或否", "□是□否", "有/无", "合格/不合格", "达标或未达标", "90%或95%", "2次或3次", "50人/60人" })
	void demandsAChoice(String target) {
		assertThat(form("产出指标/数量指标", "检查", target)).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("T06");
			assertThat(finding.severity()).isEqualTo(Severity.ERROR);
			assertThat(finding.path()).isEqualTo("indicators[0].annualTarget");
		});
	}

	@ParameterizedTest
	@CsvSource({ "产出指标/数量指标, 参训人数, 1000人左右, ≥1000人", "产出指标/数量指标, 参训人数, 约300人, ≥300人", "效益指标/经济效益指标, 参观游客, 5 万余人, ≥5 万人",
			"产出指标/成本指标, 维修成本, 20万元左右, ≤20万元" })
	void warnsOfVagueNumbersAndSettlesThem(String levels, String name, String target, String repair) {
		assertThat(form(levels, name, target)).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.WARNING);
			assertThat(finding.repair()).isEqualTo(repair);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "若干", "若干台", "数十次", "几个", "给水120米；排水80米", "新建 6 个、改造 13 个", "铺设200米\n更换30盏" })
	void warnsOfOpenAndSeveralNumbers(String target) {
		assertThat(form("产出指标/数量指标", "工程量", target)).extracting(Finding::severity).containsExactly(Severity.WARNING);
	}

	@ParameterizedTest
	@CsvSource({ "2021.11, 2021年11月底前", "2021.06底, 2021年6月底前", "2021.12前, " })
	void hintsAtMonthsWrittenAsDecimals(String target, String repair) {
		assertThat(form("产出指标/时效指标", "完成时间", target)).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.INFO);
			assertThat(finding.repair()).isEqualTo(repair);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "1000人", "≥95%", "80%-90%", "2至3次", "是", "提高", "2021年11月", "1次/年", "元/人", "12个月", "每年一次",
			"1/3", "2000元/生/年", "多于5次", "近三年平均水平", "符合约定" })
	void acceptsOneCertainValue(String target) {
		assertThat(form("产出指标/数量指标", "检查", target)).isEmpty();
	}

	private List<Finding> form(String levels, String name, String target) {
		return CheckedForm.on("liaocheng-declaration-2021").indicator(levels, name, target).check(this.rule);
	}

}
