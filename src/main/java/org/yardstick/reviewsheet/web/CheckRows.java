package org.yardstick.reviewsheet.web;

import java.util.List;

import org.yardstick.reviewsheet.ReviewCheck;

/** A check on the page, with its points. */
record CheckRows(ReviewCheck check, List<PointRow> points) {
}
