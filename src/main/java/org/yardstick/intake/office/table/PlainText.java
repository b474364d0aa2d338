package org.yardstick.intake.office.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a cell as one text: a line a paragraph. A line break within a paragraph is
 * a line of its own too, for Excel and HTML know no difference. A table within the cell
 * becomes lines, its cells apart by tabs.
 */
final class PlainText {

	private PlainText() {
	}

	/** Without blank lines at the beginning and the end. */
	static String of(List<Piece> content) {
		List<String> lines = new ArrayList<>();
		content.forEach((piece) -> add(piece, lines));
		int first = 0;
		int end = lines.size();
		while (first < end && lines.get(first).isBlank()) {
			first++;
		}
		while (end > first && lines.get(end - 1).isBlank()) {
			end--;
		}
		return String.join("\n", lines.subList(first, end));
	}

	private static void add(Piece piece, List<String> lines) {
		if (piece instanceof Words words) {
			lines.addAll(words.text().lines().toList());
			if (words.text().isEmpty()) {
				lines.add("");
			}
		}
		else if (piece instanceof PlacedTable table) {
			for (List<PlacedCell> row : table.rows()) {
				lines.add(String.join("\t", row.stream().map((cell) -> of(cell.content())).toList()));
			}
		}
	}

}
