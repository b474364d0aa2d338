package org.yardstick.export.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A Word document as another library reads it. */
record WrittenDocument(byte[] file, XWPFDocument document) {

	static WrittenDocument of(byte[] file) {
		try {
			return new WrittenDocument(file, new XWPFDocument(new ByteArrayInputStream(file)));
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** A part of the package as text. */
	String part(String name) {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(this.file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals(name)) {
					return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
				}
			}
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		throw new AssertionError("no part " + name);
	}

	String xml() {
		return part("word/document.xml");
	}

	List<XWPFTableRow> rows() {
		return this.document.getTables().stream().map(XWPFTable::getRows).flatMap(List::stream).toList();
	}

	/**
	 * The words of all cells in reading order, without those that a cell above covers.
	 */
	List<List<String>> cells() {
		List<List<String>> cells = new ArrayList<>();
		for (XWPFTableRow row : rows()) {
			for (XWPFTableCell cell : row.getTableCells()) {
				if (!isCovered(cell)) {
					cells.add(cell.getParagraphs().stream().map(XWPFParagraph::getText).toList());
				}
			}
		}
		return cells;
	}

	List<String> texts() {
		return cells().stream().map((paragraphs) -> String.join("\n", paragraphs)).toList();
	}

	/** The row that has a cell with these words. */
	XWPFTableRow row(String words) {
		return rows().stream()
			.filter((row) -> row.getTableCells().stream().anyMatch((cell) -> cell.getText().equals(words)))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no row with '" + words + "'"));
	}

	static int span(XWPFTableCell cell) {
		CTTcPr properties = cell.getCTTc().getTcPr();
		return properties.isSetGridSpan() ? properties.getGridSpan().getVal().intValue() : 1;
	}

	static boolean isCovered(XWPFTableCell cell) {
		CTTcPr properties = cell.getCTTc().getTcPr();
		return properties.isSetVMerge() && properties.getVMerge().getVal() == STMerge.CONTINUE;
	}

}
