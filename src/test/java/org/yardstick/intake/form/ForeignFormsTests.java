package org.yardstick.intake.form;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yardstick.intake.UnplacedText;
import org.yardstick.plan.Indicator;
import org.yardstick.plan.ScheduledActivity;
import org.yardstick.shared.Yuan;
import org.yardstick.template.FormTemplates;

import static org.assertj.core.api.Assertions.assertThat;

/** Forms of the templates as other places and years print them. */
class ForeignFormsTests {

	private static final FormReader READER = new FormReader(
			new FormTemplates(new PathMatchingResourcePatternResolver()).all());

	private static final String BOOKS = """
			项目名称|图书购置|<|<|项目类别|业务类|<|<
			项目编码|0250012026|<|<|<|<|<|<
			主管部门|文旅局|<|<|部门编码|025|<|<
			项目实施单位|市图书馆|<|<|项目负责人|馆长|<|<
			项目起止时间|2023-01-01至2023-12-31|<|<|<|<|<|<
			项目金额（万元）|20|<|<|<|<|<|<
			项目概况、主要内容及用途|购置|<|<|<|<|<|<
			项目实施进度计划|项目实施内容|<|<|开始时间|<|金额|<
			^|招标|<|<|2023-03-01|<|15|<
			^|上架|<|<|2023-06-01|<|5|<
			^|合计|<|<||<|20|<
			项目绩效目标|中长期目标|<|<|年度目标|<|<|<
			^|10万册|<|<|4000册|<|<|<
			绩效指标|一级指标|二级指标|指标内容|绩效指标值|指标内容|绩效指标值|备注
			^|产出指标|数量指标|册数|10万|册数|4000册|
			^|产出指标|质量指标|合格率|1|合格率|100%|好
			^|合计||||||100
			""";

	@Test
	void knowsOtherLabels() {
		ReadForm form = read(BOOKS);
		assertThat(form.content().header().supervisingDepartmentCode()).isEqualTo("025");
		assertThat(form.content().header().contact()).isEqualTo("馆长");
		assertThat(form.content().funding().total()).isEqualTo(Yuan.parse("200000").orElseThrow());
		assertThat(form.content().goals().mediumTerm()).containsExactly("10万册");
		assertThat(form.content().goals().annual()).containsExactly("4000册");
		assertThat(form.content().indicators()).extracting(Indicator::annualTarget).containsExactly("4000册", "100%");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023-01-01至2023-12-31", "2023-01-01 — 2023-12-31", "2023-1-1-2023-12-31",
			"2023/1/1～2023/12/31", "2023年1月1日起至2023年12月31日止" })
	void takesPeriodsApartHoweverTheirDaysAreWritten(String period) {
		ReadForm form = read(BOOKS.replace("2023-01-01至2023-12-31", period));
		assertThat(form.content().header().startDate()).isEqualTo(LocalDate.of(2023, 1, 1));
		assertThat(form.content().header().endDate()).isEqualTo(LocalDate.of(2023, 12, 31));
	}

	@Test
	void leavesSumsOut() {
		ReadForm form = read(BOOKS);
		assertThat(form.content().schedule()).extracting(ScheduledActivity::activity).containsExactly("招标", "上架");
		assertThat(form.content().indicators()).extracting(Indicator::name).containsExactly("册数", "合格率");
		assertThat(form.unplaced()).extracting(UnplacedText::text).containsExactly("合计", "20", "合计", "100");
	}

	@Test
	void takesNoHeadOfIndicatorsForWordsOfAGoal() {
		ReadForm form = read(BOOKS.replace("指标内容", "具体内容"));
		assertThat(form.content().goals().annual()).containsExactly("4000册");
		assertThat(form.content().indicators()).extracting(Indicator::dimension).containsExactly("数量指标", "质量指标");
		assertThat(form.unplaced()).extracting(UnplacedText::text).contains("具体内容", "册数", "合格率");
	}

	private static ReadForm read(String table) {
		return READER.read(new DrawnDocument().paragraph("项目支出绩效目标申报表").table(table).named("表.docx")).forms().get(0);
	}

}
