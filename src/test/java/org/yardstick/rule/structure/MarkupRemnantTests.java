package org.yardstick.rule.structure;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class MarkupRemnantTests {

	private final MarkupRemnant rule = new MarkupRemnant();

	@Test
	void cleansATarget() {
		assertThat(CheckedForm.on("weihai-project-2024")
			.indicator("满意度指标/服务对象满意度指标", "群众满意度", "$\\\\geq 95\\\\%$".replace("\\\\", "\\"))
			.check(this.rule)).singleElement().satisfies((finding) -> {
				assertThat(finding.code()).isEqualTo("S05");
				assertThat(finding.severity()).isEqualTo(Severity.INFO);
				assertThat(finding.path()).isEqualTo("indicators[0].annualTarget");
				assertThat(finding.evidence()).isEqualTo("$\\geq 95\\%$");
				assertThat(finding.repair()).isEqualTo("≥95%");
			});
	}

	@Test
	void keepsTheLinesOfAGoal() {
		assertThat(CheckedForm.on("weihai-declaration-2021")
			.with("{'goals': {'annual': ['<p>1.整治村庄。</p> <p>2.通过验收。</p>']}}")
			.check(this.rule)).singleElement().satisfies((finding) -> {
				assertThat(finding.path()).isEqualTo("goals.annual[0]");
				assertThat(finding.repair()).isEqualTo("1.整治村庄。\n2.通过验收。");
			});
	}

	@ParameterizedTest
	@CsvSource({ "建设&nbsp;道路, 建设 道路", "面积&ge;20, 面积≥20", "第一行<br/>第二行, '第一行\n第二行'", "<span class=x>绿化</span>, 绿化",
			"面积 $20\\mathrm{m}^{2}$, 面积 20m2", "长3\\times 4米, 长3×4米", "&lt;p&gt;整治&lt;/p&gt;, 整治" })
	void cleansWords(String words, String clean) {
		assertThat(Markup.first(words)).isPresent();
		assertThat(Markup.clean(words)).isEqualTo(clean);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<1000万", "<=5%", "《关于印发<办法>的通知》", "A&B公司", "费用$100至$200", "x<3且y>5", "C:\\temp", "≥95%",
			"R&D;" })
	void leavesOrdinarySignsAlone(String words) {
		assertThat(Markup.first(words)).isEmpty();
	}

	@Test
	void readsHostileTextInNoTime() {
		String hostile = "<p ".repeat(3_000) + "$".repeat(3_000) + "&".repeat(3_000) + "\\".repeat(3_000);
		assertThat(Markup.clean(hostile)).isNotNull();
		assertThat(Markup.first(hostile)).isEmpty();
	}

	@Test
	void readsAllCells() {
		assertThat(CheckedForm.on("hebei-performance-2021")
			.with("{'narratives': {'fundsUse': '用于<b>绿化</b>'}}")
			.indicator("产出指标/数量指标", "栽植&nbsp;树木", "3株", Map.of("definition", "<p>栽植</p>"))
			.check(this.rule)).hasSize(3);
	}

}
