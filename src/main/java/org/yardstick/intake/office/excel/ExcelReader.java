package org.yardstick.intake.office.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.yardstick.intake.office.container.ReadingLimits;
import org.yardstick.intake.office.container.Relationship;
import org.yardstick.intake.office.container.XmlPart;
import org.yardstick.intake.office.container.ZipParts;
import org.yardstick.intake.source.SourceBlock;
import org.yardstick.intake.source.SourceDocument;
import org.yardstick.intake.source.SourceParagraph;

/**
 * Reads an Excel workbook: a table a sheet that is not hidden, with the text that a
 * person reads in each cell, but never rounded. Rows and columns that a filter hides are
 * read. Left out are blank rows, hidden sheets, which are named at the end, and what
 * stands in a cell that a merged region covers, which nobody sees. No formula is
 * evaluated.
 */
public final class ExcelReader {

	private static final String HIDDEN = "这张工作表是隐藏的，没有读入；如果里面有申报表，请先取消隐藏并保存，再重新导入。";

	private final ZipParts parts;

	private final ReadingLimits limits = new ReadingLimits();

	private final Map<String, Relationship> relationships;

	private final List<VisibleSheet> sheets = new ArrayList<>();

	/** What is said of sheets that people hid; those that programs hide are their own. */
	private final List<SourceParagraph> hidden = new ArrayList<>();

	private boolean since1904;

	private ExcelReader(ZipParts parts, String main) {
		this.parts = parts;
		this.relationships = parts.relationships(main);
		parts.xml(main, this::readWorkbook);
	}

	/**
	 * Reads a workbook.
	 * @param name of the file
	 * @param main name of its main part
	 * @throws org.yardstick.shared.RejectedException if it is broken, holds too much or
	 * has macro sheets
	 */
	public static SourceDocument read(String name, ZipParts parts, String main) {
		return new SourceDocument(name, new ExcelReader(parts, main).tables());
	}

	private void readWorkbook(XmlPart xml) {
		xml.eachChild((child) -> {
			if ("x:workbookPr".equals(child)) {
				this.since1904 = xml.attribute("date1904") != null && !xml.isOff("date1904");
			}
			else if ("x:sheets".equals(child)) {
				xml.eachChild((sheet) -> readSheetName(xml));
			}
		});
	}

	private void readSheetName(XmlPart xml) {
		Relationship target = this.relationships.get(xml.attribute("id"));
		String state = xml.attribute("state");
		if (target != null && target.kind().endsWith("acrosheet")) {
			throw ZipParts.macros();
		}
		if (target != null && "worksheet".equals(target.kind())) {
			this.limits.table();
			String name = String.valueOf(xml.attribute("name"));
			if (state == null || "visible".equals(state)) {
				this.sheets.add(new VisibleSheet(name, target.part()));
			}
			else if ("hidden".equals(state)) {
				this.hidden.add(new SourceParagraph(SheetPlace.sheet(name), HIDDEN));
			}
		}
	}

	private List<SourceBlock> tables() {
		List<SourceBlock> tables = new ArrayList<>();
		CellTexts texts = new CellTexts(strings(), formats());
		for (VisibleSheet sheet : this.sheets) {
			SheetCells cells = new SheetCells(this.limits, texts.newSheet());
			this.parts.xml(sheet.part(), cells::read);
			if (!cells.isBlank()) {
				String name = SheetPlace.sheet(sheet.name());
				tables.add(new SheetTable(cells, this.limits).named(name, (this.sheets.size() > 1) ? name : ""));
			}
		}
		tables.addAll(this.hidden);
		return tables;
	}

	private List<String> strings() {
		List<String> strings = new ArrayList<>();
		part("sharedStrings").forEach((part) -> this.parts.xml(part, (xml) -> xml.eachChild((child) -> {
			if ("x:si".equals(child)) {
				strings.add(SheetText.read(xml));
				if (strings.size() > ReadingLimits.LINES) {
					throw ReadingLimits.tooLarge("文字太多");
				}
			}
		})));
		return strings;
	}

	private CellFormats formats() {
		CellFormats formats = new CellFormats(this.since1904);
		part("styles").forEach((part) -> this.parts.xml(part, formats::read));
		return formats;
	}

	private List<String> part(String kind) {
		return this.relationships.values()
			.stream()
			.filter((relationship) -> kind.equals(relationship.kind()) && this.parts.has(relationship.part()))
			.map(Relationship::part)
			.limit(1)
			.toList();
	}

	/** A sheet that is to be read: what it is called, and the part that holds it. */
	private record VisibleSheet(String name, String part) {

	}

}
