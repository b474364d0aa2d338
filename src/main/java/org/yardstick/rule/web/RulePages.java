package org.yardstick.rule.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yardstick.cycle.BudgetCycle;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.rule.Rule;
import org.yardstick.rule.RuleAdministration;
import org.yardstick.rule.RuleBook;
import org.yardstick.rule.RuleSetting;
import org.yardstick.rule.RuleSettingKey;
import org.yardstick.rule.Severity;
import org.yardstick.rule.expression.OwnRuleAdministration;
import org.yardstick.shared.NotFoundException;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.FormTemplates;

/** What the pages about the rules of the catalogue show. */
@Component
class RulePages {

	private final RuleBook book;

	private final RuleAdministration administration;

	private final OwnRuleAdministration ownRules;

	private final BudgetCycles cycles;

	private final FormTemplates templates;

	RulePages(RuleBook book, RuleAdministration administration, OwnRuleAdministration ownRules, BudgetCycles cycles,
			FormTemplates templates) {
		this.book = book;
		this.administration = administration;
		this.ownRules = ownRules;
		this.cycles = cycles;
		this.templates = templates;
	}

	/**
	 * The list of all rules.
	 * @param year null for the newest
	 * @param template null or blank for all templates; one that the year does not offer
	 * counts as none
	 */
	void list(Integer year, String template, Model model) {
		List<BudgetCycle> all = this.cycles.all();
		model.addAttribute("years", all.stream().map(BudgetCycle::fiscalYear).toList());
		model.addAttribute("ownRules",
				this.ownRules.all().stream().map((rule) -> OwnRuleRow.of(rule, this.templates)).toList());
		if (!all.isEmpty()) {
			BudgetCycle cycle = (year == null) ? all.get(0)
					: all.stream()
						.filter((one) -> one.fiscalYear() == year)
						.findFirst()
						.orElseThrow(() -> new NotFoundException("没有" + year + "年度。"));
			RuleScope scope = scope(cycle, template);
			model.addAttribute("scope", scope);
			model.addAttribute("templates", offered(cycle));
			model.addAttribute("groups", RuleGroup.of(this.book.catalogue(), scope));
		}
	}

	/** A rule with its settings and their history; the form is already there. */
	void rule(RuleSettingKey key, Map<String, Object> model) {
		model.put("rule", rule(key.code()));
		FormTemplate template = (key.template() != null) ? this.templates.get(key.template()) : null;
		model.put("scope", RuleScope.words(key.fiscalYear(), template));
		model.put("own", this.administration.state(key).own() != null);
		model.put("severities", Severity.values());
		model.put("changes", changes(key.fiscalYear(), key.code()));
	}

	/** The changes of a year in words, the last one first. @param code null for all */
	List<ChangeRow> changes(int fiscalYear, String code) {
		return this.administration.changes(fiscalYear, code)
			.stream()
			.map((change) -> ChangeRow.of(change, this.templates))
			.toList();
	}

	/** The year that was asked for, else the newest. */
	int year(Integer asked) {
		return (asked != null) ? this.cycles.get(asked).fiscalYear()
				: this.cycles.all()
					.stream()
					.findFirst()
					.map(BudgetCycle::fiscalYear)
					.orElseThrow(() -> new NotFoundException("还没有年度，请先增设一个年度。"));
	}

	private Rule rule(String code) {
		return this.book.catalogue()
			.stream()
			.filter((rule) -> rule.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("没有编号为“" + code + "”的规则。"));
	}

	private RuleScope scope(BudgetCycle cycle, String template) {
		int year = cycle.fiscalYear();
		Map<String, RuleSetting> ofYear = this.administration.settings(year, null);
		return (template != null && cycle.offers(template)) ? new RuleScope(year,
				this.templates.find(template).orElse(null), ofYear, this.administration.settings(year, template))
				: new RuleScope(year, null, ofYear, ofYear);
	}

	private List<FormTemplate> offered(BudgetCycle cycle) {
		return cycle.templates()
			.stream()
			.flatMap((key) -> this.templates.find(key).stream())
			.sorted(Comparator.comparing(FormTemplate::name))
			.toList();
	}

}
