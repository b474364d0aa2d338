package org.yardstick.narrative;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TimeReaderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2023年计划培训教师            | 2023年 2023-01-01..2023-12-31
			二〇二三年完成改造             | 二〇二三年 2023-01-01..2023-12-31
			2021 年度设备采购              | 2021 年度 2021-01-01..2021-12-31
			2021-2023年分期建设            | 2021-2023年 2021-01-01..2023-12-31
			2021年至2023年分期建设         | 2021年至2023年 2021-01-01..2023-12-31
			2021年5月开工                  | 2021年5月 2021-05-01..2021-05-31
			2021.5                         | 2021.5 2021-05-01..2021-05-31
			2021-05                        | 2021-05 2021-05-01..2021-05-31
			2021-5月                       | 2021-5月 2021-05-01..2021-05-31
			２０２１年５月                 | ２０２１年５月 2021-05-01..2021-05-31
			2021-4-30                      | 2021-4-30 2021-04-30..2021-04-30
			2021/4/30                      | 2021/4/30 2021-04-30..2021-04-30
			二〇二一年十二月三十一日       | 二〇二一年十二月三十一日 2021-12-31..2021-12-31
			2021年3月中旬交付              | 2021年3月中旬 2021-03-11..2021-03-20
			2021年第一季度                 | 2021年第一季度 2021-01-01..2021-03-31
			2021上半年                     | 2021上半年 2021-01-01..2021-06-30
			2021年1月至12月按月支付        | 2021年1月至12月 2021-01-01..2021-12-31
			2021年3月1日至15日             | 2021年3月1日至15日 2021-03-01..2021-03-15
			2021年01月01日至2022年12月31日 | 2021年01月01日至2022年12月31日 2021-01-01..2022-12-31
			""")
	void readsTimesWithTheirYear(String words, String expected) {
		assertThat(described(words)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			5月开展宣传          | 5月 ?-05-01..?-05-31
			12月10日验收         | 12月10日 ?-12-10..?-12-10
			3-5月集中培训        | 3-5月 ?-03-01..?-05-31
			第三季度完成招标     | 第三季度 ?-07-01..?-09-30
			下半年组织比赛       | 下半年 ?-07-01..?-12-31
			年底覆盖全部乡镇     | 年底 ?-12-01..?-12-31
			十一月份结算         | 十一月份 ?-11-01..?-11-30
			""")
	void readsTimesOfTheYearThatTheTextIsAbout(String words, String expected) {
		assertThat(described(words)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			5月底前完成招标          | 5月底前 ?-05-21..?-05-31 DEADLINE
			2021年12月31日之前投用   | 2021年12月31日之前 2021-12-31..2021-12-31 DEADLINE
			2021年10月30日前         | 2021年10月30日前 2021-10-30..2021-10-30 DEADLINE
			2021.12前                | 2021.12前 2021-12-01..2021-12-31 DEADLINE
			年底前达到九成           | 年底前 ?-12-01..?-12-31 DEADLINE
			2021年内建成             | 2021年内 2021-01-01..2021-12-31 DEADLINE
			至2022年引进企业         | 2022年 2022-01-01..2022-12-31 DEADLINE
			截止2021年6月            | 2021年6月 2021-06-01..2021-06-30 DEADLINE
			2021年5月起按月发放      | 2021年5月起 2021-05-01..2021-05-31 START
			自2021年5月按月发放      | 2021年5月 2021-05-01..2021-05-31 START
			2021年前期工作           | 2021年 2021-01-01..2021-12-31
			达到2020年水平           | 2020年 2020-01-01..2020-12-31
			""")
	void tellsDeadlinesAndBeginnings(String words, String expected) {
		assertThat(described(words)).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "参照财预〔2021〕12号文", "某财规（2018）5号", "某财[2018] 5 号", "《技能提升行动实施方案（2019-2021年）》",
			"推进三年行动计划（2020-2022年）", "2035年远景目标", "结合2020年度考核结果", "自2019年1月1日起施行", "2019年8月《某某意见》", "根据2020年在校人数测算",
			"2018年第3次会议", "2020年市政府印发实施方案" })
	void knowsWhatOnlyDatesADocumentOrAPolicy(String words) {
		assertThat(RunningText.read(words).times()).isNotEmpty().allMatch(StatedTime::cited);
	}

	@ParameterizedTest
	@ValueSource(strings = { "十四五规划", "每季度一次", "3个月", "36月龄儿童", "2021元", "每年 2000 元", "电话20210001234", "第5.12号",
			"1980 人", "13月", "2021-2元", "上年底数", "前三季度", "GB18580-2017" })
	void readsNoTimeWhereNoneIsStated(String words) {
		assertThat(RunningText.read(words).times()).isEmpty();
	}

	@Test
	void keepsThePlaceAndTheWordsAsWritten() {
		String words = "计划于 2021 年 10 月 30 日 前完成，11月公示";
		assertThat(RunningText.read(words).times()).hasSize(2).allSatisfy((time) -> {
			assertThat(words.substring(time.start(), time.end())).isEqualTo(time.words());
		});
	}

	@Test
	void movesTimesWithoutAYearIntoTheYearAskedFor() {
		StatedTime february = RunningText.read("2月底前").times().get(0);
		assertThat(february.to(2021)).hasToString("2021-02-28");
		assertThat(february.to(2024)).hasToString("2024-02-29");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2021", "2021年", "1", "十", "年底", "《", "2021年1月至", "〔2021〕", "-", "二〇", "至到", "第一", "月" })
	void endsOnTextFullOfOnePiece(String piece) {
		String words = piece.repeat(20_000 / piece.length());
		assertThat(RunningText.read(words).times()).hasSizeLessThanOrEqualTo(words.length());
	}

	private static String described(String words) {
		List<StatedTime> times = RunningText.read(words).times();
		return times.stream()
			.map((time) -> time.words() + " " + day(time, time.from().toString()) + ".."
					+ day(time, time.to().toString())
					+ ((time.bound() != StatedTime.Bound.NONE) ? " " + time.bound() : ""))
			.collect(Collectors.joining("; "));
	}

	private static String day(StatedTime time, String date) {
		return time.yearStated() ? date : date.replace(StatedTime.ANY_YEAR + "-", "?-");
	}

}
