package org.yardstick.export.word;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.export.printed.DisclosedWords;
import org.yardstick.export.printed.PrintedForm;
import org.yardstick.template.FormLayout;
import org.yardstick.template.FormTemplates;

/**
 * 申报表选编: many forms as one Word document (.docx) for publication, with cover, contents
 * and chapters. Contact persons and their telephone numbers are left blank, and so is
 * what a form has besides the cells of its layout.
 */
@Component
public class FormBook {

	private static final String UNNAMED = "（未命名项目）";

	private final FormTemplates templates;

	/**
	 * @param templates those that forms may follow
	 */
	public FormBook(FormTemplates templates) {
		this.templates = templates;
	}

	/**
	 * Writes a book in constant memory: forms are taken from the stream one by one and
	 * not kept; they wait in a temporary file until all are there. Only then is anything
	 * written, so that a book is whole or is none. Neither stream is closed.
	 * @param by what the chapters are; a new one begins wherever the name changes
	 * @param forms in the order of the book, those of a chapter together; without any,
	 * the book has no chapters
	 * @throws org.yardstick.shared.NotFoundException if the template of a form does not
	 * exist any more
	 * @throws java.io.UncheckedIOException if the stream can not be written to
	 */
	public void write(BookCover cover, Chaptering by, Stream<BookForm> forms, OutputStream out) {
		try (BookWriter book = new BookWriter()) {
			String chapter = null;
			for (Iterator<BookForm> all = forms.iterator(); all.hasNext();) {
				BookForm form = all.next();
				if (!by.chapter(form).equals(chapter)) {
					chapter = by.chapter(form);
					book.chapter(chapter);
				}
				add(form, book);
			}
			String month = "%d 年 %d 月".formatted(cover.month().getYear(), cover.month().getMonthValue());
			List<String> imprint = Stream.of(cover.issuer(), month, cover.extent())
				.filter((line) -> !line.isEmpty())
				.toList();
			book.finish(cover.title(), imprint, out);
		}
	}

	private void add(BookForm form, BookWriter book) {
		FormLayout layout = this.templates.get(form.form().template()).layoutOrFirst(form.form().layout());
		String name = DisclosedWords.of(form.content().header().projectName());
		book.form((name != null) ? name : UNNAMED, PrintedForm.disclosed(layout, form.form(), form.content()));
	}

}
