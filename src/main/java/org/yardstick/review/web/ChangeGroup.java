package org.yardstick.review.web;

import java.util.List;

/**
 * The changes of one part of the form.
 *
 * @param title of the part
 * @param rows never empty
 */
record ChangeGroup(String title, List<ChangeRow> rows) {
}
