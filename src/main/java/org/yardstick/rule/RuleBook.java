package org.yardstick.rule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanForm;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.template.FormTemplates;

/** All rules, applied to a form at once. */
@Service
public class RuleBook {

	private final List<Rule> rules;

	private final List<RuleSource> sources;

	private final FormTemplates templates;

	private final RuleSettings settings;

	/**
	 * @throws IllegalStateException if two rules have the same code
	 */
	RuleBook(List<Rule> rules, List<RuleSource> sources, FormTemplates templates, RuleSettings settings) {
		if (rules.stream().map(Rule::code).distinct().count() < rules.size()) {
			throw new IllegalStateException("Two rules have the same code");
		}
		this.rules = rules.stream().sorted(Comparator.comparing(Rule::code)).toList();
		this.sources = sources;
		this.templates = templates;
		this.settings = settings;
	}

	/**
	 * Everything that the rules of the form's year and template find, from the top of the
	 * form to its bottom.
	 * @param form an unknown layout is recognised by the content
	 * @return empty for a form without findings
	 * @throws org.yardstick.shared.NotFoundException if there is no such template
	 */
	public List<Finding> check(PlanForm form, PlanContent content) {
		return check(null, form, content);
	}

	/** The same for a stored plan, which is not compared with itself. */
	public List<Finding> check(PlanSnapshot plan) {
		return check(plan.id(), plan.form(), plan.content());
	}

	/** A stored plan as rules see it, in the settings of its year. */
	public PlanUnderCheck read(PlanSnapshot plan) {
		return read(plan.id(), plan.form(), plan.content());
	}

	/** The rules of the catalogue, by code. */
	public List<Rule> catalogue() {
		return this.rules;
	}

	private List<Finding> check(PlanId id, PlanForm form, PlanContent content) {
		return check(read(id, form, content));
	}

	private PlanUnderCheck read(PlanId id, PlanForm form, PlanContent content) {
		return new PlanUnderCheck(id, form, content, this.templates.get(form.template()),
				this.settings.of(form.fiscalYear(), form.template()));
	}

	/** Whether one of the findings stands in the way of submission. */
	public static boolean hasErrors(List<Finding> findings) {
		return findings.stream().anyMatch((finding) -> finding.severity() == Severity.ERROR);
	}

	/**
	 * What a rule is called.
	 * @param code of a finding
	 */
	public String title(String code) {
		return this.rules.stream()
			.filter((rule) -> rule.code().equals(code))
			.findFirst()
			.map(Rule::title)
			.or(() -> this.sources.stream().flatMap((source) -> source.title(code).stream()).findFirst())
			.orElseThrow(() -> new IllegalArgumentException("No rule " + code));
	}

	List<Finding> check(PlanUnderCheck plan) {
		return Stream.concat(this.rules.stream(), this.sources.stream().flatMap((source) -> source.rules(plan)))
			.filter((rule) -> plan.setting(rule).enabled())
			.flatMap((rule) -> rule.check(plan)
				.map((finding) -> finding.weighing(plan.setting(rule).weigh(finding.severity()))))
			.sorted(new FormOrder(plan.layout()).comparator())
			.toList();
	}

}
