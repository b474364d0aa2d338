package org.yardstick.intake.source;

import java.util.List;

/**
 * What stands in a document, top to bottom.
 *
 * @param name of the file, with its ending
 * @param blocks in the order of reading
 */
public record SourceDocument(String name, List<SourceBlock> blocks) {

	public SourceDocument {
		blocks = List.copyOf(blocks);
	}

}
