package org.yardstick.template;

import org.junit.jupiter.api.Test;

/** Mistakes in the indicator table of a template file. */
class IndicatorReaderTests {

	@Test
	void refusesAnUnknownColumn() {
		SmallTemplate.refused("field: dimension", "field: level2", "an indicator has no field 'level2'");
	}

	@Test
	void refusesATableWithoutItsLevelsNameOrTarget() {
		SmallTemplate.refused("- {field: category, label: 一级指标, width: 10}", "- {field: remark, label: 备注, width: 10}",
				"the indicators need a column 'category' to fill in");
	}

	@Test
	void refusesTwoColumnsToFillInForOneField() {
		SmallTemplate.refused("- {field: category, label: 一级指标, width: 10}",
				"- {field: category, label: 一级指标, width: 10}\n            - {field: name, label: 指标, width: 5}", 0,
				"the indicators have 2 columns 'name' to fill in");
	}

	@Test
	void refusesAnEchoOfWhatIsNotFilledIn() {
		SmallTemplate.refused("- {field: category, label: 一级指标, width: 10}",
				"- {field: category, label: 一级指标, width: 10}\n            - {field: remark, label: 备注, width: 5, echo: true}",
				0, "the indicators need a column 'remark' to fill in");
	}

	@Test
	void refusesARequiredEcho() {
		SmallTemplate.refused("{field: dimension, label: 二级指标, width: 20}",
				"{field: name, label: 三级指标, width: 20, echo: true, required: REQUIRED}",
				"an echo is not filled in, so it cannot be required");
	}

	@Test
	void refusesColumnsThatLeaveNoRoomForTheLabel() {
		SmallTemplate.refusedWhole(SmallTemplate.YAML.replace("label: 三级指标, width: 40", "label: 三级指标, width: 50"),
				"small.yaml:38: the columns take 100 per cent beside the label, not 4 to 96");
	}

	@Test
	void refusesColumnsThatDoNotFillTheFormWithoutALabel() {
		SmallTemplate.refusedWhole(SmallTemplate.YAML.replace("          label: 指标\n", ""),
				"small.yaml:38: the columns add up to 90 per cent, not 100");
	}

}
