package org.yardstick.intake.form;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yardstick.intake.UnplacedText;
import org.yardstick.intake.form.words.Wording;
import org.yardstick.intake.source.SourceCell;
import org.yardstick.intake.source.SourceRow;

/**
 * A row of a table or a paragraph: documents are read line by line.
 *
 * @param kind what it is
 * @param cells those that begin in it
 * @param covering those from above that reach into it
 */
record SourceLine(Kind kind, List<SourceCell> cells, List<SourceCell> covering) {

	private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–~]*第?\\d{1,4}页?(?:[/,]?共?\\d{1,4}页)?[-—–~]*");

	/** What a line is. */
	enum Kind {

		/** Words outside of tables. */
		PARAGRAPH,

		/** A row whose columns can be trusted. */
		ALIGNED,

		/** A row whose cells were only counted. */
		LOOSE

	}

	boolean isParagraph() {
		return this.kind == Kind.PARAGRAPH;
	}

	/** Whether it is only the number of a page that ended within a form. */
	boolean isPageNumber() {
		return isParagraph() && PAGE_NUMBER.matcher(Wording.plain(text())).matches();
	}

	/** The cells with words that begin in the line. */
	List<SourceCell> filled() {
		return this.cells.stream().filter((cell) -> !cell.isBlank()).toList();
	}

	/** The cells with words that begin in the line or reach into it, left to right. */
	List<SourceCell> reaching() {
		return Stream.concat(this.cells.stream(), this.covering.stream())
			.filter((cell) -> !cell.isBlank())
			.sorted(Comparator.comparingInt(SourceCell::column))
			.toList();
	}

	boolean isBlank() {
		return this.cells.stream().allMatch(SourceCell::isBlank);
	}

	/** Where the line stands: where its first cell does. */
	String where() {
		return this.cells.isEmpty() ? "" : this.cells.get(0).where();
	}

	/** All its words. */
	String text() {
		return filled().stream().map(SourceCell::text).collect(Collectors.joining(" "));
	}

	SourceRow row() {
		return new SourceRow(this.cells);
	}

	/** Its words as found no place, cell by cell. */
	List<UnplacedText> unplaced() {
		return filled().stream().map((cell) -> new UnplacedText(cell.where(), cell.text())).toList();
	}

}
