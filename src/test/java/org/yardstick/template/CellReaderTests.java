package org.yardstick.template;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes in the cells of a template file. */
class CellReaderTests {

	@Test
	void refusesACellOfNoneOrTwoThings() {
		SmallTemplate.refused("{field: header.projectName, required: REQUIRED}", "{required: REQUIRED}",
				"a cell is exactly one of label, field, pattern");
		SmallTemplate.refused("{field: funding.total, also: [funding.annual]}",
				"{field: funding.total, pattern: \"{funding.annual}\"}",
				"a cell is exactly one of label, field, pattern");
		SmallTemplate.refused("{label: 起止}", "{label: 起止, field: header.nature}",
				"unknown key 'field', expected one of label, aliases, cols, rows");
	}

	@Test
	void refusesAnUnknownField() {
		SmallTemplate.refused("field: header.category", "field: header.kind", "there is no field 'header.kind'");
	}

	@Test
	void refusesAPatternWithoutAField() {
		SmallTemplate.refused("\"{header.startDate} 至 {header.endDate}\"", "从头到尾",
				"a pattern without a field is a label");
	}

	@Test
	void refusesAFieldInALabel() {
		SmallTemplate.refused("{label: 起止}", "{label: \"{header.startDate}起\"}",
				"a label can name {year}, but no field");
	}

	@Test
	void refusesBracesThatMeanNothing() {
		SmallTemplate.refused("{label: 起止}", "{label: \"{year年起止\"}", "braces that mean nothing here: '{year年起止'");
		SmallTemplate.refused("\"目标{n}\"", "\"目标{x}\"", "braces that mean nothing here: '目标{x}'");
	}

	@Test
	void refusesParagraphsInAPattern() {
		SmallTemplate.refused("\"{header.startDate} 至 {header.endDate}\"", "\"目标：{goals.mediumTerm}\"",
				"paragraphs stand alone in a cell, not in a pattern");
	}

	@ParameterizedTest
	@CsvSource({ "item, '\"第{n}项\"'", "items, 2", "apart, true" })
	void refusesToDivideWhatIsNoParagraphs(String key, String value) {
		SmallTemplate.refused("{field: funding.total, ", "{field: funding.total, " + key + ": " + value + ", ",
				"only a cell with paragraphs has '" + key + "'");
	}

	@Test
	void refusesParagraphsApartWithoutRoomForTheirLabels() {
		SmallTemplate.refused("item: \"目标{n}\"", "item: \"目标{n}\", apart: true",
				"paragraphs apart need a column for their labels beside that for their words");
	}

	@Test
	void refusesOptionsForWhatIsNotOneText() {
		SmallTemplate.refused("{field: funding.total, ", "{field: funding.total, options: [100], ",
				"only a cell with one text offers options");
		SmallTemplate.refused("{pattern: \"{header.startDate}", "{options: [今年], pattern: \"{header.startDate}",
				"only a cell with one text offers options");
	}

	@Test
	void refusesOptionsThatAreEmptyOrStandTwice() {
		SmallTemplate.refused("[甲类, 乙类]", "[]", "a list with at least one item is expected here");
		SmallTemplate.refused("[甲类, 乙类]", "[甲类, 甲类]", "'甲类' stands twice in the list");
		SmallTemplate.refused("[甲类, 乙类]", "[甲类, '']", "a text is expected here");
	}

	@Test
	void refusesAFollowerOfAnotherKind() {
		SmallTemplate.refused("[funding.annual]", "[header.nature]",
				"'header.nature' cannot have the value of this cell");
		SmallTemplate.refused("至 {header.endDate}\"", "至 {header.endDate}\", also: [header.nature]",
				"'header.nature' cannot have the value of this cell");
	}

	@ParameterizedTest
	@CsvSource({ "0, a number above 0 is expected", "zwei, 'a whole number is expected, not ''zwei'''" })
	void refusesASpanThatIsNoNumber(String rows, String what) {
		SmallTemplate.refused("rows: 2", "rows: " + rows, what);
	}

}
