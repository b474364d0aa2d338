package org.yardstick.finding;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What stands open on plans, said in SQL for lists of them: over
 * {@code performance_plan p} joined by {@link #JOIN}.
 */
public enum OpenFindings {

	/** Neither errors nor warnings. */
	NONE("没有未处理的问题", "c.checked_at is not null and c.open_errors = 0 and c.open_warnings = 0"),
	ERRORS("有错误", "c.open_errors > 0"), WARNINGS("有警告", "c.open_warnings > 0"),
	/** Errors stand in the way, warnings may be open. */
	NO_ERRORS("没有错误", "c.checked_at is not null and c.open_errors = 0");

	/** The last check of a plan. */
	public static final String JOIN = " left join plan_check c on c.plan_id = p.id ";

	/** What {@link #count} reads. */
	public static final String COLUMNS = "c.checked_at, c.open_errors, c.open_warnings";

	private final String title;

	private final String condition;

	OpenFindings(String title, String condition) {
		this.title = title;
		this.condition = condition;
	}

	/** What users read. */
	public String title() {
		return this.title;
	}

	/** That it is so of a plan. */
	public String condition() {
		return this.condition;
	}

	/** The counts in a row, null if the plan was never checked. */
	public static FindingCount count(ResultSet row) throws SQLException {
		return (row.getTimestamp("checked_at") != null)
				? new FindingCount(row.getInt("open_errors"), row.getInt("open_warnings")) : null;
	}

}
