package org.yardstick.review;

/**
 * A remark as a reviewer writes it.
 *
 * @param id chosen by the page, so that sending it twice makes one
 * @param path of a cell, a row or a section
 */
public record RemarkDraft(RemarkId id, String path, String text) {
}
