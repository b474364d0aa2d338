package org.yardstick.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.yardstick.plan.PlanId;
import org.yardstick.shared.Problem;
import org.yardstick.shared.RejectedException;

/**
 * What the bureau wants to approve by one number and date.
 *
 * @param number 文号, stripped
 * @param dated the date of the paper
 * @param words what the bureau asks for besides; null for nothing
 * @param plans the forms, each once
 */
public record ApprovalOrder(String number, LocalDate dated, String words, List<PlanId> plans) {

	/** More are approved by several papers. */
	public static final int MOST_PLANS = 500;

	private static final int LONGEST_NUMBER = 100;

	private static final int LONGEST_WORDS = 2000;

	public ApprovalOrder {
		number = (number != null) ? number.strip() : "";
		words = (words != null && !words.isBlank()) ? words.strip() : null;
		plans = plans.stream().distinct().toList();
	}

	/**
	 * @throws RejectedException with everything that is missing or too much
	 */
	void requireSound() {
		List<Problem> problems = new ArrayList<>();
		if (this.number.isEmpty()) {
			problems.add(new Problem("number", "请填写批复文号，例如 财绩〔2027〕1号。"));
		}
		else if (this.number.length() > LONGEST_NUMBER) {
			problems.add(new Problem("number", "文号最多" + LONGEST_NUMBER + "字。"));
		}
		if (this.dated == null) {
			problems.add(new Problem("dated", "请填写批复日期，例如 2027-01-20。"));
		}
		if (this.words != null && this.words.length() > LONGEST_WORDS) {
			problems.add(new Problem("words", "批复要求最多" + LONGEST_WORDS + "字。"));
		}
		if (this.plans.isEmpty()) {
			problems.add(new Problem("plans", "请勾选要批复的表。"));
		}
		else if (this.plans.size() > MOST_PLANS) {
			problems.add(new Problem("plans", "一次最多批复" + MOST_PLANS + "张表，请分几次批复。"));
		}
		if (!problems.isEmpty()) {
			throw new RejectedException(problems.get(0).message(), problems);
		}
	}

}
