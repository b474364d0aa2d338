package org.yardstick.reviewsheet.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.yardstick.reviewsheet.FilledSheet;
import org.yardstick.reviewsheet.GradeLevel;
import org.yardstick.reviewsheet.ReviewPoint;
import org.yardstick.reviewsheet.SheetEntries;
import org.yardstick.reviewsheet.SheetResult;

/**
 * What the script of the page is told about the stored sheet.
 *
 * @param by who saved it last, null before the first time
 * @param finished whether nothing can be saved any more
 * @param grade of the whole in words, null while points are missing
 * @param total of a key project's scores
 * @param missing the names of the points without a mark
 * @param consequence what follows from the grade, null without one
 */
record SavedSheet(long version, Instant at, String by, boolean finished, SheetEntries entries, String grade,
		BigDecimal total, List<String> missing, String consequence) {

	static SavedSheet of(FilledSheet sheet) {
		SheetResult result = sheet.result();
		GradeLevel level = (result.grade() != null) ? sheet.scheme().level(result.grade()) : null;
		return new SavedSheet(sheet.state().version(), sheet.state().at(), sheet.state().by(), sheet.state().finished(),
				sheet.entries(), (level != null) ? level.grade().title() : null, result.total(),
				result.missing().stream().map(ReviewPoint::name).toList(),
				(level != null) ? level.consequence() + level.advice() : null);
	}

}
