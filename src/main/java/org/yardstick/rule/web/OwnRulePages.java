package org.yardstick.rule.web;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.yardstick.cycle.BudgetCycle;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.rule.Severity;
import org.yardstick.rule.expression.LanguageWord;
import org.yardstick.rule.expression.OwnRule;
import org.yardstick.rule.expression.OwnRuleAdministration;
import org.yardstick.rule.expression.OwnRuleTrials;
import org.yardstick.rule.expression.RulePlace;
import org.yardstick.template.FormTemplates;

/** What the pages about rules of one's own show. */
@Component
class OwnRulePages {

	private final OwnRuleAdministration rules;

	private final OwnRuleTrials trials;

	private final BudgetCycles cycles;

	private final FormTemplates templates;

	OwnRulePages(OwnRuleAdministration rules, OwnRuleTrials trials, BudgetCycles cycles, FormTemplates templates) {
		this.rules = rules;
		this.trials = trials;
		this.cycles = cycles;
		this.templates = templates;
	}

	/** What can be chosen and written. */
	void choices(OwnRuleForm form, Map<String, Object> model) {
		model.put("words", ExpressionWords.of(form.getExpression()));
		model.put("years", this.cycles.all().stream().map(BudgetCycle::fiscalYear).toList());
		model.put("templates", this.templates.all());
		model.put("severities", Severity.values());
		model.put("places", RulePlace.all());
		model.put("names", LanguageWord.names());
		model.put("functions", LanguageWord.functions());
	}

	/** A rule that is there, with what became of it. */
	void rule(OwnRule rule, Map<String, Object> model) {
		model.put("rule", rule);
		model.put("row", OwnRuleRow.of(rule, this.templates));
		model.put("changes", OwnRuleHistory.of(this.rules.versions(rule), this.rules.switches(rule), this.templates));
		trial(rule, model);
	}

	/** The trial of a rule, and whether the rule can be switched on. */
	void trial(OwnRule rule, Map<String, Object> model) {
		model.put("rule", rule);
		model.put("trial", this.trials.last(rule).map((trial) -> TrialRow.of(trial, rule)).orElse(null));
		model.put("tried", this.trials.wasTried(rule));
		Integer only = rule.latest().terms().fiscalYear();
		model.put("trialYears",
				(only != null) ? List.of(only) : this.cycles.all().stream().map(BudgetCycle::fiscalYear).toList());
	}

}
