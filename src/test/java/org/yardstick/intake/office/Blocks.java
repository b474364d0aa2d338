package org.yardstick.intake.office;

import java.util.List;

import org.yardstick.intake.source.SourceCell;
import org.yardstick.intake.source.SourceDocument;
import org.yardstick.intake.source.SourceParagraph;
import org.yardstick.intake.source.SourceTable;

/** What tests ask a document. */
public final class Blocks {

	private Blocks() {
	}

	/** The words outside of tables. */
	public static List<String> lines(SourceDocument document) {
		return document.blocks()
			.stream()
			.filter(SourceParagraph.class::isInstance)
			.map((block) -> ((SourceParagraph) block).text())
			.toList();
	}

	/** The tables. */
	public static List<SourceTable> tables(SourceDocument document) {
		return document.blocks().stream().filter(SourceTable.class::isInstance).map(SourceTable.class::cast).toList();
	}

	/** The cells of the first table, row by row, as {@code column+columns×rows text}. */
	public static List<List<String>> grid(SourceDocument document) {
		return tables(document).get(0)
			.rows()
			.stream()
			.map((row) -> row.cells().stream().map(Blocks::shown).toList())
			.toList();
	}

	/** The texts of the first table, row by row. */
	public static List<List<String>> texts(SourceDocument document) {
		return tables(document).get(0)
			.rows()
			.stream()
			.map((row) -> row.cells().stream().map(SourceCell::text).toList())
			.toList();
	}

	private static String shown(SourceCell cell) {
		return cell.column() + "+" + cell.columns() + "×" + cell.rows() + " " + cell.text();
	}

}
