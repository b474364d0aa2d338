package org.yardstick.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.yardstick.plan.Goals;
import org.yardstick.plan.UnprintedRows;
import org.yardstick.template.Cell;
import org.yardstick.template.FormField;
import org.yardstick.template.FormText;
import org.yardstick.template.LabelCell;
import org.yardstick.template.ParagraphStyle;
import org.yardstick.template.Requirement;
import org.yardstick.template.TableRow;
import org.yardstick.template.TableSection;
import org.yardstick.template.ValueCell;

/** Makes a table of labels and cells. */
final class HeadTable {

	private final SheetSource source;

	private final TableSection section;

	private final int[] takenUntil;

	private HeadTable(SheetSource source, TableSection section) {
		this.source = source;
		this.section = section;
		this.takenUntil = new int[section.columns().size()];
	}

	static SheetTable of(SheetSource source, TableSection section) {
		HeadTable table = new HeadTable(source, section);
		List<SheetRow> rows = new ArrayList<>();
		for (int n = 0; n < section.rows().size(); n++) {
			TableRow row = section.rows().get(n);
			List<SheetCell> cells = table.cells(row, n);
			if (table.isShown(row)) {
				rows.add(new SheetRow(null, row.printed() || source.use().isOnPaper(), cells));
			}
		}
		return SheetTable.fixed(section.framed() ? "head" : "line", section.columns(), rows);
	}

	private boolean isShown(TableRow row) {
		return !this.source.use().isOnPaper()
				|| UnprintedRows.prints(this.section, row, (field) -> this.source.value(field.path()));
	}

	private List<SheetCell> cells(TableRow row, int number) {
		List<SheetCell> cells = new ArrayList<>();
		int column = 0;
		for (Cell cell : row.cells()) {
			while (this.takenUntil[column] > number) {
				column++;
			}
			cells.add(cell(cell, number, column));
			for (int end = column + cell.cols(); column < end; column++) {
				this.takenUntil[column] = number + cell.rows();
			}
		}
		return cells;
	}

	private SheetCell cell(Cell cell, int row, int column) {
		int rows = (int) IntStream.range(row, row + cell.rows())
			.filter((n) -> isShown(this.section.rows().get(n)))
			.count();
		if (cell instanceof LabelCell label) {
			return SheetCell.text("label", this.source.text(label.text()), cell.cols(), rows);
		}
		ValueCell value = (ValueCell) cell;
		return SheetSource.isParagraphs(value)
				? new SheetCell("value", label(value), cell.cols(), rows, List.of(), paragraphs(value, column))
				: new SheetCell("value", label(value), cell.cols(), rows, pieces(value), null);
	}

	/** The labels of the cell; of several fields without what each is called itself. */
	private String label(ValueCell cell) {
		List<FormField> fields = cell.text().fields();
		String label = this.source.places().of(fields.get(0).path());
		int last = label.lastIndexOf(" / ");
		return (fields.size() > 1 && last > 0) ? label.substring(0, last) : label;
	}

	/** On paper and for readers a blank cell has no words between its fields either. */
	private List<SheetPiece> pieces(ValueCell cell) {
		boolean blank = cell.text().fields().stream().allMatch((field) -> this.source.value(field.path()).isEmpty());
		List<SheetPiece> pieces = new ArrayList<>();
		for (FormText.Part part : cell.text().parts()) {
			if (part instanceof FormText.Field placed) {
				pieces.add(SheetPiece.of(this.source.field(placed.field(), cell)));
			}
			else if (!blank || this.source.use() == SheetUse.EDIT) {
				pieces.add(SheetPiece.of(this.source.text(new FormText(List.of(part)))));
			}
		}
		return pieces;
	}

	private SheetParagraphs paragraphs(ValueCell cell, int column) {
		FormField list = cell.text().fields().get(0);
		ParagraphStyle style = cell.paragraphs();
		int shown = Math.max(count(list.path()), (this.source.use() == SheetUse.READ) ? 1 : style.offered());
		List<SheetParagraph> paragraphs = IntStream.range(0, shown)
			.mapToObj((n) -> paragraph(cell, list.path(), n))
			.toList();
		boolean labelled = !style.label().isEmpty();
		int width = this.section.columns().subList(column, column + cell.cols()).stream().mapToInt((w) -> w).sum();
		int labelWidth = (style.apart() && labelled) ? Math.round(100f * this.section.columns().get(column) / width)
				: 0;
		return new SheetParagraphs(list.path(), style.apart(), labelWidth, style.label(), paragraphs,
				paragraph(cell, list.path(), -1));
	}

	/**
	 * @param number counted from 0, -1 for one to be added
	 */
	private SheetParagraph paragraph(ValueCell cell, String list, int number) {
		String path = list + "[" + ((number < 0) ? "" : number) + "]";
		String label = (number < 0) ? "" : cell.paragraphs().label(number + 1);
		SheetField field = new SheetField(path, this.source.places().of(list), FieldShape.LONG, this.source.value(path),
				cell.required() == Requirement.REQUIRED && number == 0, List.of(), "");
		return new SheetParagraph(label, field);
	}

	private int count(String list) {
		Goals goals = this.source.content().goals();
		return (list.equals("goals.annual") ? goals.annual() : goals.mediumTerm()).size();
	}

}
