package org.yardstick.trail;

/**
 * What something was done to.
 *
 * @param id of the thing in its module
 * @param title what people call it, as it was then
 */
public record TrailSubject(Kind kind, String id, String title) {

	public TrailSubject(Kind kind, Object id, String title) {
		this(kind, id.toString(), title);
	}

	/** The kinds of things. */
	public enum Kind {

		/** A performance plan. */
		PLAN("绩效目标表"),
		/** A document that was brought in. */
		DOCUMENT("导入的文件"),
		/** A file that was ordered. */
		EXPORT("导出"),
		/** Somebody's account. */
		ACCOUNT("账号"),
		/** A division of the finance bureau. */
		DIVISION("财政业务科"),
		/** A supervising department. */
		DEPARTMENT("主管部门"),
		/** A budgetary unit. */
		UNIT("预算单位"),
		/** A fiscal year. */
		YEAR("预算年度"),
		/** A rule of the catalogue in a year. */
		RULE("审核规则"),
		/** A rule of one's own. */
		OWN_RULE("自定义规则"),
		/** The trail itself. */
		TRAIL("留痕");

		private final String title;

		Kind(String title) {
			this.title = title;
		}

		/** What users read. */
		public String title() {
			return this.title;
		}

	}

}
