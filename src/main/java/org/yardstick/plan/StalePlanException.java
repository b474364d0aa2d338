package org.yardstick.plan;

/**
 * Somebody else saved the plan in between: 412 in the API, a merge on the page. Nothing
 * was stored.
 */
public class StalePlanException extends RuntimeException {

	private final transient PlanSnapshot current;

	StalePlanException(PlanSnapshot current) {
		super("这张表在您打开之后已由" + current.touched().by() + "修改并保存，请先查看最新内容再保存。");
		this.current = current;
	}

	/** The plan as it is now. */
	public PlanSnapshot current() {
		return this.current;
	}

}
