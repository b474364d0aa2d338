package org.yardstick.template;

import org.junit.jupiter.api.Test;

/** Mistakes in the levels of a template file. */
class TaxonomyReaderTests {

	@Test
	void refusesALevelWithoutAMeaning() {
		SmallTemplate.refused("OUTCOME", "BENEFIT", "'BENEFIT' is none of [COST, OUTPUT, OUTCOME, SATISFACTION]");
	}

	@Test
	void refusesTwoLevelsForOneCategory() {
		SmallTemplate.refused("category: OUTCOME", "category: OUTPUT", "another level stands for OUTPUT already");
	}

	@Test
	void refusesNamesThatDifferInWhiteSpaceOnly() {
		SmallTemplate.refused("name: 效益指标", "name: 产 出 指 标",
				"'产 出 指 标' names a level already, white space and 指标 left out");
		SmallTemplate.refused("name: 效益指标", "name: 产出类指标",
				"'产出类指标' names a level already, white space and 指标 left out");
	}

	@Test
	void refusesAnAliasOfTwoDimensions() {
		SmallTemplate.refused("{dimension: QUALITY, name: 质量指标}", "{dimension: QUALITY, name: 质量指标, aliases: [多少]}",
				"'多少' names a level already, white space and 指标 left out");
		SmallTemplate.refused("[多少]", "[多少, 数量]", "'数量' names a level already, white space and 指标 left out");
	}

	@Test
	void refusesANameWithTwoMeanings() {
		SmallTemplate.refused("{dimension: SOCIAL, name: 社会效益指标}", "{dimension: SOCIAL, name: 质 量}",
				"'质 量' means QUALITY already");
	}

	@Test
	void refusesACategoryWithoutDimensions() {
		SmallTemplate.refusedWhole(
				SmallTemplate.YAML.replace("    dimensions:\n      - {dimension: SOCIAL, name: 社会效益指标}\n", ""),
				"small.yaml:11: 'dimensions' is missing");
	}

	@Test
	void refusesAnUnknownRequirement() {
		SmallTemplate.refused("name: 质量指标}", "name: 质量指标, required: MUST}",
				"'MUST' is none of [OPTIONAL, EXPECTED, REQUIRED]");
	}

	@Test
	void refusesAFlagThatIsNeitherTrueNorFalse() {
		SmallTemplate.refused("name: 质量指标}", "name: 质量指标, misplaced: maybe}", "true or false is expected, not 'maybe'");
	}

}
