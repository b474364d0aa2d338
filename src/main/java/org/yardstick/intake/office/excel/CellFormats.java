package org.yardstick.intake.office.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.yardstick.intake.office.container.ReadingLimits;
import org.yardstick.intake.office.container.XmlPart;

/** The number formats of a workbook, by the style of a cell. */
final class CellFormats {

	private static final String GENERAL = "General";

	/** Of a format, in characters; Excel takes no longer ones. */
	private static final int LONGEST_CODE = 255;

	/**
	 * Formats 27 to 36 and 50 to 58 are dates in Chinese Excel; others do not have them.
	 */
	private static final Map<Integer, String> CHINESE = Map.ofEntries(Map.entry(27, "yyyy\"年\"m\"月\""),
			Map.entry(28, "m\"月\"d\"日\""), Map.entry(29, "m\"月\"d\"日\""), Map.entry(30, "m-d-yy"),
			Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""), Map.entry(32, "h:mm"), Map.entry(33, "h:mm:ss"),
			Map.entry(34, "h:mm"), Map.entry(35, "h:mm:ss"), Map.entry(36, "yyyy\"年\"m\"月\""),
			Map.entry(50, "yyyy\"年\"m\"月\""), Map.entry(51, "m\"月\"d\"日\""), Map.entry(52, "yyyy\"年\"m\"月\""),
			Map.entry(53, "m\"月\"d\"日\""), Map.entry(54, "m\"月\"d\"日\""), Map.entry(55, "h:mm"),
			Map.entry(56, "h:mm:ss"), Map.entry(57, "yyyy\"年\"m\"月\""), Map.entry(58, "m\"月\"d\"日\""));

	private final boolean since1904;

	private final Map<Integer, String> codes = new HashMap<>();

	private final List<Integer> codeOfStyle = new ArrayList<>();

	private final Map<Integer, NumberFormat> formats = new HashMap<>();

	CellFormats(boolean since1904) {
		this.since1904 = since1904;
	}

	/** Stands on the styles of the workbook. */
	void read(XmlPart xml) {
		xml.eachChild((child) -> {
			if ("x:numFmts".equals(child)) {
				xml.eachChild((format) -> readCode(xml));
			}
			else if ("x:cellXfs".equals(child)) {
				xml.eachChild((style) -> {
					ReadingLimits.checkDefinitions(this.codeOfStyle.size());
					this.codeOfStyle.add(xml.number("numFmtId", 0));
				});
			}
		});
	}

	private void readCode(XmlPart xml) {
		ReadingLimits.checkDefinitions(this.codes.size());
		String code = xml.attribute("formatCode");
		boolean usable = code != null && code.length() <= LONGEST_CODE;
		this.codes.put(xml.number("numFmtId", 0), usable ? code : GENERAL);
	}

	/** A number as a person reads it in a cell of this style. */
	String text(String number, int style) {
		int code = (style >= 0 && style < this.codeOfStyle.size()) ? this.codeOfStyle.get(style) : 0;
		return this.formats.computeIfAbsent(code, (id) -> NumberFormat.of(code(id), this.since1904)).text(number);
	}

	private String code(int id) {
		String own = this.codes.get(id);
		if (own != null) {
			return own;
		}
		String chinese = CHINESE.get(id);
		String built = (chinese != null || id < 0) ? chinese : BuiltinFormats.getBuiltinFormat(id);
		return (built != null) ? built : GENERAL;
	}

}
