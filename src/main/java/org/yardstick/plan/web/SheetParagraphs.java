package org.yardstick.plan.web;

import java.util.List;

/**
 * A list of paragraphs in a cell.
 *
 * @param path of the list ({@code goals.annual})
 * @param apart whether each stands in a row of its own
 * @param labelWidth of the column of labels in per cent of the cell, 0 for none
 * @param pattern the label of a further paragraph, with {@code {n}} for its number
 * @param blank a paragraph to add
 */
record SheetParagraphs(String path, boolean apart, int labelWidth, String pattern, List<SheetParagraph> paragraphs,
		SheetParagraph blank) {
}
