package org.yardstick.intake.office.html;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.yardstick.intake.office.container.ReadingLimits;
import org.yardstick.intake.office.table.PlacedCell;
import org.yardstick.intake.office.table.PlacedTable;

/** Finds the places of the cells of a table as browsers do. */
final class HtmlTable {

	private final ReadingLimits limits;

	private final List<Element> rows = new ArrayList<>();

	/** The first row below that is free again, by column. */
	private final int[] taken = new int[ReadingLimits.COLUMNS + 1];

	private HtmlTable(ReadingLimits limits) {
		this.limits = limits;
	}

	static PlacedTable read(Element element, ReadingLimits limits) {
		limits.table();
		HtmlTable table = new HtmlTable(limits);
		table.collectRows(element);
		List<List<PlacedCell>> placed = new ArrayList<>();
		for (int r = 0; r < table.rows.size(); r++) {
			placed.add(table.place(r));
		}
		return new PlacedTable(placed);
	}

	private void collectRows(Element element) {
		for (Element child : element.children()) {
			if ("tr".equals(child.normalName()) && !HtmlStyle.isHidden(child)) {
				this.rows.add(child);
			}
			else if (child.normalName().matches("thead|tbody|tfoot") && !HtmlStyle.isHidden(child)) {
				collectRows(child);
			}
		}
	}

	private List<PlacedCell> place(int row) {
		List<PlacedCell> cells = new ArrayList<>();
		int column = 0;
		for (Element child : this.rows.get(row).children()) {
			if (child.normalName().matches("td|th") && !HtmlStyle.isHidden(child)) {
				this.limits.cell();
				while (column < ReadingLimits.COLUMNS && this.taken[column] > row) {
					column++;
				}
				PlacedCell cell = cell(child, row, column);
				cells.add(cell);
				column += cell.columns();
			}
		}
		return cells;
	}

	private PlacedCell cell(Element element, int row, int column) {
		int wanted = Math.max(1, HtmlStyle.whole(element.attr("colspan"), 1, ReadingLimits.COLUMNS));
		int rowsLeft = this.rows.size() - row;
		int rows = HtmlStyle.whole(element.attr("rowspan"), 1, rowsLeft);
		int columns = 0;
		while (columns < wanted && this.taken[Math.min(column + columns, ReadingLimits.COLUMNS)] <= row) {
			if (column + columns >= ReadingLimits.COLUMNS) {
				throw ReadingLimits.tooLarge("表格的列数超过" + ReadingLimits.COLUMNS + "列");
			}
			this.taken[column + columns] = row + ((rows > 0) ? rows : rowsLeft);
			columns++;
		}
		return new PlacedCell(column, Math.max(1, columns), (rows > 0) ? rows : rowsLeft,
				new HtmlContent(this.limits).read(element));
	}

}
