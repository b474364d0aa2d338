/**
 * Notices (通知): tells people what happened to forms that concern them and what is due, in
 * the program (a bell on every page, a list) and, for those who want it, by mail. Clerks
 * hear of their own unit's forms; reviewers hear that forms arrived, in one line however
 * many; both are reminded before a deadline, reviewers of what waits too long. Nobody is
 * told of the own deeds, and nobody whose account is disabled.
 * <p>
 * Nothing is lost and nothing is told that did not happen: a move is noted in the
 * transaction that makes it ({@link org.yardstick.notice.DueNotices}), one inserted row
 * that waits for nobody. Who is to be told is found out soon after in the background
 * ({@link org.yardstick.notice.NoticeDelivery}): reviewers share a line that grows, and
 * twenty people who hand in at a time must not queue up for it.
 * <p>
 * Not here: what a person has to do ({@code workbench}, the lists of {@code plan}), the
 * history of a form ({@code review}), the record of everything. Nothing depends on it;
 * the frame of the pages knows its address and no more.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "organisation", "identity", "cycle", "plan", "review" })
package org.yardstick.notice;
