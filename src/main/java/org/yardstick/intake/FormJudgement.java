package org.yardstick.intake;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.plan.PlanProbe;
import org.yardstick.plan.SimilarPlan;

/** Judges one form of a document: what it doubles, and what is in the way of a draft. */
class FormJudgement {

	private final ImportedForm form;

	private final List<SimilarPlan> similar;

	private final Integer sameAs;

	/**
	 * @param probes what the forms of the document are told by, null for some
	 * @param known plans that any of them may double
	 */
	FormJudgement(ImportedForm form, List<PlanProbe> probes, List<SimilarPlan> known) {
		this.form = form;
		PlanProbe probe = probes.get(form.number());
		this.similar = (probe != null) ? known.stream().filter((plan) -> plan.probe().matches(probe)).toList()
				: List.of();
		this.sameAs = (probe != null) ? earlier(probe, probes.subList(0, form.number())) : null;
	}

	private static Integer earlier(PlanProbe probe, List<PlanProbe> before) {
		for (int n = 0; n < before.size(); n++) {
			if (before.get(n) != null && before.get(n).matches(probe)) {
				return n;
			}
		}
		return null;
	}

	/** What the form is told again by, null as long as its unit or year is not known. */
	static PlanProbe probe(ImportedForm form) {
		return (form.unit() != null && form.fiscalYear() != null)
				? PlanProbe.of(form.fiscalYear(), form.unit(), form.content().header()) : null;
	}

	/**
	 * @param unitName the name of the form's unit, null if it has none or that is gone
	 * @param years those that offer its template
	 * @param ownUnitOnly whether it was assigned without regard to what it says
	 */
	FormOutlook outlook(String unitName, List<Integer> years, boolean ownUnitOnly) {
		FormDecision decision = (this.form.decision() != null) ? this.form.decision() : offered();
		List<FormObstacle> obstacles = (decision.choice() == FormChoice.SKIP) ? List.of()
				: obstacles(unitName, years, decision);
		return new FormOutlook(this.form, unitName, notice(unitName, ownUnitOnly), this.similar, this.sameAs, decision,
				obstacles);
	}

	private FormDecision offered() {
		return (this.similar.isEmpty() && this.sameAs == null) ? FormDecision.CREATE : FormDecision.SKIP;
	}

	private List<FormObstacle> obstacles(String unitName, List<Integer> years, FormDecision decision) {
		List<FormObstacle> obstacles = new ArrayList<>();
		if (unitName == null) {
			obstacles.add(new FormObstacle("unit", "不知道属于哪个预算单位，请指定单位。"));
		}
		if (this.form.fiscalYear() == null) {
			obstacles.add(new FormObstacle("fiscalYear", "不知道是哪个年度，请选择年度。"));
		}
		else if (!years.contains(this.form.fiscalYear())) {
			obstacles
				.add(new FormObstacle("fiscalYear", "系统里没有使用这种表样的" + this.form.fiscalYear() + "年度，请另选年度，或请管理员增设、启用。"));
		}
		if (decision.choice() == FormChoice.REPLACE
				&& this.similar.stream().noneMatch((plan) -> fits(plan, decision))) {
			obstacles.add(new FormObstacle("choice", "要替换的草稿在您查看之后有了变化，请重新选择。"));
		}
		return obstacles;
	}

	private boolean fits(SimilarPlan plan, FormDecision decision) {
		return plan.isReplaceable() && plan.plan().template().equals(this.form.template())
				&& plan.plan().id().equals(decision.target()) && plan.plan().version() == decision.targetVersion();
	}

	private String notice(String unitName, boolean ownUnitOnly) {
		String named = this.form.namedUnit();
		if (unitName == null || named.isEmpty() || UnitNames.plain(named).equals(UnitNames.plain(unitName))) {
			return null;
		}
		return ownUnitOnly ? "表里写的是“" + named + "”，将归到您的单位。" : "表里写的是“" + named + "”，将归到“" + unitName + "”。";
	}

}
