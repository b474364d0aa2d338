package org.yardstick.intake.marking;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yardstick.intake.form.ReadDocument;
import org.yardstick.intake.source.SourceDocument;
import org.yardstick.shared.RejectedException;

/** Writes remarks into a workbook. No formula is evaluated, no link followed. */
public final class MarkedSheets {

	private MarkedSheets() {
	}

	/**
	 * The workbook with its marks, everything else as it was.
	 * @param content the file, which reading accepted
	 * @param source its cells
	 * @param read its forms
	 * @throws RejectedException if it is no .xlsx, or too large to write into
	 */
	public static byte[] of(byte[] content, SourceDocument source, ReadDocument read) {
		try {
			if (!WorkbookSize.isMarkable(content)) {
				throw RejectedException.at("file", "文件太大，不能在原文件上标注；请在导入页面上查看问题，或者把文件拆小后再导入。");
			}
			try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(content));
					XSSFWorkbook workbook = new XSSFWorkbook(parts);
					ByteArrayOutputStream file = new ByteArrayOutputStream()) {
				mark(workbook, new CellFinder(workbook, source), read);
				workbook.write(file);
				return file.toByteArray();
			}
		}
		catch (RejectedException refused) {
			throw refused;
		}
		catch (IOException | OpenXML4JException | RuntimeException unwritable) {
			throw RejectedException.at("file", "这份文件不能在原文件上标注（只有 Excel 的 .xlsx 文件可以）；请在导入页面上查看问题。");
		}
	}

	private static void mark(XSSFWorkbook workbook, CellFinder cells, ReadDocument read) {
		CellMarks.clear(workbook);
		RemarkSheet sheet = new RemarkSheet(workbook);
		List<Remark> remarks = Remarks.of(read);
		sheet.begin(remarks.size(), read.unplaced().size());
		for (Remark remark : remarks) {
			XSSFCell cell = (remark.where() != null) ? cells.find(remark.where()).orElse(null) : null;
			if (cell != null) {
				CellMarks.mark(cell, remark);
			}
			sheet.add(remark, cell);
		}
		sheet.show();
	}

}
