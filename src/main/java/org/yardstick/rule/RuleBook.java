package org.yardstick.rule;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

	/**
	 * The rule of a code.
	 * @param code of a finding, also of one that was stored long ago
	 * @return empty if there is no such rule any more
	 */
	public Optional<KnownRule> find(String code) {
		return this.rules.stream()
			.filter((rule) -> rule.code().equals(code))
			.findFirst()
			.map(KnownRule::of)
			.or(() -> this.sources.stream().flatMap((source) -> source.find(code).stream()).findFirst());
	}

	/**
	 * Tells with what a form is checked: as long as the stamp stays the same, the rules
	 * find the same in the same cells. Differs by year and template, as their settings
	 * do.
	 */
	public String stamp(PlanForm form) {
		RuleProfile profile = this.settings.of(form.fiscalYear(), form.template());
		Stream<String> fixed = this.rules.stream()
			.map((rule) -> rule.code() + "." + rule.version() + profile.of(rule).stamp());
		Stream<String> own = this.sources.stream()
			.flatMap((source) -> source.applied(form))
			.map((rule) -> rule.code() + "." + rule.version());
		String applied = Stream.concat(fixed, own).collect(Collectors.joining(" "));
		return UUID.nameUUIDFromBytes(applied.getBytes(StandardCharsets.UTF_8)).toString();
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
