package org.yardstick.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yardstick.template.Cell;
import org.yardstick.template.FormField;
import org.yardstick.template.FormLayout;
import org.yardstick.template.LabelCell;
import org.yardstick.template.TableRow;
import org.yardstick.template.TableSection;
import org.yardstick.template.ValueCell;

/**
 * Which printed labels belong to a value cell of the head: the label straight above it,
 * and those to its left up to the next value, the outermost first.
 */
final class HeadLabels {

	private final Map<String, String> byPath = new LinkedHashMap<>();

	private final int fiscalYear;

	HeadLabels(FormLayout layout, int fiscalYear) {
		this.fiscalYear = fiscalYear;
		layout.sections()
			.stream()
			.filter(TableSection.class::isInstance)
			.map(TableSection.class::cast)
			.forEach(this::read);
	}

	/** The labels of the field's cell, null if the layout has no cell for it. */
	String of(String path) {
		return this.byPath.get(path);
	}

	private void read(TableSection table) {
		Cell[][] grid = grid(table);
		for (int row = 0; row < grid.length; row++) {
			for (int column = 0; column < grid[row].length; column++) {
				boolean first = (row == 0 || grid[row - 1][column] != grid[row][column])
						&& (column == 0 || grid[row][column - 1] != grid[row][column]);
				if (first && grid[row][column] instanceof ValueCell cell) {
					name(cell, words(grid, row, column));
				}
			}
		}
	}

	private void name(ValueCell cell, String words) {
		List<FormField> fields = cell.text().fields();
		for (FormField field : fields) {
			String own = CellNames.of(field.path());
			String label = words.isEmpty() ? own : words;
			this.byPath.put(field.path(), (fields.size() > 1 && !words.isEmpty()) ? label + " / " + own : label);
		}
	}

	private String words(Cell[][] grid, int row, int column) {
		List<String> words = new ArrayList<>();
		Cell above = (row > 0) ? grid[row - 1][column] : null;
		if (above instanceof LabelCell label && above.cols() == grid[row][column].cols()
				&& (column == 0 || grid[row - 1][column - 1] != above)) {
			words.add(text(label));
		}
		for (int left = column - 1; left >= 0 && grid[row][left] instanceof LabelCell label; left--) {
			String text = text(label);
			if (!words.contains(text)) {
				words.add(0, text);
			}
		}
		return String.join(" / ", words);
	}

	/** The label without the marks that only paper needs. */
	private String text(LabelCell label) {
		return label.text().fill(this.fiscalYear, (field) -> "").replaceAll("\\s+", "").replaceAll("[*＊:：]+$", "");
	}

	private static Cell[][] grid(TableSection table) {
		Cell[][] grid = new Cell[table.rows().size()][table.columns().size()];
		for (int row = 0; row < grid.length; row++) {
			TableRow cells = table.rows().get(row);
			int column = 0;
			for (Cell cell : cells.cells()) {
				while (grid[row][column] != null) {
					column++;
				}
				for (int down = 0; down < cell.rows(); down++) {
					for (int right = 0; right < cell.cols(); right++) {
						grid[row + down][column + right] = cell;
					}
				}
			}
		}
		return grid;
	}

}
