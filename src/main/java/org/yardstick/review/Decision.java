package org.yardstick.review;

import java.time.LocalDate;
import java.util.List;

/**
 * What a reviewer decides about a plan.
 *
 * @param verdict pass on (at the last step: approve) or send back
 * @param opinion in words; null if there is none
 * @param remarks on cells, never null
 * @param reasons codes of {@link ReturnReason}s for sending back, never null
 * @param approvalNumber 文号 of the approving paper; needed at the last step only
 * @param approvalDate its date; needed at the last step only
 */
public record Decision(Verdict verdict, String opinion, List<Remark> remarks, List<String> reasons,
		String approvalNumber, LocalDate approvalDate) {

	/** The two ways to decide. */
	public enum Verdict {

		APPROVE, SEND_BACK

	}

	public Decision {
		remarks = List.copyOf(remarks);
		reasons = List.copyOf(reasons);
		opinion = (opinion != null && !opinion.isBlank()) ? opinion.strip() : null;
		approvalNumber = (approvalNumber != null && !approvalNumber.isBlank()) ? approvalNumber.strip() : null;
	}

	/** Without coded reasons. */
	public Decision(Verdict verdict, String opinion, List<Remark> remarks, String approvalNumber,
			LocalDate approvalDate) {
		this(verdict, opinion, remarks, List.of(), approvalNumber, approvalDate);
	}

	/** Sends the plan back, with an opinion. */
	public static Decision sendBack(String opinion) {
		return new Decision(Verdict.SEND_BACK, opinion, List.of(), null, null);
	}

	/** Passes the plan on to the next step. */
	public static Decision pass(String opinion) {
		return new Decision(Verdict.APPROVE, opinion, List.of(), null, null);
	}

	/** Approves the plan by a paper. */
	public static Decision approve(String number, LocalDate date) {
		return new Decision(Verdict.APPROVE, null, List.of(), number, date);
	}

}
