package org.yardstick.intake.form.head;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.yardstick.intake.form.head.Slot.Place;
import org.yardstick.intake.form.words.LabelWordings;
import org.yardstick.template.Cell;
import org.yardstick.template.FormLayout;
import org.yardstick.template.LabelCell;
import org.yardstick.template.TableRow;
import org.yardstick.template.TableSection;
import org.yardstick.template.ValueCell;

/**
 * The cells of a layout's tables with the labels they go by, as a person reads a form:
 * the label to the left in the same row, else the label straight above, else the label to
 * the left that spans several rows. Rows count that the layout does not print: some
 * documents have them all the same.
 */
final class HeadSlots {

	private final List<Slot> slots = new ArrayList<>();

	private final Set<String> labels = new HashSet<>();

	private int rows;

	/** Reads a layout from its first table on. */
	HeadSlots(FormLayout layout) {
		layout.sections()
			.stream()
			.filter(TableSection.class::isInstance)
			.map(TableSection.class::cast)
			.forEach(this::read);
	}

	/** In printed order. */
	List<Slot> all() {
		return this.slots;
	}

	/** The wordings of the labels that a cell goes by, empty if the layout lacks it. */
	Set<String> labelsOf(String path) {
		return this.slots.stream()
			.filter((slot) -> slot.cell().filled().anyMatch((field) -> field.path().equals(path)))
			.flatMap((slot) -> slot.labels().stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	/** The wordings of all labels, those too that name no cell. */
	Set<String> labels() {
		return this.labels;
	}

	private void read(TableSection table) {
		Placed[] above = new Placed[table.columns().size()];
		for (TableRow row : table.rows()) {
			read(row, above);
			this.rows++;
		}
	}

	private void read(TableRow row, Placed[] above) {
		Placed[] before = above.clone();
		int column = 0;
		for (Cell cell : row.cells()) {
			while (above[column] != null && above[column].end() > this.rows) {
				column++;
			}
			if (cell instanceof LabelCell label) {
				this.labels.addAll(LabelWordings.of(label));
			}
			else {
				this.slots.add(slot((ValueCell) cell, column, before, above));
			}
			Placed placed = new Placed(cell, this.rows, this.rows + cell.rows());
			for (int end = column + cell.cols(); column < end; column++) {
				above[column] = placed;
			}
		}
	}

	private Slot slot(ValueCell cell, int column, Placed[] before, Placed[] now) {
		Placed left = (column > 0) ? now[column - 1] : null;
		if (left != null && left.cell() instanceof LabelCell label && left.begin() == this.rows) {
			return Slot.of(cell, LabelWordings.of(label), Place.RIGHT, this.rows);
		}
		Placed top = before[column];
		if (top != null && top.cell() instanceof LabelCell label && label.cols() == cell.cols()
				&& top.end() == this.rows) {
			return Slot.of(cell, LabelWordings.of(label), Place.BELOW, this.rows);
		}
		Set<String> spanning = (left != null && left.cell() instanceof LabelCell label && left.end() > this.rows)
				? LabelWordings.of(label) : Set.of();
		return Slot.of(cell, spanning, Place.FURTHER_ROW, this.rows);
	}

	private record Placed(Cell cell, int begin, int end) {
	}

}
