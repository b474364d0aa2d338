package org.yardstick.rule.measurability;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;
import org.yardstick.rule.Sighting;

import static org.assertj.core.api.Assertions.assertThat;

class UnlikelyDirectionTests {

	private final UnlikelyDirection rule = new UnlikelyDirection();

	@ParameterizedTest
	@CsvSource({ "产出指标/数量指标, 新认定高企业家数, <=110", "产出指标/数量指标, 开展宣传活动, 不超过4次", "产出指标/数量指标, 兑现符合政策的项目, <100%",
			"产出指标/数量指标, 改造面积, ≤3000平方米", "产出指标/质量指标, 验收合格率, <95%", "产出指标/质量指标, 隐患整改率, ≤98%",
			"产出指标/时效指标, 案件办理及时率, 小于90%", "效益指标/经济效益指标, 农民收入增长率, ≤5%", "效益指标/经济效益指标, 旅游收入, ≤2亿元",
			"效益指标/社会效益指标, 投诉办结率, <100%", "效益指标/生态效益指标, 森林覆盖率, ≤35%", "满意度指标/服务对象满意度指标, 群众满意度, ≤95%" })
	void findsGoodThingsThatAreKeptDown(String levels, String name, String target) {
		assertThat(check(levels, name, target)).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("T04");
			assertThat(finding.severity()).isEqualTo(Severity.ERROR);
			assertThat(finding.reason()).contains(target, "≥");
			assertThat(finding.others()).extracting(Sighting::quote).containsExactly(name);
		});
	}

	@ParameterizedTest
	@CsvSource({ "产出指标/质量指标, 档案差错率, ≥1%", "产出指标/质量指标, 系统故障次数, ≥3次", "产出指标/数量指标, 安全事故发生数, ≥1起",
			"产出指标/成本指标, 人均培训成本, ≥450元", "产出指标/成本指标, 项目总投资, >1000万元", "产出指标/成本指标, 法律顾问, 不低于5万元",
			"效益指标/社会效益指标, 有责投诉率, ≥1%", "效益指标/社会效益指标, 刑事案件发案率, ≥0.5%", "效益指标/社会效益指标, 养老保险补贴发放投诉数, >1起" })
	void findsBadThingsAndCostsThatAreKeptUp(String levels, String name, String target) {
		assertThat(check(levels, name, target)).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.ERROR);
			assertThat(finding.reason()).contains(target, "≤");
		});
	}

	@ParameterizedTest
	@CsvSource({ "产出指标/数量指标, 公务用车保有量, ≤12辆", "产出指标/数量指标, 会议次数, ≤10次", "产出指标/数量指标, 编外聘用人数, ≤50人",
			"产出指标/数量指标, 扶持资金总额, <1000万元", "产出指标/数量指标, 项目评审费, <30万元", "产出指标/数量指标, 矛盾纠纷化解数, ≥300件",
			"产出指标/数量指标, 查处违法案件数, ≥100起", "产出指标/数量指标, 受理信访事项数, ≥200件", "产出指标/数量指标, 突发事件应急演练次数, ≥4次",
			"产出指标/质量指标, 投诉处理率, ≥98%", "产出指标/质量指标, 食品抽检不合格率, ≤3%", "产出指标/质量指标, 数据误差, ≤1%", "产出指标/时效指标, 接警响应时间, ≤5分钟",
			"产出指标/时效指标, 系统运行时间, ≤30天", "产出指标/成本指标, 困难学生资助标准, ≥1000元/人", "产出指标/成本指标, 成本节约率, ≥5%",
			"产出指标/成本指标, 预算控制率, ≤100%", "产出指标/成本指标, 采购成本, ≤20万元", "效益指标/经济效益指标, 挽回经济损失金额, ≥500万元",
			"效益指标/经济效益指标, 降低企业物流成本, ≥100万元", "效益指标/社会效益指标, 交通事故死亡人数下降率, ≥5%", "效益指标/社会效益指标, 未发生事故率, ≥99%",
			"效益指标/社会效益指标, 个人负担费用比例, ≤10%", "效益指标/生态效益指标, 单位能耗降低率, ≥2%", "效益指标/可持续影响指标, 设备使用年限, ≤8年",
			"满意度指标/服务对象满意度指标, 服务对象投诉率, ≤2%" })
	void leavesLimitsAndWorkOnBadThingsAlone(String levels, String name, String target) {
		assertThat(check(levels, name, target)).isEmpty();
	}

	private List<Finding> check(String levels, String name, String target) {
		return CheckedForm.on("liaocheng-declaration-2021").indicator(levels, name, target).check(this.rule);
	}

}
