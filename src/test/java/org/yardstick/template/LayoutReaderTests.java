package org.yardstick.template;

import org.junit.jupiter.api.Test;

/** Mistakes in the layouts and spending plans of a template file. */
class LayoutReaderTests {

	@Test
	void refusesTwoLayoutsWithOneKey() {
		SmallTemplate.refused("{key: second", "{key: first", "another layout has the key 'first' already");
	}

	@Test
	void refusesAKeyThatDoesNotFitIntoAnAddress() {
		SmallTemplate.refused("{key: second", "{key: 第二", "a key has small letters, digits and hyphens, not '第二'");
	}

	@Test
	void refusesAConditionWithoutContent() {
		SmallTemplate.refused("when: {filled: [header.projectCode]}", "when: {}",
				"'when' needs a condition: filled or milestones");
		SmallTemplate.refused("[header.projectCode]", "[]", "a list with at least one item is expected here");
	}

	@Test
	void refusesAConditionThatNeverHolds() {
		SmallTemplate.refused("[header.projectCode]", "[header.code]", "there is no field 'header.code'");
		SmallTemplate.refused("[header.projectCode]", "[goals.annual]",
				"paragraphs do not tell one layout from another");
	}

	@Test
	void refusesATitleWithFieldsThatDoNotFit() {
		SmallTemplate.refused("{header.projectName}表", "{projectName}表", "there is no field 'projectName'");
		SmallTemplate.refused("{header.projectName}表", "{goals.annual}表", "paragraphs do not fit into a heading");
	}

	@Test
	void refusesUnknownWaysToWriteAmounts() {
		SmallTemplate.refused("unit: 元", "unit: 美元", "the unit of amounts is 元 or 万元, not '美元'");
		SmallTemplate.refused("decimals: 2", "decimals: zwei", "a whole number is expected, not 'zwei'");
		SmallTemplate.refused("decimals: 2", "decimals: -1", "a number above 0 is expected");
	}

	@Test
	void refusesDaysThatCannotBeReadAgain() {
		SmallTemplate.refused("yyyy-MM-dd", "dd.MM.yyyy", "a day written as 'dd.MM.yyyy' cannot be read again");
		SmallTemplate.refused("yyyy-MM-dd", "yyyy-MM", "a day written as 'yyyy-MM' cannot be read again");
		SmallTemplate.refused("yyyy-MM-dd", "yyyy-MM-dd HH:mm",
				"'yyyy-MM-dd HH:mm' is no way to write a day: Unsupported field: HourOfDay");
		SmallTemplate.refused("yyyy-MM-dd", "jjjj-MM-tt",
				"'jjjj-MM-tt' is no way to write a day: Unknown pattern letter: j");
	}

	@Test
	void refusesAnUnknownSection() {
		SmallTemplate.refused("milestones: {label", "spending: {label",
				"unknown key 'spending', expected one of table, milestones, schedule, indicators");
	}

	@Test
	void refusesTwoThingsInOneSection() {
		SmallTemplate.refused("- milestones: {label: 支出计划, width: 20, points: [年中, 年末]}",
				"- {milestones: {label: 支出计划, width: 20, points: [年中]}, table: {columns: [100], rows: [[{label: 空}]]}}",
				"a section is exactly one of table, milestones, schedule, indicators");
	}

	@Test
	void refusesASecondSectionOfOneKindButForTables() {
		String again = "- milestones: {label: 又一份, width: 20, points: [年中]}\n      ";
		SmallTemplate.refused("- schedule:", again + "- schedule:", "a layout can have 'milestones' only once");
	}

	@Test
	void refusesASpendingPlanWithoutPointsOrWithOneTwice() {
		SmallTemplate.refused("[年中, 年末]", "[]", "a list with at least one item is expected here");
		SmallTemplate.refused("[年中, 年末]", "[年末, 年末]", "'年末' stands twice in the list");
	}

	@Test
	void refusesALabelThatLeavesNoRoomForThePoints() {
		SmallTemplate.refused("width: 20, points", "width: 100, points",
				"the columns take 0 per cent beside the label, not 4 to 96");
	}

	@Test
	void refusesBracesInTheLabelOfASpendingPlan() {
		SmallTemplate.refused("label: 支出计划", "label: \"{year}年支出计划\"", "braces that mean nothing here: '{year}年支出计划'");
	}

}
