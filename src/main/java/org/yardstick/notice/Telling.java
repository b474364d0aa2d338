package org.yardstick.notice;

/**
 * What is told, whoever is told it.
 *
 * @param bundle what is told while a notice of the same bundle is unread is added to that
 * one
 * @param plans what it tells of, never null
 * @param by who did it and as what, null for a reminder
 * @param words what was said or is to be known, null for nothing
 * @param remarks how many remarks on cells there are
 */
record Telling(NoticeKind kind, String bundle, ToldPlans plans, String by, String words, int remarks) {

	/** What reviewers are told of plans that arrived. */
	static Telling arrival(ToldPlans plans, String by) {
		return bundled(NoticeKind.ARRIVED, plans, by);
	}

	/** What is told in one line of all plans of a year that came to a status. */
	static Telling bundled(NoticeKind kind, ToldPlans plans, String by) {
		return new Telling(kind, kind + ":" + plans.status() + ":" + plans.fiscalYear(), plans, by, null, 0);
	}

	/** What is told of each plan by itself. */
	static Telling single(NoticeKind kind, ToldPlans plan, String by) {
		return new Telling(kind, kind + ":" + plan.only(), plan, by, null, 0);
	}

	Telling saying(String said, int remarksOnCells) {
		return new Telling(this.kind, this.bundle, this.plans, this.by, said, remarksOnCells);
	}

}
