package org.yardstick.plan;

/** What people do with a plan as a whole. */
public enum PlanAction {

	/** 报送: the unit hands it in. */
	SUBMIT("报送"),
	/** 撤回: the unit takes it back before the next step has decided. */
	WITHDRAW("撤回"),
	/** 审核通过: a reviewer passes it on. */
	PASS("审核通过"),
	/** 退回: a reviewer sends it back to the unit, never without a reason. */
	SEND_BACK("退回"),
	/** 批复: the bureau approves it with number and date. */
	APPROVE("批复"),
	/** 公开: the bureau discloses it to the public. */
	PUBLISH("公开"),
	/** 撤下公开: the bureau takes it from the public again, never without a reason. */
	RETRACT("撤下公开"),
	/** 调整: the unit opens a revision of it; the approved plan stays as it is. */
	REVISE("申请调整");

	private final String title;

	PlanAction(String title) {
		this.title = title;
	}

	/** The word on the button and in histories. */
	public String title() {
		return this.title;
	}

}
