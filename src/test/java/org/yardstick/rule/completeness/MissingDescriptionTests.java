package org.yardstick.rule.completeness;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

class MissingDescriptionTests {

	private final MissingDescription rule = new MissingDescription();

	@Test
	void warnsOfABlankDefinitionAndABlankBasis() {
		assertThat(CheckedForm.on("hebei-performance-2021").indicator("产出指标/数量指标", "维修道路", "=3条").check(this.rule))
			.extracting(Finding::code, Finding::severity, Finding::path)
			.containsExactly(tuple("C07", Severity.WARNING, "indicators[0].definition"),
					tuple("C07", Severity.WARNING, "indicators[0].targetBasis"));
	}

	@Test
	void warnsOfAPlaceholderBasis() {
		assertThat(hebei(Map.of("维修道路", "维修破损的道路"), "/").check(this.rule)).extracting(Finding::path)
			.containsExactly("indicators[0].targetBasis");
	}

	@Test
	void hintsOnceAtDefinitionsThatRepeatTheNames() {
		List<Finding> findings = hebei(Map.of("维修道路", "维修道路", "验收合格率", "验收合格率。", "完成及时率", "完成及时率"), "合同")
			.check(this.rule);
		assertThat(findings).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.INFO);
			assertThat(finding.path()).isEqualTo("indicators[0].definition");
			assertThat(finding.reason()).contains("3条");
		});
	}

	@Test
	void acceptsOneDefinitionThatIsTheName() {
		assertThat(hebei(Map.of("维修道路", "维修道路"), "合同").check(this.rule)).isEmpty();
	}

	@Test
	void asksForNothingWithoutTheColumns() {
		assertThat(CheckedForm.on("weihai-project-2024").indicator("产出指标/数量指标", "维修道路", "=3条").check(this.rule))
			.isEmpty();
	}

	private static CheckedForm hebei(Map<String, String> definitions, String basis) {
		CheckedForm form = CheckedForm.on("hebei-performance-2021");
		definitions.forEach((name, definition) -> form.indicator("产出指标/数量指标", name, "=3条",
				Map.of("definition", definition, "targetBasis", basis)));
		return form;
	}

}
