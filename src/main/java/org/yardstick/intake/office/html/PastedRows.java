package org.yardstick.intake.office.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.yardstick.intake.office.container.ReadingLimits;
import org.yardstick.intake.office.table.DocumentAssembly;
import org.yardstick.intake.office.table.PlacedCell;
import org.yardstick.intake.office.table.PlacedTable;
import org.yardstick.intake.office.table.Words;
import org.yardstick.intake.source.SourceDocument;

/**
 * Cells copied from a sheet as plain text: a line a row, tabs between cells, quotes
 * around a cell that holds line breaks. What merged cells covered is there as blank
 * cells, so that every row has the same number of them; text that does not is no copy of
 * a sheet.
 */
public final class PastedRows {

	private final String text;

	private final List<List<String>> rows = new ArrayList<>();

	private int position;

	private PastedRows(String text) {
		String lines = text.replace("\r\n", "\n").replace('\r', '\n');
		int end = lines.length();
		while (end > 0 && lines.charAt(end - 1) == '\n') {
			end--;
		}
		this.text = lines.substring(0, end) + "\n";
	}

	/**
	 * Reads pasted text.
	 * @return empty if it is not copied from a sheet
	 */
	public static Optional<SourceDocument> read(String name, String text) {
		PastedRows pasted = new PastedRows(text);
		pasted.readRows();
		int columns = pasted.rows.get(0).size();
		if (columns < 2 || columns > ReadingLimits.COLUMNS
				|| pasted.rows.stream().anyMatch((row) -> row.size() != columns)) {
			return Optional.empty();
		}
		ReadingLimits limits = new ReadingLimits();
		List<List<PlacedCell>> placed = new ArrayList<>();
		for (List<String> row : pasted.rows) {
			List<PlacedCell> cells = new ArrayList<>();
			for (String cell : row) {
				limits.cell();
				limits.line(cell);
				cells.add(new PlacedCell(cells.size(), 1, 1, List.of(new Words(cell))));
			}
			placed.add(cells);
		}
		return Optional.of(DocumentAssembly.of(name, List.of(new PlacedTable(placed))));
	}

	private void readRows() {
		List<String> row = new ArrayList<>();
		while (this.position < this.text.length()) {
			row.add(readCell());
			if (this.text.charAt(this.position++) == '\n') {
				this.rows.add(row);
				row = new ArrayList<>();
			}
		}
	}

	/** Reads up to the tab or line break behind the cell. */
	private String readCell() {
		if (this.text.charAt(this.position) == '"') {
			int close = closingQuote();
			if (close > 0) {
				String quoted = this.text.substring(this.position + 1, close);
				this.position = close + 1;
				return quoted.replace("\"\"", "\"");
			}
		}
		int end = this.position;
		while (this.text.charAt(end) != '\t' && this.text.charAt(end) != '\n') {
			end++;
		}
		String plain = this.text.substring(this.position, end);
		this.position = end;
		return plain;
	}

	/** The quote before a tab or line break that is not doubled; 0 if there is none. */
	private int closingQuote() {
		int quote = this.text.indexOf('"', this.position + 1);
		while (quote > 0) {
			char after = this.text.charAt(quote + 1);
			if (after == '\t' || after == '\n') {
				return quote;
			}
			if (after != '"') {
				return 0;
			}
			quote = this.text.indexOf('"', quote + 2);
		}
		return 0;
	}

}
