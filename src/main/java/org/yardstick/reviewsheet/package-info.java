/**
 * The review sheet (绩效目标审核表): what a reviewer of the bureau thinks of a plan, in the four
 * checks and eight points of the rules, with grades for general and scores for key
 * projects, a grade of the whole and what follows from it. For the sector divisions and
 * the performance division; units and departments read a finished sheet after the
 * decision.
 * <p>
 * Checks, points, full scores, the rule of the grade and which findings speak about which
 * point are data with source and version ({@link org.yardstick.reviewsheet.ReviewScheme},
 * files below {@code review-schemes}). What the findings of a plan suggest is proposed,
 * with its reason, and never counts before a reviewer has taken it over. A sheet belongs
 * to the cells that were judged, by their hash: when the unit hands in other cells, a new
 * sheet begins and shows the marks of the last one. A finished sheet is never changed;
 * judging again begins a new one.
 * <p>
 * Not here: findings ({@code finding}), and the decision itself, which remains the
 * reviewer's in {@code review}; that module asks
 * {@link org.yardstick.reviewsheet.ReviewSheets} for the grade.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "organisation", "cycle", "template", "plan",
		"rule", "finding", "export", "export :: printed" })
package org.yardstick.reviewsheet;
