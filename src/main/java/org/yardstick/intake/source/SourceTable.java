package org.yardstick.intake.source;

import java.util.List;

/**
 * A table of a document, or a sheet of a workbook.
 *
 * @param name in words for people: 表3, 工作表“Sheet1”
 * @param aligned whether columns and spans are those of the document (Word, Excel, HTML);
 * false where cells were only counted by tabs or lines, so that a lost cell shifts all
 * that follow
 * @param rows top to bottom
 */
public record SourceTable(String name, boolean aligned, List<SourceRow> rows) implements SourceBlock {

	public SourceTable {
		rows = List.copyOf(rows);
	}

}
