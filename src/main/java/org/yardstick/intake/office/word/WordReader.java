package org.yardstick.intake.office.word;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.intake.office.container.ReadingLimits;
import org.yardstick.intake.office.container.ZipParts;
import org.yardstick.intake.office.table.DocumentAssembly;
import org.yardstick.intake.office.table.Piece;
import org.yardstick.intake.source.SourceDocument;

/**
 * Reads a Word document as a person sees it on the page: inserted words and numbers of
 * lists are there; deleted and hidden words, comments, notes, headers and footers are
 * not, nor what stands in a cell that a merged cell covers.
 */
public final class WordReader {

	private WordReader() {
	}

	/**
	 * Reads a document.
	 * @param name of the file
	 * @param main name of its main part
	 * @throws org.yardstick.shared.RejectedException if it is broken or holds too much
	 */
	public static SourceDocument read(String name, ZipParts parts, String main) {
		List<Piece> pieces = new ArrayList<>();
		WordBlocks blocks = new WordBlocks(new ReadingLimits(), WordNumbering.of(parts, main));
		parts.xml(main, (document) -> document.eachChild((child) -> {
			if ("w:body".equals(child)) {
				pieces.addAll(blocks.read(document));
			}
		}));
		return DocumentAssembly.of(name, pieces);
	}

}
