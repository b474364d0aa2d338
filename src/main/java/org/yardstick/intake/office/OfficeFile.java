package org.yardstick.intake.office;

import org.yardstick.intake.office.container.Relationship;
import org.yardstick.intake.office.container.ZipParts;
import org.yardstick.intake.office.excel.ExcelReader;
import org.yardstick.intake.office.word.WordReader;
import org.yardstick.intake.source.SourceDocument;
import org.yardstick.shared.RejectedException;

/** A file that is a zip: a Word document, an Excel workbook, or something else. */
public final class OfficeFile {

	private OfficeFile() {
	}

	/**
	 * Reads a document or workbook. Which of both it is says the element that its main
	 * part begins with, not its name.
	 * @param name of the file
	 * @throws RejectedException if it is neither, broken, locked or holds too much
	 */
	public static SourceDocument read(String name, byte[] content) {
		try (ZipParts parts = ZipParts.open(content)) {
			String main = mainPart(parts);
			String[] root = { "" };
			if (parts.has(main) && !main.endsWith(".bin")) {
				parts.xml(main, (xml) -> root[0] = xml.name());
			}
			return switch (root[0]) {
				case "w:document" -> WordReader.read(name, parts, main);
				case "x:workbook" -> ExcelReader.read(name, parts, main);
				default -> throw RejectedException.at("file", refusal(parts, main));
			};
		}
	}

	private static String mainPart(ZipParts parts) {
		return parts.relationships("")
			.values()
			.stream()
			.filter((relationship) -> "officeDocument".equals(relationship.kind()))
			.map(Relationship::part)
			.findFirst()
			.orElse(parts.has("word/document.xml") ? "word/document.xml" : "xl/workbook.xml");
	}

	private static String refusal(ZipParts parts, String main) {
		if (main.startsWith("ppt/")) {
			return "这是演示文稿，不能导入；请导入 Word（.docx）或 Excel（.xlsx）文件。";
		}
		if (main.endsWith(".bin")) {
			return "这是 .xlsb 文件，不能导入；请在 WPS 或 Excel 中“另存为”.xlsx 后再导入。";
		}
		if (parts.has("META-INF/manifest.xml") && parts.has("content.xml")) {
			return "这是 OpenDocument 文件（.odt、.ods），不能导入；请“另存为”.docx 或 .xlsx 后再导入。";
		}
		if (parts.has("OFD.xml")) {
			return "这是 OFD 版式文件，不能导入；请导入制作它时用的 Word（.docx）或 Excel（.xlsx）文件。";
		}
		return "这是压缩包，或者文件已损坏，不能导入；请解压后逐个导入其中的 .docx、.xlsx 文件。";
	}

}
