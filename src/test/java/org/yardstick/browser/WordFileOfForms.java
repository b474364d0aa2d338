package org.yardstick.browser;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.yardstick.export.word.BookCover;
import org.yardstick.export.word.BookForm;
import org.yardstick.export.word.Chaptering;
import org.yardstick.export.word.FormBook;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanForm;

/** A Word document of forms as departments have them, with something nobody expects. */
final class WordFileOfForms {

	private final FormBook books;

	WordFileOfForms(FormBook books) {
		this.books = books;
	}

	byte[] write(PlanForm form, List<PlanContent> contents, String stray) throws IOException {
		ByteArrayOutputStream book = new ByteArrayOutputStream();
		this.books.write(new BookCover("项目支出绩效目标申报表", "教育局", YearMonth.of(2026, 1), ""), Chaptering.DEPARTMENT,
				contents.stream().map((content) -> new BookForm("教育局", null, form, content)), book);
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(book.toByteArray()))) {
			addStray(document, stray);
			ByteArrayOutputStream changed = new ByteArrayOutputStream();
			document.write(changed);
			return changed.toByteArray();
		}
	}

	/** Words in a further cell at the end of the first row of the last indicators. */
	private static void addStray(XWPFDocument document, String stray) {
		List<XWPFTable> tables = document.getTables();
		XWPFTable last = tables.get(tables.size() - 1);
		XWPFTableRow row = last.getRow(last.getNumberOfRows() - 1);
		row.createCell().setText(stray);
	}

}
