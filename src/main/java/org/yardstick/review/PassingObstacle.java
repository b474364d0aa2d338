package org.yardstick.review;

/** Why a form cannot be passed together with others. */
public enum PassingObstacle {

	/** It is gone from the reader's queue. */
	NOT_WAITING("不在您的待审表里，可能已有人办理"),
	/** The reader wrote in it or handed it in. */
	OWN("您填写或报送过，要由另一位审核人审核"),
	/** Errors stand open. */
	ERRORS("还有错误没有改正，请打开表单独审核"),
	/** Nobody knows yet what stands open. */
	UNCHECKED("还没有检查过问题，请打开表单独审核"),
	/** The step is the approval, which a paper does, or another role's. */
	NEEDS_PAPER("下一步是批复，由绩效管理科发文办理");

	private final String sentence;

	PassingObstacle(String sentence) {
		this.sentence = sentence;
	}

	/** In words, without a full stop. */
	public String sentence() {
		return this.sentence;
	}

}
