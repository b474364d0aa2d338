package org.yardstick.export.fillin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.yardstick.template.CategoryDefinition;
import org.yardstick.template.DimensionDefinition;
import org.yardstick.template.FormLayout;
import org.yardstick.template.Requirement;
import org.yardstick.template.Taxonomy;

/**
 * Tints what is still missing, as conditional formats: the tint goes with the first word.
 * Missing is a required cell, in a row of indicators only once something stands in the
 * row; and the first row of a kind of indicator that the form must have and has none of.
 */
final class MissingTints {

	private static final XSSFColor TINT = new XSSFColor(new byte[] { (byte) 0xFF, (byte) 0xF6, (byte) 0xCC });

	private final XSSFSheetConditionalFormatting formats;

	private final XSSFSheet sheet;

	private final Taxonomy taxonomy;

	/** The places of each column of indicators, top to bottom. */
	private final Map<String, List<CellRangeAddress>> columns = new LinkedHashMap<>();

	private final List<String> required = new ArrayList<>();

	MissingTints(XSSFSheet sheet, FormLayout layout, Taxonomy taxonomy) {
		this.sheet = sheet;
		this.formats = sheet.getSheetConditionalFormatting();
		this.taxonomy = taxonomy;
		layout.indicators()
			.ifPresent((section) -> section.columns()
				.stream()
				.filter((column) -> column.required() == Requirement.REQUIRED)
				.forEach((column) -> this.required.add(column.field().key())));
	}

	void add(String path, AskedCell asked, CellRangeAddress place) {
		if (path.startsWith("indicators[")) {
			this.columns.computeIfAbsent(path.substring(path.indexOf('.') + 1), (key) -> new ArrayList<>()).add(place);
		}
		else if (asked.required() == Requirement.REQUIRED) {
			String first = absolute(new CellRangeAddress(place.getFirstRow(), place.getFirstRow(),
					place.getFirstColumn(), place.getFirstColumn()));
			tint(place, "LEN(TRIM(" + first + "))=0");
		}
	}

	/** Writes the tints of the indicators, once all their cells are known. */
	void write() {
		List<CellRangeAddress> names = this.columns.getOrDefault("name", List.of());
		if (names.isEmpty()) {
			return;
		}
		CellRangeAddress all = span(names);
		for (String key : this.required) {
			CellRangeAddress column = span(this.columns.get(key));
			String own = address(column.getFirstColumn()) + (column.getFirstRow() + 1);
			String row = address(all.getFirstColumn()) + (all.getFirstRow() + 1) + ":" + address(lastColumn())
					+ (all.getFirstRow() + 1);
			tint(column, "AND(LEN(TRIM(" + own + "))=0,COUNTA(" + row + ")>0)");
		}
		for (CategoryDefinition category : this.taxonomy.categories()) {
			tintMissing(category, names);
		}
	}

	private void tintMissing(CategoryDefinition category, List<CellRangeAddress> names) {
		boolean anyDimension = category.required() == Requirement.REQUIRED && category.dimensions()
			.stream()
			.noneMatch((dimension) -> dimension.required() == Requirement.REQUIRED);
		List<CellRangeAddress> own = new ArrayList<>();
		for (DimensionDefinition dimension : category.dimensions()) {
			List<CellRangeAddress> rows = places("dimension", (name) -> this.taxonomy.dimension(category, name),
					dimension);
			if (dimension.required() == Requirement.REQUIRED || anyDimension) {
				own.addAll(rows);
			}
			if (dimension.required() == Requirement.REQUIRED) {
				tintFirst(rows, names, rows);
			}
		}
		if (anyDimension && !own.isEmpty()) {
			tintFirst(own.subList(0, 1), names, own);
		}
	}

	/** Tints the first row of some places while there is no name in any of the others. */
	private void tintFirst(List<CellRangeAddress> places, List<CellRangeAddress> names, List<CellRangeAddress> others) {
		if (places.isEmpty()) {
			return;
		}
		String blank = others.stream()
			.map((place) -> "COUNTA(" + absolute(new CellRangeAddress(place.getFirstRow(), place.getLastRow(),
					names.get(0).getFirstColumn(), names.get(0).getFirstColumn())) + ")")
			.reduce((one, other) -> one + "+" + other)
			.orElseThrow();
		for (String key : this.required) {
			CellRangeAddress column = this.columns.get(key).get(0);
			int row = places.get(0).getFirstRow();
			tint(new CellRangeAddress(row, row, column.getFirstColumn(), column.getLastColumn()), blank + "=0");
		}
	}

	private <L> List<CellRangeAddress> places(String key, Function<String, Optional<L>> meaning, L wanted) {
		return this.columns.getOrDefault(key, List.of())
			.stream()
			.filter((place) -> meaning.apply(text(place)).filter(wanted::equals).isPresent())
			.toList();
	}

	private String text(CellRangeAddress place) {
		return this.sheet.getRow(place.getFirstRow()).getCell(place.getFirstColumn()).getStringCellValue();
	}

	private int lastColumn() {
		return this.columns.values()
			.stream()
			.flatMap(List::stream)
			.mapToInt(CellRangeAddress::getLastColumn)
			.max()
			.orElseThrow();
	}

	private void tint(CellRangeAddress place, String condition) {
		XSSFConditionalFormattingRule rule = this.formats.createConditionalFormattingRule(condition);
		XSSFPatternFormatting pattern = rule.createPatternFormatting();
		pattern.setFillBackgroundColor(TINT);
		pattern.setFillPattern(XSSFPatternFormatting.SOLID_FOREGROUND);
		this.formats.addConditionalFormatting(new CellRangeAddress[] { place }, rule);
	}

	private static CellRangeAddress span(List<CellRangeAddress> places) {
		CellRangeAddress first = places.get(0);
		return new CellRangeAddress(first.getFirstRow(), places.get(places.size() - 1).getLastRow(),
				first.getFirstColumn(), first.getLastColumn());
	}

	private static String absolute(CellRangeAddress place) {
		return place.formatAsString(null, true);
	}

	private static String address(int column) {
		return "$" + CellReference.convertNumToColString(column);
	}

}
