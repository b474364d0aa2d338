package org.yardstick.review;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.finding.FindingRegister;
import org.yardstick.finding.StandingFinding;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanStatus;
import org.yardstick.shared.ConflictException;

/** What a plan has to stand up to before it is handed in. */
@Component
class SubmissionGate {

	private final FindingRegister findings;

	private final BudgetCycles cycles;

	private final Clock clock;

	SubmissionGate(FindingRegister findings, BudgetCycles cycles, Clock clock) {
		this.findings = findings;
		this.cycles = cycles;
		this.clock = clock;
	}

	/**
	 * The deadline: not for a plan that was sent back, nor for one that revises an
	 * approved one.
	 * @throws ConflictException if it is over
	 */
	void refuseLate(PlanSnapshot plan) {
		int fiscalYear = plan.form().fiscalYear();
		boolean open = this.cycles.find(fiscalYear)
			.map((cycle) -> cycle.acceptsSubmissionsAt(this.clock.instant()))
			.orElse(false);
		if (!open && plan.status() != PlanStatus.RETURNED && !plan.revision().isRevision()) {
			throw new ConflictException(fiscalYear + "年度的申报已经截止。填写的内容都在，如需补报，请联系管理员重新开放。");
		}
	}

	/**
	 * The findings: errors, and warnings without explanation.
	 * @throws SubmissionRefusedException if any are open
	 */
	void refuseFaulty(PlanSnapshot plan) {
		List<StandingFinding> inTheWay = this.findings.inTheWay(plan);
		if (!inTheWay.isEmpty()) {
			throw new SubmissionRefusedException(inTheWay.stream().map(StandingFinding::finding).toList());
		}
	}

}
