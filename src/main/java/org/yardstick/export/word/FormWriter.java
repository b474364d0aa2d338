package org.yardstick.export.word;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.export.printed.PrintedForm;
import org.yardstick.export.printed.PrintedTable;

/** Writes a form into the body of a document: its heading and its tables. */
final class FormWriter {

	private final WordXml xml;

	FormWriter(WordXml xml) {
		this.xml = xml;
	}

	/** Writes a form below what stands there already. */
	void write(PrintedForm form) {
		write(form, false);
	}

	/**
	 * Where two tables meet, one of them has no border, or there would be two: the upper,
	 * unless it has heads that are repeated and goes on over pages.
	 * @param newPage whether its title begins a new page
	 */
	void write(PrintedForm form, boolean newPage) {
		this.xml.open("p").open("pPr").value("pStyle", "FormTitle");
		if (newPage) {
			this.xml.empty("pageBreakBefore");
		}
		this.xml.close().words(form.title()).close();
		if (!form.subtitle().isEmpty()) {
			this.xml.paragraph("FormSubtitle").words(form.subtitle()).close();
		}
		List<PrintedTable> together = new ArrayList<>();
		boolean openTop = false;
		for (PrintedTable table : form.tables()) {
			PrintedTable above = together.isEmpty() ? table : together.get(together.size() - 1);
			if (!together.isEmpty() && !isContinued(above, table)) {
				boolean meeting = !table.newPage() && table.framed() && above.framed();
				TableWriter.write(this.xml, together, openTop, meeting && above.headRows() == 0);
				together.clear();
				writeGap(table.newPage(), meeting);
				openTop = meeting && above.headRows() > 0;
			}
			together.add(table);
		}
		TableWriter.write(this.xml, together, openTop, false);
		writeGap(false, false);
	}

	/** Heads that are repeated belong to a table of their own rows only. */
	private static boolean isContinued(PrintedTable above, PrintedTable table) {
		return above.framed() == table.framed() && !table.newPage() && above.headRows() + table.headRows() == 0;
	}

	/**
	 * Tables without a paragraph between them would become one, and one must follow the
	 * last. It is hidden where it separates parts of a form, so that their borders meet.
	 */
	private void writeGap(boolean newPage, boolean hidden) {
		this.xml.open("p").open("pPr").value("pStyle", "FormGap");
		if (newPage) {
			this.xml.empty("pageBreakBefore");
		}
		else if (hidden) {
			this.xml.open("rPr").empty("vanish").close();
		}
		this.xml.close().close();
	}

}
