package org.yardstick.export.word;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.export.printed.TextLines;

/**
 * The contents of a book: its chapters and forms with their pages. The pages are fields
 * that the program which opens the book calculates; until then they show an estimate.
 */
final class BookContents {

	private static final int COVER_PAGES = 1;

	private static final int TITLE = 720;

	private static final int LINE = 360;

	private static final int GAP_ABOVE_CHAPTER = 120;

	/** Characters of half width that indents and the page number take. */
	private static final int INDENT = 12;

	private final List<Entry> entries = new ArrayList<>();

	/** Pages of all forms so far. */
	private int pages;

	/**
	 * @param formPages how many pages of forms stand before its page
	 */
	private record Entry(boolean chapter, String heading, String bookmark, int formPages) {
	}

	/**
	 * Adds a chapter, which begins on the page of its first form, and names its bookmark.
	 */
	String addChapter(String heading) {
		return add(true, heading);
	}

	/** Adds a form and names its bookmark. */
	String addForm(String heading, int formPages) {
		String bookmark = add(false, heading);
		this.pages += formPages;
		return bookmark;
	}

	private String add(boolean chapter, String heading) {
		String bookmark = "_Toc%06d".formatted(this.entries.size() + 1);
		this.entries.add(new Entry(chapter, heading, bookmark, this.pages));
		return bookmark;
	}

	int size() {
		return this.entries.size();
	}

	void write(WordXml xml) {
		xml.paragraph("ContentsTitle").words("目　录").close();
		int before = COVER_PAGES + pagesOfContents();
		for (Entry entry : this.entries) {
			xml.paragraph(entry.chapter() ? "TOC1" : "TOC2");
			xml.open("hyperlink", "anchor", entry.bookmark(), "history", "1");
			xml.words(entry.heading() + "\t");
			xml.field("PAGEREF " + entry.bookmark() + " \\h", String.valueOf(before + entry.formPages() + 1));
			xml.close().close();
		}
		if (this.entries.isEmpty()) {
			xml.paragraph("FormLabel").words("没有绩效目标表。").close();
		}
	}

	private int pagesOfContents() {
		int count = 1;
		int left = Paper.ROOM_DOWN - TITLE;
		for (Entry entry : this.entries) {
			int lines = TextLines.in(entry.heading(), Paper.CHARACTERS - INDENT);
			int height = lines * LINE + (entry.chapter() ? GAP_ABOVE_CHAPTER : 0);
			if (height > left) {
				count++;
				left = Paper.ROOM_DOWN;
			}
			left -= height;
		}
		return count;
	}

}
