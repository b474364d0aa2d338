package org.yardstick.plan.web;

/**
 * One paragraph of a list.
 *
 * @param label what stands before it, empty for nothing
 */
record SheetParagraph(String label, SheetField field) {
}
