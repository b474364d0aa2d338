package org.yardstick.intake.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Word and Excel files with the XML that a test is about, written as a zip. */
public final class OfficeZip {

	private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	private OfficeZip(String main) {
		part("_rels/.rels", relationships("officeDocument", main));
	}

	/** A Word document with this content of its body. */
	public static OfficeZip word(String body) {
		return new OfficeZip("word/document.xml").part("word/document.xml", document(body));
	}

	/** A workbook with one sheet with this content. */
	public static OfficeZip excel(String sheet) {
		return excel("<sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"worksheet1\"/>", sheet);
	}

	/** A workbook with these entries for its sheets, and one sheet. */
	public static OfficeZip excel(String sheets, String sheet) {
		return new OfficeZip("xl/workbook.xml")
			.part("xl/workbook.xml",
					"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
							+ RELATIONSHIPS + "\"><sheets>" + sheets + "</sheets></workbook>")
			.part("xl/_rels/workbook.xml.rels",
					relationships("worksheet", "worksheets/sheet1.xml", "sharedStrings", "sharedStrings.xml", "styles",
							"styles.xml"))
			.part("xl/worksheets/sheet1.xml", worksheet(sheet));
	}

	/** The main part of a Word document. */
	public static String document(String body) {
		return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
				+ " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
				+ " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
				+ " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:r=\"" + RELATIONSHIPS + "\"><w:body>" + body
				+ "</w:body></w:document>";
	}

	/** A sheet. */
	public static String worksheet(String content) {
		return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
				+ RELATIONSHIPS + "\">" + content + "</worksheet>";
	}

	/**
	 * Relationships whose ids are their kinds with the number of the kind: worksheet1.
	 */
	public static String relationships(String... kindsAndTargets) {
		StringBuilder xml = new StringBuilder(
				"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
		for (int n = 0; n < kindsAndTargets.length; n += 2) {
			xml.append("<Relationship Id=\"" + kindsAndTargets[n] + (n / 2 + 1) + "\" Type=\"" + RELATIONSHIPS + "/"
					+ kindsAndTargets[n] + "\" Target=\"" + kindsAndTargets[n + 1] + "\"/>");
		}
		return xml.append("</Relationships>").toString();
	}

	/** Adds or replaces a part. */
	public OfficeZip part(String name, String content) {
		return part(name, content.getBytes(StandardCharsets.UTF_8));
	}

	/** Adds or replaces a part. */
	public OfficeZip part(String name, byte[] content) {
		this.parts.put(name, content);
		return this;
	}

	/** Numbering and styles of a Word document. */
	public OfficeZip lists(String numbering, String styles) {
		String namespace = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
		return part("word/_rels/document.xml.rels",
				relationships("numbering", "numbering.xml", "styles", "/word/styles.xml"))
			.part("word/numbering.xml", "<w:numbering" + namespace + ">" + numbering + "</w:numbering>")
			.part("word/styles.xml", "<w:styles" + namespace + ">" + styles + "</w:styles>");
	}

	/** Formats of numbers of a workbook: style 1 is the first of them, style 0 none. */
	public OfficeZip formats(String... codes) {
		StringBuilder formats = new StringBuilder();
		StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\"/>");
		for (int n = 0; n < codes.length; n++) {
			formats.append(
					"<numFmt numFmtId=\"" + (200 + n) + "\" formatCode=\"" + codes[n].replace("\"", "&quot;") + "\"/>");
			styles.append("<xf numFmtId=\"" + (200 + n) + "\"/>");
		}
		return part("xl/styles.xml",
				"<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts>" + formats
						+ "</numFmts><cellXfs>" + styles + "</cellXfs></styleSheet>");
	}

	/** The file. */
	public byte[] bytes() {
		return of(this.parts);
	}

	/** The same document with fixed times in it, so that it is the same in every run. */
	public static byte[] timeless(byte[] document) {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		parts.computeIfPresent("docProps/core.xml",
				(name, xml) -> new String(xml, StandardCharsets.UTF_8)
					.replaceAll("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z", "2026-01-01T00:00:00Z")
					.getBytes(StandardCharsets.UTF_8));
		return of(parts);
	}

	/** A zip of these parts, with fixed times. */
	static byte[] of(Map<String, byte[]> parts) {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(file)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				ZipEntry entry = new ZipEntry(part.getKey());
				entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
				zip.putNextEntry(entry);
				zip.write(part.getValue());
				zip.closeEntry();
			}
		}
		catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
		return file.toByteArray();
	}

}
