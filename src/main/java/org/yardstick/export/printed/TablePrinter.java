package org.yardstick.export.printed;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.export.printed.PrintedCell.Role;
import org.yardstick.plan.UnprintedRows;
import org.yardstick.template.Cell;
import org.yardstick.template.FieldKind;
import org.yardstick.template.FormText;
import org.yardstick.template.LabelCell;
import org.yardstick.template.TableRow;
import org.yardstick.template.TableSection;
import org.yardstick.template.ValueCell;

/**
 * Places the cells of a table of labels and values. A row with paragraphs that stand
 * apart becomes as many rows as there are paragraphs; a row whose words stand elsewhere
 * becomes none.
 */
final class TablePrinter {

	private final PrintedWords words;

	private final TableSection section;

	/** The printed row with which each row of the section begins; one more at the end. */
	private final int[] begins;

	private final int[] takenUntil;

	private final List<PrintedCell> cells = new ArrayList<>();

	TablePrinter(PrintedWords words, TableSection section) {
		this.words = words;
		this.section = section;
		this.takenUntil = new int[section.columns().size()];
		this.begins = new int[section.rows().size() + 1];
		for (int n = 0; n < section.rows().size(); n++) {
			this.begins[n + 1] = this.begins[n] + rows(section.rows().get(n));
		}
	}

	PrintedTable print() {
		for (int n = 0; n < this.section.rows().size(); n++) {
			int column = 0;
			for (Cell cell : this.section.rows().get(n).cells()) {
				while (this.takenUntil[column] > n) {
					column++;
				}
				place(cell, n, column);
				for (int end = column + cell.cols(); column < end; column++) {
					this.takenUntil[column] = n + cell.rows();
				}
			}
		}
		return new PrintedTable(this.section.framed(), false, this.section.columns(), 0, List.copyOf(this.cells));
	}

	private int rows(TableRow row) {
		boolean printed = UnprintedRows.prints(this.section, row, (field) -> this.words.value(field.path()));
		return printed ? row.cells().stream().mapToInt(this::rows).max().orElse(1) : 0;
	}

	private int rows(Cell cell) {
		return isApart(cell) ? paragraphs((ValueCell) cell).size() : 1;
	}

	private void place(Cell cell, int sectionRow, int column) {
		int row = this.begins[sectionRow];
		int rows = this.begins[sectionRow + cell.rows()] - row;
		if (rows == 0) {
			return;
		}
		if (isApart(cell)) {
			placeApart((ValueCell) cell, row, column, rows);
		}
		else if (cell instanceof LabelCell label) {
			this.cells.add(new PrintedCell(Role.LABEL, this.words.fill(label.text()), row, column, rows, label.cols()));
		}
		else {
			ValueCell value = (ValueCell) cell;
			this.cells.add(new PrintedCell(role(value), text(value), row, column, rows, value.cols())
				.of(value.text().fields().get(0).path()));
		}
	}

	/** Each paragraph in a row, its label in the first column of the cell. */
	private void placeApart(ValueCell cell, int row, int column, int rows) {
		List<String> paragraphs = paragraphs(cell);
		int labels = (cell.paragraphs().label().isEmpty() || cell.cols() == 1) ? 0 : 1;
		for (int n = 0; n < paragraphs.size(); n++) {
			int spanned = (n == paragraphs.size() - 1) ? rows - n : 1;
			if (labels > 0) {
				this.cells
					.add(new PrintedCell(Role.LABEL, cell.paragraphs().label(n + 1), row + n, column, spanned, labels));
			}
			this.cells.add(new PrintedCell(Role.PARAGRAPHS, paragraphs.get(n), row + n, column + labels, spanned,
					cell.cols() - labels)
				.of(cell.text().fields().get(0).path() + "[" + n + "]"));
		}
	}

	/**
	 * What stands in a cell. A blank line is between paragraphs where nothing else would
	 * tell them from the lines of one.
	 */
	private List<String> text(ValueCell cell) {
		if (!isParagraphs(cell)) {
			return List.of(cell.print(this.words.fiscalYear(), (field) -> this.words.value(field.path())));
		}
		List<String> paragraphs = paragraphs(cell);
		int last = paragraphs.size();
		while (last > 0 && paragraphs.get(last - 1).isEmpty()) {
			last--;
		}
		List<String> labelled = new ArrayList<>();
		boolean spaced = cell.paragraphs().label().isEmpty() && (cell.paragraphs().offered() == 1
				|| paragraphs.stream().anyMatch((paragraph) -> paragraph.contains("\n")));
		for (int n = 0; n < last; n++) {
			if (spaced && n > 0 && !paragraphs.get(n).isEmpty() && !paragraphs.get(n - 1).isEmpty()) {
				labelled.add("");
			}
			labelled.add(cell.paragraphs().label(n + 1) + paragraphs.get(n));
		}
		return labelled.isEmpty() ? List.of("") : labelled;
	}

	/** As many as the form has or the layout offers; blank ones are empty. */
	private List<String> paragraphs(ValueCell cell) {
		List<String> paragraphs = new ArrayList<>(this.words.paragraphs(cell.text().fields().get(0).path()));
		while (paragraphs.size() < cell.paragraphs().offered()) {
			paragraphs.add("");
		}
		return paragraphs;
	}

	private static boolean isApart(Cell cell) {
		return cell instanceof ValueCell value && isParagraphs(value) && value.paragraphs().apart();
	}

	private static boolean isParagraphs(ValueCell cell) {
		return kind(cell) == FieldKind.PARAGRAPHS;
	}

	private static Role role(ValueCell cell) {
		if (isParagraphs(cell)) {
			return Role.PARAGRAPHS;
		}
		boolean fieldOnly = cell.text().parts().size() == 1 && cell.text().parts().get(0) instanceof FormText.Field;
		return (fieldOnly && kind(cell) == FieldKind.AMOUNT) ? Role.AMOUNT : Role.WORDS;
	}

	private static FieldKind kind(ValueCell cell) {
		return cell.text().fields().get(0).kind();
	}

}
