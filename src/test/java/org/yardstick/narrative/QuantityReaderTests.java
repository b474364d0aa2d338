package org.yardstick.narrative;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yardstick.targetvalue.MeasurementUnit;

import static org.assertj.core.api.Assertions.assertThat;

class QuantityReaderTests {

	private static List<StatedQuantity> read(String words) {
		return RunningText.read(words).quantities();
	}

	/** As in {@code AT_LEAST 60 台 购置电脑}, a tilde before what is approximate. */
	private static String told(String words) {
		return read(words).stream().map(QuantityReaderTests::told).collect(Collectors.joining("; "));
	}

	private static String told(StatedQuantity quantity) {
		String upper = (quantity.upper() != null) ? "-" + quantity.upper().toPlainString() : "";
		MeasurementUnit unit = quantity.unit();
		return "%s %s%s%s %s".formatted(quantity.comparison(), quantity.approximate() ? "~" : "",
				quantity.value().toPlainString(), upper, (unit != null) ? unit.symbol() : "-");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			购置电脑60台                     | UNSPECIFIED 60 台
			购置电脑６０ 台                  | UNSPECIFIED 60 台
			发放补贴人数3,000人              | UNSPECIFIED 3000 人
			修复路面1.25万平方米             | UNSPECIFIED 1.25 万平方米
			总产值达到3亿元以上              | AT_LEAST 3 亿元
			免征检定费1200万元               | UNSPECIFIED 1200 万元
			接待游客5万余人                  | UNSPECIFIED ~5 万人
			服务企业100多家                  | UNSPECIFIED ~100 家
			参训人员约1000人                 | UNSPECIFIED ~1000 人
			参训人员1000人左右               | UNSPECIFIED ~1000 人
			检定台件数30万台以上             | AT_LEAST 30 万台
			获得2-3个平台                    | RANGE 2-3 个
			每组10至15人                     | RANGE 10-15 人
			合格率保持在90%~95%              | RANGE 90-95 %
			合格率达到95%以上                | AT_LEAST 95 %
			合格率不低于百分之九十五         | AT_LEAST 95 %
			完成率百分之百                   | UNSPECIFIED 100 %
			完成率达百分之80.5               | AT_LEAST 80.5 %
			培训不少于3次                    | AT_LEAST 3 次
			培训至少三次                     | AT_LEAST 3 次
			投诉不超过1起                    | AT_MOST 1 起
			误差控制在5%以内                 | AT_MOST 5 %
			费用控制在20万元                 | AT_MOST 20 万元
			满意度≥90%                       | AT_LEAST 90 %
			满意度>=90%                      | AT_LEAST 90 %
			成本≤40元/人/月                  | AT_MOST 40 元/人/月
			满意度大于等于95%                | AT_LEAST 95 %
			聚集科研人员超过120人            | MORE_THAN 120 人
			每人500元                        | UNSPECIFIED 500 元/人
			每人每月补助1500元               | UNSPECIFIED 1500 元/人/月
			标准为500元/人/月                | UNSPECIFIED 500 元/人/月
			人均补贴成本不超过31元           | AT_MOST 31 元/人
			改造三所幼儿园                   | UNSPECIFIED 3 所
			举办十二场讲座                   | UNSPECIFIED 12 场
			建设一百二十个村                 | UNSPECIFIED 120 个
			发放三百万元                     | UNSPECIFIED 3000000 元
			组织两次学习                     | UNSPECIFIED 2 次
			每季度检查一次                   | UNSPECIFIED 1 次
			工期半年                         | UNSPECIFIED 0.5 年
			购置仪器5台（套）                | UNSPECIFIED 5 台
			增长3个百分点                    | UNSPECIFIED 3 个百分点
			60台×0.5万元=30万元              | UNSPECIFIED 60 台; UNSPECIFIED 0.5 万元; UNSPECIFIED 30 万元
			新建5个、改造3个泵站             | UNSPECIFIED 5 个; UNSPECIFIED 3 个
			""")
	void readsNumberUnitAndComparison(String words, String expected) {
		assertThat(told(words)).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2021年完成", "2021年12月31日前", "财预〔2021〕12号", "国发[2019]7号文件", "第一批", "第3名",
			"一是完善制度，二是加强管理", "1.提高质量；2、保障运转", "（一）项目概况", "A4纸", "5G基站", "H7N9防控", "PM2.5浓度", "一体化推进", "一定程度上", "统一管理",
			"三公经费", "两会期间", "增强四个意识", "十四五规划", "做到两个维护", "十分重要", "营造一个良好的环境", "二期工程", "三级医院", "进一步提高", "12345热线",
			"千方百计", "万名干部下基层", "电话0631-5900000", "一次性补贴", "一起推动", "三年行动计划", "上半年完成", "四分之一", "每一位职工", "2021-2023年",
			"一、二、三产业" })
	void takesNamesOrdinalsAndTimesForNoQuantities(String words) {
		assertThat(told(words)).isEmpty();
	}

	@Test
	void keepsThePlaceAndTheWordsAsWritten() {
		StatedQuantity quantity = read("全年 培训 不少于 １２ 次，参训").get(0);

		assertThat(quantity.words()).isEqualTo("不少于 １２ 次");
		assertThat("全年 培训 不少于 １２ 次，参训".substring(quantity.start(), quantity.end())).isEqualTo(quantity.words());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			购置电脑60台               | 购置电脑
			采购60台电脑               | 采购电脑
			发放补贴人数3000人         | 发放补贴人数
			完成率达到95%以上          | 完成率
			培训覆盖100个村            | 培训覆盖村
			购置办公设备：60台         | 购置办公设备
			预计新申报16家平台         | 新申报平台
			""")
	void tellsWhatAQuantityIsAbout(String words, String expected) {
		assertThat(read(words).get(0).topic().words()).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "一", "百分之", "9", "每", "（", "1-", "1,", "约1", "1.", "万", "十", "1台", "不超过1元/人" })
	void readsLongHostileTextsOnce(String part) {
		assertThat(read(part.repeat(20_000 / part.length()))).isNotNull();
	}

}
