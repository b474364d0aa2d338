package org.yardstick.rule.structure;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

/** S03 and S04: names of levels. */
class LevelNameRulesTests {

	private final PlaceholderLevel placeholders = new PlaceholderLevel();

	private final IrregularLevelName names = new IrregularLevelName();

	@Test
	void warnsOfADimensionThatSaysNothing() {
		List<Finding> findings = form("liaocheng-declaration-2021", "社会公众或服务对象满意度指标/具体指标", "师生满意度")
			.check(this.placeholders);
		assertThat(findings).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("S03");
			assertThat(finding.severity()).isEqualTo(Severity.WARNING);
			assertThat(finding.path()).isEqualTo("indicators[0].dimension");
			assertThat(finding.place()).isEqualTo("社会公众或服务对象满意度指标 / 具体指标");
			assertThat(finding.evidence()).isEqualTo("具体指标");
			assertThat(finding.repair()).isEqualTo("服务对象满意度指标");
		});
	}

	@Test
	void offersTheOnlyDimensionOfTheCategory() {
		assertThat(form("hebei-performance-2021", "满意度指标/具体指标", "师生满意度").check(this.placeholders))
			.extracting(Finding::repair)
			.containsExactly("服务对象满意度指标");
	}

	@Test
	void offersNothingWhereSeveralAreMeant() {
		assertThat(form("hebei-performance-2021", "产出指标/二级指标", "道路长度").check(this.placeholders))
			.extracting(Finding::severity, Finding::repair)
			.containsExactly(tuple(Severity.WARNING, null));
	}

	@Test
	void warnsOfADimensionThatRepeatsItsCategory() {
		assertThat(form("liaocheng-declaration-2021", "满意度指标/满意度指标", "师生满意度").check(this.placeholders))
			.extracting(Finding::severity, Finding::repair)
			.containsExactly(tuple(Severity.WARNING, "服务对象满意度指标"));
	}

	@Test
	void onlyHintsWhereTheTemplatePrintsItSo() {
		assertThat(form("weihai-declaration-2021", "满意度指标/满意度指标", "师生满意度").check(this.placeholders))
			.extracting(Finding::severity, Finding::repair)
			.containsExactly(tuple(Severity.INFO, null));
	}

	@ParameterizedTest
	@CsvSource({ "满意度指标/服务对象满意度指标, 服务对象满意度", "满意度指标/服务对象满意度指标, 满意度", "效益指标/社会效益指标, 社会效益增长", "产出指标/时效指标, 及时性" })
	void hintsAtAnIndicatorWithoutAnObject(String levels, String name) {
		assertThat(form("hebei-performance-2021", levels, name).check(this.placeholders))
			.extracting(Finding::severity, Finding::path)
			.containsExactly(tuple(Severity.INFO, "indicators[0].name"));
	}

	@Test
	void acceptsIndicatorsWithAnObject() {
		assertThat(form("hebei-performance-2021", "满意度指标/服务对象满意度指标", "师生满意度").check(this.placeholders)).isEmpty();
		assertThat(form("hebei-performance-2021", "产出指标/时效指标", "发放及时性").check(this.placeholders)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "liaocheng-declaration-2021, 效果指标/社会效益指标, category, 效益指标",
			"liaocheng-declaration-2021, 效益指标/可持续性影响指标, dimension, 可持续影响指标",
			"hebei-performance-2021, 产出/数量指标, category, 产出指标", "hebei-performance-2021, 产出指标/数量, dimension, 数量指标" })
	void hintsAtAnotherNameAndRepairsIt(String template, String levels, String cell, String name) {
		assertThat(form(template, levels, "一项").check(this.names)).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("S04");
			assertThat(finding.severity()).isEqualTo(Severity.INFO);
			assertThat(finding.path()).isEqualTo("indicators[0]." + cell);
			assertThat(finding.repair()).isEqualTo(name);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "产出指标/数量指标", "产 出\n指标/数量 指标", "效果指标/社会效益指标" })
	void acceptsTheNamesOfTheTemplateHoweverSpaced(String levels) {
		assertThat(form("hebei-performance-2021", levels, "一项").check(this.names)).isEmpty();
	}

	@Test
	void hintsAtANameThatTheTemplateDoesNotHave() {
		assertThat(form("weihai-special-2024", "效益指标/生态效益指标", "一项").check(this.names)).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.repair()).isNull();
				assertThat(finding.reason()).contains("社会效益指标、可持续发展影响指标");
			});
	}

	@Test
	void tellsAMergedCellOnce() {
		assertThat(CheckedForm.on("hebei-performance-2021")
			.indicator("产出/数量指标", "一项", "1个")
			.indicator("产出/数量指标", "二项", "1个")
			.indicator("产出/质量指标", "三项", "1个")
			.check(this.names)).extracting(Finding::path).containsExactly("indicators[0].category");
	}

	@Test
	void leavesAPlaceholderToItsOwnRule() {
		assertThat(form("hebei-performance-2021", "满意度指标/具体指标", "师生满意度").check(this.names)).isEmpty();
	}

	private static CheckedForm form(String template, String levels, String name) {
		return CheckedForm.on(template).indicator(levels, name, "≥1个");
	}

}
