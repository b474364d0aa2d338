package org.yardstick.export.word;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.yardstick.export.printed.PrintedForm;
import org.yardstick.export.printed.TextLines;

/**
 * A book of forms while it is made: chapters and forms are added one after the other, the
 * cover and the contents written last. They stand first in the file, so the forms wait in
 * a temporary file, packed; only the lines of the contents are kept in memory.
 */
final class BookWriter implements AutoCloseable {

	private static final int HEADING = 360;

	private static final int CHAPTER_HEADING = 480;

	private static final int GAP = 120;

	/** The heading of a form is so much bigger than the words in it. */
	private static final double HEADING_SIZE = 12 / 10.5;

	private final Path waiting;

	private final OutputStream packing;

	private final WordXml xml;

	private final FormWriter writer;

	private final BookContents contents = new BookContents();

	private int chapters;

	private int formsInChapter;

	/**
	 * @throws UncheckedIOException if there is no room for temporary files
	 */
	BookWriter() {
		try {
			this.waiting = Files.createTempFile("book", ".xml");
			this.packing = new BufferedOutputStream(new DeflaterOutputStream(Files.newOutputStream(this.waiting)));
			this.xml = new WordXml(this.packing);
			this.writer = new FormWriter(this.xml);
		}
		catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	/** Begins a chapter on a new page; the first form stands on the same. */
	void chapter(String title) {
		this.chapters++;
		this.formsInChapter = 0;
		String heading = ChineseNumber.of(this.chapters) + "、" + title;
		this.xml.open("p").open("pPr").value("pStyle", "Heading1").close();
		writeHeading(heading, this.contents.addChapter(heading));
	}

	/**
	 * Adds a form to the chapter, on a new page.
	 * @param name what the contents call it
	 */
	void form(String name, PrintedForm form) {
		this.formsInChapter++;
		boolean first = this.formsInChapter == 1;
		String heading = this.formsInChapter + ". " + name.replace('\n', ' ');
		this.xml.open("p").open("pPr").value("pStyle", "Heading2");
		if (!first) {
			this.xml.empty("pageBreakBefore");
		}
		this.xml.close();
		int above = TextLines.in(heading, Paper.CHARACTERS / HEADING_SIZE) * HEADING + GAP
				+ (first ? CHAPTER_HEADING + GAP : 0);
		writeHeading(heading, this.contents.addForm(heading, FormPages.count(form, above)));
		this.writer.write(form);
	}

	private void writeHeading(String heading, String bookmark) {
		String id = String.valueOf(this.contents.size());
		this.xml.empty("bookmarkStart", "id", id, "name", bookmark).words(heading).empty("bookmarkEnd", "id", id);
		this.xml.close();
	}

	/**
	 * Writes the whole book; the stream stays open. Nothing can be added afterwards.
	 * @param title of the cover, in one line or several
	 * @param imprint lines at the foot of the cover
	 * @throws UncheckedIOException if the stream can not be written to
	 */
	void finish(String title, List<String> imprint, OutputStream out) {
		try {
			this.xml.flush();
			this.packing.close();
			WordPackage file = new WordPackage(out, "book").describe(title, Map.of());
			OutputStream document = file.document();
			WordXml book = new WordXml(document).root("document").open("body");
			writeCover(book, title, imprint);
			this.contents.write(book);
			book.flush();
			try (InputStream forms = new BufferedInputStream(
					new InflaterInputStream(Files.newInputStream(this.waiting)))) {
				forms.transferTo(document);
			}
			Paper.describe(book, true);
			book.close().close().flush();
			file.finish();
		}
		catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	private static void writeCover(WordXml book, String title, List<String> imprint) {
		book.paragraph("Title").words(title).close();
		for (int n = 0; n < imprint.size(); n++) {
			book.paragraph((n == 0) ? "CoverFirstLine" : "CoverLine").words(imprint.get(n)).close();
		}
	}

	/** Gives the temporary file back. */
	@Override
	public void close() {
		try {
			this.packing.close();
			Files.deleteIfExists(this.waiting);
		}
		catch (IOException undeletable) {
			throw new UncheckedIOException(undeletable);
		}
	}

}
