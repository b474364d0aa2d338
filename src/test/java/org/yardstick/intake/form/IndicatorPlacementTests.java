package org.yardstick.intake.form;

import java.util.List;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yardstick.intake.Doubt;
import org.yardstick.intake.UnplacedText;
import org.yardstick.plan.Indicator;
import org.yardstick.template.FormTemplates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class IndicatorPlacementTests {

	private static final FormTemplates TEMPLATES = new FormTemplates(new PathMatchingResourcePatternResolver());

	@Test
	void letsMergedLevelsReachDown() {
		assertThat(levels("""
				产出指标|数量指标|道路长度|=3公里
				^|^|路灯数量|=120盏
				^|质量指标|验收合格率|=100%
				效益指标|社会效益指标|受益居民|≥5000人
				""")).containsExactly(tuple("产出指标", "数量指标", "道路长度"), tuple("产出指标", "数量指标", "路灯数量"),
				tuple("产出指标", "质量指标", "验收合格率"), tuple("效益指标", "社会效益指标", "受益居民"));
	}

	@Test
	void completesLevelsThatStandOnceWithoutMergedCells() {
		ReadForm form = form("""
				产出指标|数量指标|道路长度|=3公里
				||路灯数量|=120盏
				|质量指标|验收合格率|=100%
				""");
		assertThat(form.content().indicators()).extracting(Indicator::category, Indicator::dimension)
			.containsExactly(tuple("产出指标", "数量指标"), tuple("产出指标", "数量指标"), tuple("产出指标", "质量指标"));
		assertThat(form.doubts()).extracting(Doubt::path)
			.containsExactly("indicators[1].category", "indicators[2].category");
	}

	@Test
	void doesNotPutADimensionUnderACategoryThatCannotHaveIt() {
		assertThat(levels("""
				产出指标|数量指标|道路长度|=3公里
				|社会效益指标|受益居民|≥5000人
				""")).containsExactly(tuple("产出指标", "数量指标", "道路长度"), tuple(null, "社会效益指标", "受益居民"));
	}

	@Test
	void keepsALevelThatTheTemplateDoesNotKnow() {
		assertThat(levels("产出指标|数字化指标|上线系统|=1个")).containsExactly(tuple("产出指标", "数字化指标", "上线系统"));
	}

	@Test
	void keepsAPrintedRowWithoutAName() {
		assertThat(levels("""
				效益指标|经济效益指标||
				^|社会效益指标|受益居民|≥5000人
				""")).containsExactly(tuple("效益指标", "经济效益指标", null), tuple("效益指标", "社会效益指标", "受益居民"));
	}

	@Test
	void passesOverBlankRowsAndRepeatedHeads() {
		assertThat(levels("""
				|||
				产出指标|数量指标|道路长度|=3公里
				一级指标|二级指标|三级指标|年度目标值
				产出指标|质量指标|验收合格率|=100%
				""")).extracting((row) -> row.toList().get(2)).containsExactly("道路长度", "验收合格率");
	}

	@Test
	void readsColumnsByTheirHeadsInAnyOrder() {
		ReadForm form = withHead("三级指标|年度目标值|一级指标|二级指标", "道路长度|=3公里|产出指标|数量指标");
		assertThat(form.content().indicators())
			.extracting(Indicator::category, Indicator::dimension, Indicator::name, Indicator::annualTarget)
			.containsExactly(tuple("产出指标", "数量指标", "道路长度", "=3公里"));
	}

	@Test
	void reportsAColumnThatTheTemplateDoesNotHave() {
		ReadForm form = withHead("一级指标|二级指标|三级指标|年度目标值|分值", "产出指标|数量指标|道路长度|=3公里|20");
		assertThat(form.content().indicators()).hasSize(1);
		assertThat(form.unplaced()).extracting(UnplacedText::text).containsExactly("分值", "20");
	}

	@Test
	void reportsANoteBelowTheTable() {
		ReadForm form = form("""
				产出指标|数量指标|道路长度|=3公里
				注：以上指标按年度计算|<|<|<
				""");
		assertThat(form.content().indicators()).hasSize(1);
		assertThat(form.unplaced()).extracting(UnplacedText::text).containsExactly("注：以上指标按年度计算");
	}

	@Test
	void readsSixtyIndicators() {
		StringBuilder rows = new StringBuilder("产出指标|数量指标|设备1|=1台\n");
		for (int n = 2; n <= 60; n++) {
			rows.append("^|^|设备").append(n).append("|=").append(n).append("台\n");
		}
		assertThat(levels(rows.toString())).hasSize(60)
			.extracting((row) -> row.toList().subList(0, 2))
			.containsOnly(List.of("产出指标", "数量指标"));
	}

	private static List<Tuple> levels(String rows) {
		return form(rows).content()
			.indicators()
			.stream()
			.map((row) -> tuple(row.category(), row.dimension(), row.name()))
			.toList();
	}

	private static ReadForm form(String rows) {
		return withHead("一级指标|二级指标|三级指标|年度目标值", rows);
	}

	private static ReadForm withHead(String head, String rows) {
		ReadDocument read = new FormReader(TEMPLATES.all()).read(new DrawnDocument().paragraph("项目支出绩效目标申报表").table("""
				项目名称*：|道路建设|项目编码*：|109014(2026)022
				项目类别*：|当年项目|资金用途*：|基本建设
				开始日期*：|2026-01-01|结束日期*：|2026-12-31
				项目总金额*：|7000000|本年度预算申请金额*：|7000000
				组织实施单位：|建设局|<|<
				2026年绩效目标|建成道路3公里|<|<
				""").table(head + "\n" + rows).named("申报材料.docx"));
		assertThat(read.forms()).hasSize(1);
		return read.forms().get(0);
	}

}
