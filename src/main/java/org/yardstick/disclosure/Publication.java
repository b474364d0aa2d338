package org.yardstick.disclosure;

import java.time.Instant;
import java.util.UUID;

import org.yardstick.plan.ApprovalNotice;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanForm;
import org.yardstick.plan.PlanId;

/**
 * A frozen copy of an approved plan for the public.
 *
 * @param content the cells that may be public, and no others
 * @param contentHash SHA-256 of them, in hexadecimal digits
 * @param endedAt from when on it is public no more, null while it is
 * @param endReason why, null while it is
 */
public record Publication(UUID id, PlanId plan, PlanForm form, String departmentName, String unitName, int revision,
		PlanContent content, String contentHash, ApprovalNotice approval, Instant publishedAt, String by,
		Instant endedAt, String endReason) {

	/** The project's name, or words that say there is none. */
	public String title() {
		String name = this.content.header().projectName();
		return (name != null) ? name : "（未命名项目）";
	}

}
