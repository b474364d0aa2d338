package org.yardstick.rule.meaning;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IndicatorNameTests {

	@ParameterizedTest
	@CsvSource({ "培训人数, PERSONS, UNTOLD", "辅警服装采购套数, COUNT, UNTOLD", "检查次数, EVENTS, UNTOLD", "招聘场次, EVENTS, UNTOLD",
			"抽检批次, EVENTS, UNTOLD", "服务人次, PERSONS, UNTOLD", "受益户数, COUNT, UNTOLD", "改造面积, SIZE, UNTOLD",
			"治理河道长度, SIZE, UNTOLD", "农村公路养护里程, SIZE, UNTOLD", "设备数量, COUNT, UNTOLD", "垃圾清运量, COUNT, UNTOLD",
			"人行道宽度, SIZE, UNTOLD", "验收合格率, SHARE, MORE", "案件侦破率, SHARE, MORE", "命案破案率, SHARE, MORE",
			"隐患整改率, SHARE, MORE", "投诉办结率, SHARE, MORE", "有责投诉率, SHARE, LESS", "档案差错率, SHARE, LESS",
			"系统故障率, SHARE, LESS", "设备完好率, SHARE, MORE", "义务教育巩固率, SHARE, MORE", "辍学率, SHARE, LESS",
			"森林覆盖率, SHARE, MORE", "秸秆综合利用率, SHARE, MORE", "资金拨付及时率, SHARE, MORE", "预算执行率, SHARE, UNTOLD",
			"成本节约率, SHARE, UNTOLD", "超预算比例, SHARE, UNTOLD", "监测数据有效率, SHARE, MORE", "矛盾调处成功率, SHARE, MORE",
			"水费收费率, SHARE, UNTOLD", "培训覆盖率, SHARE, MORE", "参保率, SHARE, MORE", "出勤率, SHARE, MORE",
			"食品抽检不合格率, SHARE, LESS", "空气质量优良天数比例, SHARE, UNTOLD", "孕产妇死亡率, SHARE, LESS", "刑事案件发案率, SHARE, LESS",
			"交通事故死亡人数下降率, SHARE, MORE", "返贫率, SHARE, LESS", "绿化苗木成活率, SHARE, MORE", "医疗废物规范处置率, SHARE, MORE",
			"未发生事故率, SHARE, MORE", "工程进度, SHARE, UNTOLD", "座谈参与度, SHARE, MORE", "政策知晓度, SHARE, MORE",
			"企业营业收入增长率, GROWTH, MORE", "税收增幅, GROWTH, MORE", "人口自然增长率, GROWTH, MORE", "投入产出比, GROWTH, UNTOLD",
			"床位使用率, GROWTH, MORE", "群众满意度, SATISFACTION, MORE", "师生满意率, SATISFACTION, MORE",
			"干部群众满意, SATISFACTION, MORE", "家长对学校的满意程度, SATISFACTION, MORE", "社会公众认可度, SHARE, MORE", "采购成本, MONEY, LESS",
			"人均培训成本, MONEY, LESS", "工程总投资, MONEY, LESS", "辅警人员经费, MONEY, LESS", "公用经费, MONEY, LESS", "差旅费, MONEY, LESS",
			"水电费, MONEY, LESS", "设备单价, MONEY, LESS", "困难学生资助标准, MONEY, EITHER", "城乡低保标准, MONEY, EITHER",
			"高龄津贴, MONEY, EITHER", "旅游收入, MONEY, MORE", "农民人均增收, MONEY, MORE", "带动社会投资, MONEY, MORE",
			"减税金额, MONEY, UNTOLD", "节约财政资金, MONEY, UNTOLD", "挽回经济损失金额, MONEY, UNTOLD", "创业担保贷款金额, MONEY, MORE",
			"企业产值, MONEY, MORE", "粮食产量, COUNT, UNTOLD", "成本控制, MONEY, LESS", "降低企业物流成本, MONEY, UNTOLD",
			"完成时限, TIME, LESS", "项目完成时间, TIME, UNTOLD", "响应时间, TIME, LESS", "使用年限, TIME, UNTOLD", "建设周期, TIME, UNTOLD",
			"培训学时, TIME, UNTOLD", "免费开放天数, TIME, UNTOLD", "补贴发放及时性, TRAIT, EITHER", "工作规范性, TRAIT, UNTOLD",
			"企业积极性, TRAIT, UNTOLD", "机制健全性, TRAIT, UNTOLD", "办公效率, TRAIT, UNTOLD", "服务水平, UNTOLD, UNTOLD",
			"城市交通秩序, TRAIT, UNTOLD", "长效管理机制, TRAIT, UNTOLD", "工程质量, TRAIT, UNTOLD", "是否按期完工, QUESTION, UNTOLD",
			"空气质量指数, INDEX, UNTOLD", "灌溉水利用系数, INDEX, UNTOLD", "容积率, INDEX, UNTOLD", "设备分辨率, UNTOLD, UNTOLD",
			"免费, UNTOLD, UNTOLD", "道路平整度, UNTOLD, UNTOLD", "办公电脑, UNTOLD, UNTOLD", "社会治安稳定, UNTOLD, UNTOLD",
			"法律咨询, UNTOLD, UNTOLD", "保障机关正常运转, UNTOLD, UNTOLD", "有责投诉数, COUNT, LESS", "安全事故起数, EVENTS, LESS",
			"信访件数, COUNT, LESS", "火灾事故发生数, COUNT, LESS", "查处违法案件数, COUNT, UNTOLD", "受理投诉件数, COUNT, UNTOLD",
			"调解矛盾纠纷数, COUNT, UNTOLD", "隐患排查次数, EVENTS, UNTOLD", "突发事件应急演练次数, EVENTS, UNTOLD",
			"城乡居民养老保险补贴发放投诉数, COUNT, LESS", "减少群众上访, UNTOLD, UNTOLD", "公务用车保有量, COUNT, EITHER", "会议次数, EVENTS, EITHER",
			"编外聘用人数, PERSONS, EITHER", "排队等候时间, TIME, LESS", "单位能耗降低率, SHARE, MORE", "黑臭水体消除率, SHARE, MORE",
			"群众信访总量下降率, SHARE, MORE" })
	void tellsWhatIsAskedForAndWhichValuesAreBetter(String name, Asked asked, Direction direction) {
		assertThat(IndicatorName.of(name).asks()).isEqualTo(asked);
		assertThat(IndicatorName.of(name).direction()).isEqualTo(direction);
	}

	@ParameterizedTest
	@CsvSource({ "企业税收增长率, ECONOMIC", "带动农民增收, ECONOMIC", "群众安全感, SOCIAL", "义务教育均衡发展, SOCIAL",
			"空气质量优良天数, ENVIRONMENTAL", "水土流失治理面积, ENVIRONMENTAL", "长效管护机制, LASTING", "采购成本, COST", "预算资金完成率, EXECUTION",
			"信访投诉件数, COMPLAINT", "案件按期办结率, TIMELY", "工程验收合格率, SOUND", "学生体质达标率, LIFE", "社会公众认可度, CONTENT",
			"举办培训班, WORK" })
	void tellsWhatANameIsAbout(String name, Theme theme) {
		assertThat(IndicatorName.of(name).isAbout(theme)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "设备使用率达到", "设备使用率（%）", "设备使用率。", "设备使用率不低于", "设备 使用 率" })
	void looksForTheHeadBehindWhatFollowsIt(String name) {
		assertThat(IndicatorName.of(name).asks()).isEqualTo(Asked.SHARE);
	}

	@ParameterizedTest
	@CsvSource({ "做好环境跟踪监测, true", "图书及设备购置, true", "是否组织应急演练, true", "组织培训提升服务能力, false", "改善办学条件, false",
			"交通秩序, false" })
	void tellsDeedsFromEffects(String name, boolean deed) {
		assertThat(IndicatorName.of(name).tellsDeed()).isEqualTo(deed);
	}

	@Test
	void knowsInWhichUnitsThingsAreNeverCounted() {
		assertThat(IndicatorName.of("新建宿舍楼数量").isNeverCountedIn("批")).isTrue();
		assertThat(IndicatorName.of("新建宿舍楼数量").isNeverCountedIn("栋")).isFalse();
		assertThat(IndicatorName.of("聘请专家").isNeverCountedIn("台")).isTrue();
		assertThat(IndicatorName.of("法律咨询").isNeverCountedIn("台")).isFalse();
	}

	@Test
	void readsNothingFromBlankNames() {
		assertThat(IndicatorName.of(null).asks()).isEqualTo(Asked.UNTOLD);
		assertThat(IndicatorName.of(" ").direction()).isEqualTo(Direction.UNTOLD);
	}

}
