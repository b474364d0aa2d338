package org.yardstick.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.KeyedCells;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.rule.Finding;
import org.yardstick.rule.KnownRule;
import org.yardstick.rule.RuleBook;
import org.yardstick.rule.Severity;

/**
 * What stands on the stored plans. Whoever asks gets the findings of the version he has:
 * a plan that changed since its last check, or whose rules did, is checked first.
 */
@Service
@Transactional
public class FindingRegister {

	private final PlanReading plans;

	private final RuleBook rules;

	private final CheckRows checks;

	private final FindingRows findings;

	private final AnswerRows answers;

	FindingRegister(PlanReading plans, RuleBook rules, CheckRows checks, FindingRows findings, AnswerRows answers) {
		this.plans = plans;
		this.rules = rules;
		this.checks = checks;
		this.findings = findings;
		this.answers = answers;
	}

	/**
	 * What stands on a plan, in the order of the form.
	 * @param plan one that the reader was given
	 */
	public List<StandingFinding> of(PlanSnapshot plan) {
		String stamp = this.rules.stamp(plan.form());
		if (this.checks.isChecked(plan, stamp)) {
			return this.findings.of(plan.id(), this.answers.of(plan.id()));
		}
		return check(List.of(plan)).get(0).standing();
	}

	/** What has to be mended or explained before the plan can be handed in. */
	public List<StandingFinding> inTheWay(PlanSnapshot plan) {
		return of(plan).stream().filter(StandingFinding::isInTheWay).toList();
	}

	/**
	 * Checks a plan anew.
	 * @throws org.yardstick.shared.NotFoundException if there is no such plan
	 */
	public void refresh(PlanId id) {
		check(List.of(this.plans.get(Actor.program(), id)));
	}

	/**
	 * Everything that was ever said about findings of a plan, oldest first.
	 * @param plan one that the reader was given
	 */
	@Transactional(readOnly = true)
	public List<Answer> answers(PlanSnapshot plan) {
		return this.answers.of(plan.id());
	}

	/**
	 * Checks plans outside of the locks and stores the results, except of those that
	 * somebody changed meanwhile: their new versions are checked next.
	 * @param plans no two of them the same
	 */
	List<CheckedPlan> check(List<PlanSnapshot> plans) {
		List<String> stamps = plans.stream().map((plan) -> this.rules.stamp(plan.form())).toList();
		List<List<Finding>> found = plans.stream().map(this.rules::check).toList();
		List<PlanId> ids = plans.stream().map(PlanSnapshot::id).toList();
		Map<PlanId, Long> versions = this.checks.hold(ids);
		Map<PlanId, List<Answer>> answered = this.answers.of(ids);
		List<CheckedPlan> checked = new ArrayList<>();
		for (int n = 0; n < plans.size(); n++) {
			PlanSnapshot plan = plans.get(n);
			checked.add(new CheckedPlan(plan, stamps.get(n),
					standing(plan, found.get(n), answered.getOrDefault(plan.id(), List.of()))));
		}
		store(checked.stream().filter((one) -> one.isOf(versions.get(one.plan().id()))).toList());
		return checked;
	}

	private void store(List<CheckedPlan> checked) {
		this.findings.replace(checked);
		this.checks.noteChecked(checked);
		this.checks.count(checked.stream().map((one) -> one.plan().id()).toList());
	}

	private List<StandingFinding> standing(PlanSnapshot plan, List<Finding> found, List<Answer> answered) {
		KeyedCells cells = new KeyedCells(plan.content());
		Map<FindingId, List<Answer>> byFinding = FindingRows.byFinding(answered);
		List<FindingId> ids = new Fingerprints(plan.content()).of(found);
		Map<FindingId, StandingFinding> standing = new HashMap<>();
		List<StandingFinding> ordered = new ArrayList<>();
		for (int n = 0; n < found.size(); n++) {
			Finding finding = found.get(n);
			FindingId id = ids.get(n);
			Optional<KnownRule> rule = this.rules.find(finding.code());
			StandingFinding one = new StandingFinding(id, finding, cells.keyed(finding.path()),
					rule.map(KnownRule::version).orElse(1), isExplainable(finding, rule),
					byFinding.getOrDefault(id, List.of()));
			if (standing.putIfAbsent(id, one) == null) {
				ordered.add(one);
			}
		}
		return ordered;
	}

	private static boolean isExplainable(Finding finding, Optional<KnownRule> rule) {
		return switch (finding.severity()) {
			case ERROR -> rule.filter(KnownRule::mayBeExplained).isPresent();
			case WARNING -> true;
			case INFO -> false;
		};
	}

}
