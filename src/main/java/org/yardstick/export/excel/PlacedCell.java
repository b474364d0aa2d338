package org.yardstick.export.excel;

import org.apache.poi.ss.util.CellRangeAddress;
import org.yardstick.export.printed.PrintedCell;

/**
 * A cell of a form on a sheet.
 *
 * @param place the cells of the sheet that it takes, merged if they are several
 */
public record PlacedCell(PrintedCell cell, CellRangeAddress place) {

}
