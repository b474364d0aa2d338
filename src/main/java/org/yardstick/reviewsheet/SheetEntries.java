package org.yardstick.reviewsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.yardstick.shared.Problem;
import org.yardstick.shared.RejectedException;

/**
 * Everything that a reviewer fills in.
 *
 * @param kind how the project is judged, never null
 * @param marks by the keys of the points; blank ones are left out
 * @param opinion of the whole, null for none
 */
public record SheetEntries(ProjectKind kind, Map<String, PointMark> marks, String opinion) {

	/** How many characters the opinion of the whole can have. */
	public static final int LONGEST_OPINION = 2000;

	/** A sheet in which nothing was filled in. */
	public static final SheetEntries BLANK = new SheetEntries(ProjectKind.GENERAL, Map.of(), null);

	public SheetEntries {
		kind = (kind != null) ? kind : ProjectKind.GENERAL;
		Map<String, PointMark> filled = new TreeMap<>((marks != null) ? marks : Map.of());
		filled.values().removeIf((mark) -> mark == null || mark.isBlank());
		marks = Collections.unmodifiableMap(filled);
		opinion = (opinion != null && !opinion.isBlank()) ? opinion.strip() : null;
	}

	/**
	 * @throws RejectedException with every mark that the scheme does not know, and all
	 * words that are too long
	 */
	void refuseUnless(ReviewScheme scheme) {
		List<Problem> problems = new ArrayList<>();
		this.marks.forEach((key, mark) -> scheme.point(key)
			.ifPresentOrElse((point) -> mark.check(point, scheme.step(), problems),
					() -> problems.add(new Problem("marks." + key, "审核表没有这个要点，请刷新页面。"))));
		if (this.opinion != null && this.opinion.length() > LONGEST_OPINION) {
			problems.add(new Problem("opinion", "总体意见最多 " + LONGEST_OPINION + " 字，请精简。"));
		}
		if (!problems.isEmpty()) {
			throw new RejectedException(problems.get(0).message(), problems);
		}
	}

	/** The mark of a point, with nulls where there is none. */
	public PointMark mark(String point) {
		return this.marks.getOrDefault(point, PointMark.NONE);
	}

	/** Whether a point has the score or grade that the kind of project asks for. */
	boolean isMarked(String point) {
		return mark(point).value(this.kind) != null;
	}

}
