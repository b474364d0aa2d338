package org.yardstick.plan;

/** Where a plan stands on its way; {@link PlanTransition} says how it gets on. */
public enum PlanStatus {

	/** Being filled in by the unit; never handed in, or withdrawn. */
	DRAFT("草稿", "单位正在填写，还没有报送。"),
	/** Handed in by the unit, waiting for the department. */
	SUBMITTED("已报送", "单位已报送，等主管部门审核。"),
	/** Passed by the department, or handed in by a unit that is its own department. */
	DEPARTMENT_REVIEWED("部门已审", "主管部门已审核，等财政业务科审核。"),
	/** Passed by the sector division of the bureau. */
	DIVISION_REVIEWED("业务科已审", "财政业务科已审核，等绩效管理科审核批复。"),
	/** Approved with number and date; locked. */
	APPROVED("已批复", "已经批复，内容锁定。"),
	/** Approved and disclosed to the public. */
	PUBLISHED("已公开", "已经批复并向社会公开。"),
	/** Sent back to the unit with an opinion; open for mending. */
	RETURNED("已退回", "已退回单位修改，改好后重新报送。");

	private final String title;

	private final String sentence;

	PlanStatus(String title, String sentence) {
		this.title = title;
		this.sentence = sentence;
	}

	/** The word for lists. */
	public String title() {
		return this.title;
	}

	/** What it means, for people. */
	public String sentence() {
		return this.sentence;
	}

	/** Whether the unit may change the cells. */
	public boolean isEditable() {
		return this == DRAFT || this == RETURNED;
	}

	/** Whether a reviewer has to decide on it next. */
	public boolean isInReview() {
		return this == SUBMITTED || this == DEPARTMENT_REVIEWED || this == DIVISION_REVIEWED;
	}

	/** Whether the plan was approved, published or not. */
	public boolean isApproved() {
		return this == APPROVED || this == PUBLISHED;
	}

}
