package org.yardstick.intake.office.excel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yardstick.intake.office.container.ReadingLimits;
import org.yardstick.intake.office.container.XmlPart;

/** Reads cells as a person does. */
final class CellTexts {

	private final List<String> strings;

	private final CellFormats formats;

	/** What is typed in the first cell of a formula that was filled down, by its id. */
	private final Map<String, String> shared = new HashMap<>();

	CellTexts(List<String> strings, CellFormats formats) {
		this.strings = strings;
		this.formats = formats;
	}

	/** For another sheet of the same workbook. */
	CellTexts newSheet() {
		return new CellTexts(this.strings, this.formats);
	}

	/** Stands on a cell. */
	SheetCell read(XmlPart xml) {
		String type = (xml.attribute("t") != null) ? xml.attribute("t") : "n";
		int style = xml.number("s", 0);
		String[] found = { null, null };
		xml.eachChild((child) -> {
			switch (child) {
				case "x:v" -> found[0] = xml.text();
				case "x:is" -> found[0] = SheetText.read(xml);
				case "x:f" -> found[1] = formula(xml);
				default -> {
				}
			}
		});
		if (found[1] != null && TypedFormula.isTyped(found[1], found[0], "e".equals(type))) {
			return new SheetCell("=" + found[1].strip(), false);
		}
		return (found[0] != null) ? new SheetCell(text(type, found[0], style), "n".equals(type)) : SheetCell.BLANK;
	}

	/** Cells that a formula was filled into name only its id. */
	private String formula(XmlPart xml) {
		String id = "shared".equals(xml.attribute("t")) ? xml.attribute("si") : null;
		String written = SheetText.unescaped(xml.text());
		if (id == null) {
			return written;
		}
		if (!written.isBlank()) {
			ReadingLimits.checkDefinitions(this.shared.size());
			this.shared.put(id, written);
		}
		return this.shared.getOrDefault(id, written);
	}

	private String text(String type, String value, int style) {
		return switch (type) {
			case "s" -> string(value.strip());
			case "n" -> this.formats.text(value.strip(), style);
			case "b" -> "1".equals(value.strip()) ? "TRUE" : "FALSE";
			case "d" -> value.strip().replaceFirst("T00:00(:00(\\.0+)?)?Z?$", "").replace('T', ' ');
			default -> SheetText.unescaped(value);
		};
	}

	private String string(String index) {
		try {
			return this.strings.get(Integer.parseInt(index));
		}
		catch (NumberFormatException | IndexOutOfBoundsException noString) {
			return "";
		}
	}

}
