package org.yardstick.rule.expression;

import java.time.Instant;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.organisation.Actor;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.RejectedException;

/** Tries rules of one's own out on the stored plans of a year, in the background. */
@Service
@Transactional(readOnly = true)
public class OwnRuleTrials {

	private final OwnRuleTrialRows rows;

	private final OwnRuleAdministration rules;

	private final BudgetCycles cycles;

	private final SchedulerClient scheduler;

	private final OwnRuleTrail trail;

	OwnRuleTrials(OwnRuleTrialRows rows, OwnRuleAdministration rules, BudgetCycles cycles, SchedulerClient scheduler,
			OwnRuleTrail trail) {
		this.rows = rows;
		this.rules = rules;
		this.cycles = cycles;
		this.scheduler = scheduler;
		this.trail = trail;
	}

	/** The last trial of a rule, which may be of an earlier version. */
	public Optional<OwnRuleTrial> last(OwnRule rule) {
		return this.rows.last(rule.code());
	}

	/** Whether exactly what the latest version states was tried out to the end. */
	public boolean wasTried(OwnRule rule) {
		return this.rows.wasTried(rule.latest());
	}

	/**
	 * Has the latest version of a rule tried out soon.
	 * @param fiscalYear on the plans of this year
	 * @throws org.yardstick.shared.NotAllowedException if the actor is no administrator
	 * @throws org.yardstick.shared.NotFoundException if there is no such rule or year
	 * @throws ConflictException if a trial of the rule is under way
	 * @throws RejectedException if the rule is for another year only
	 */
	@Transactional
	public void order(Actor actor, String code, int fiscalYear) {
		OwnRuleAdministration.requireAdministrator(actor);
		OwnRuleVersion version = this.rules.get(code).latest();
		this.cycles.get(fiscalYear);
		Integer only = version.terms().fiscalYear();
		if (only != null && only != fiscalYear) {
			throw RejectedException.at("fiscalYear", "这条规则只适用于" + only + "年度，请在" + only + "年度的表上试运行。");
		}
		this.rows.add(actor, version, fiscalYear)
			.ifPresentOrElse((trial) -> this.scheduler.schedule(TrialTasks.TASK.instance(trial.toString()).build(),
					Instant.now()), () -> {
						throw new ConflictException("这条规则正在试运行，请等它结束。");
					});
		this.trail.tried(actor, version, fiscalYear);
	}

}
