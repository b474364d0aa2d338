package org.yardstick.intake.form;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.intake.form.SourceLine.Kind;
import org.yardstick.intake.source.SourceBlock;
import org.yardstick.intake.source.SourceCell;
import org.yardstick.intake.source.SourceDocument;
import org.yardstick.intake.source.SourceParagraph;
import org.yardstick.intake.source.SourceRow;
import org.yardstick.intake.source.SourceTable;
import org.yardstick.template.OfflineSheet;

/**
 * Lays the blocks of a document out as lines. Left away are blank ones, and tables that
 * say in their first words that they are not to be read.
 */
final class SourceLines {

	private SourceLines() {
	}

	static List<SourceLine> of(SourceDocument document) {
		List<SourceLine> lines = new ArrayList<>();
		for (SourceBlock block : document.blocks()) {
			if (block instanceof SourceParagraph paragraph) {
				SourceCell words = new SourceCell(paragraph.where(), 0, 1, 1, paragraph.text());
				lines.add(new SourceLine(Kind.PARAGRAPH, List.of(words), List.of()));
			}
			else if (isRead((SourceTable) block)) {
				add(lines, (SourceTable) block);
			}
		}
		return lines;
	}

	private static boolean isRead(SourceTable table) {
		return table.rows()
			.stream()
			.flatMap((row) -> row.cells().stream())
			.filter((cell) -> !cell.isBlank())
			.findFirst()
			.filter((cell) -> cell.text().contains(OfflineSheet.NOT_READ))
			.isEmpty();
	}

	private static void add(List<SourceLine> lines, SourceTable table) {
		Kind kind = table.aligned() ? Kind.ALIGNED : Kind.LOOSE;
		List<Reaching> reaching = new ArrayList<>();
		for (int n = 0; n < table.rows().size(); n++) {
			int row = n;
			reaching.removeIf((cell) -> cell.end() <= row);
			SourceRow cells = table.rows().get(n);
			SourceLine line = new SourceLine(kind, cells.cells(), reaching.stream().map(Reaching::cell).toList());
			if (!line.isBlank()) {
				lines.add(line);
			}
			cells.cells()
				.stream()
				.filter((cell) -> cell.rows() > 1)
				.forEach((cell) -> reaching.add(new Reaching(cell, row + cell.rows())));
		}
	}

	private record Reaching(SourceCell cell, int end) {
	}

}
