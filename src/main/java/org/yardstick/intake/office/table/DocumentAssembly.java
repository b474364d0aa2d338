package org.yardstick.intake.office.table;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.intake.source.SourceBlock;
import org.yardstick.intake.source.SourceCell;
import org.yardstick.intake.source.SourceDocument;
import org.yardstick.intake.source.SourceParagraph;
import org.yardstick.intake.source.SourceRow;
import org.yardstick.intake.source.SourceTable;

/**
 * Makes the document of what was read, and says where each thing stands: paragraphs with
 * words and tables are counted from 1, rows and cells within their table.
 */
public final class DocumentAssembly {

	private final List<SourceBlock> blocks = new ArrayList<>();

	private int paragraphs;

	private int tables;

	private DocumentAssembly() {
	}

	/**
	 * The document of these pieces.
	 * @param name of the file
	 */
	public static SourceDocument of(String name, List<Piece> pieces) {
		DocumentAssembly assembly = new DocumentAssembly();
		pieces.forEach(assembly::add);
		return new SourceDocument(name, assembly.blocks);
	}

	private void add(Piece piece) {
		if (piece instanceof Words words) {
			addWords(words.text());
		}
		else if (piece instanceof PlacedTable table && table.isFrame()) {
			table.rows().forEach((row) -> row.forEach((cell) -> cell.content().forEach(this::add)));
		}
		else if (piece instanceof PlacedTable table) {
			addTable(table);
		}
	}

	private void addWords(String text) {
		if (!text.isBlank()) {
			this.paragraphs++;
			text.lines()
				.filter((line) -> !line.isBlank())
				.forEach((line) -> this.blocks.add(new SourceParagraph("第" + this.paragraphs + "段", line.strip())));
		}
	}

	private void addTable(PlacedTable table) {
		String name = "表" + ++this.tables;
		RowCount count = new RowCount();
		List<SourceRow> rows = new ArrayList<>();
		for (List<PlacedCell> row : table.rows()) {
			List<Integer> numbers = count.next(row.stream().map(PlacedCell::column).toList(),
					row.stream().map(PlacedCell::rows).toList());
			String line = name + " 第" + (rows.size() + 1) + "行 第";
			List<SourceCell> cells = new ArrayList<>();
			for (int n = 0; n < row.size(); n++) {
				PlacedCell cell = row.get(n);
				cells.add(new SourceCell(line + numbers.get(n) + "格", cell.column(), cell.columns(), cell.rows(),
						PlainText.of(cell.content())));
			}
			rows.add(new SourceRow(cells));
		}
		this.blocks.add(new SourceTable(name, true, rows));
	}

}
