package org.yardstick.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanForm;
import org.yardstick.plan.PlanJsonReader;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.FormTemplates;
import org.yardstick.template.Notation;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A form for the test of a rule, written like a plan of the API. */
public final class CheckedForm {

	public static final FormTemplates TEMPLATES = new FormTemplates(new PathMatchingResourcePatternResolver());

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final FormTemplate template;

	private final int fiscalYear;

	private final ObjectNode cells = JSON.createObjectNode();

	private RuleProfile profile = RuleProfile.CATALOGUE;

	private CheckedForm(String template) {
		this.template = TEMPLATES.get(template);
		this.fiscalYear = template.endsWith("2024") ? 2024 : 2021;
	}

	/** A form in which nothing is written. */
	public static CheckedForm on(String template) {
		return new CheckedForm(template);
	}

	/** Writes parts of the form; strings may stand between single quotes. */
	public CheckedForm with(String parts) {
		this.cells.setAll((ObjectNode) JSON.readTree(parts.replace('\'', '"')));
		return this;
	}

	/** Adds an indicator. @param levels 一级 and 二级 with a stroke between */
	public CheckedForm indicator(String levels, String name, String annualTarget) {
		return indicator(levels, name, annualTarget, Map.of());
	}

	/** Adds an indicator with further cells. */
	public CheckedForm indicator(String levels, String name, String annualTarget, Map<String, String> more) {
		ObjectNode row = this.cells.withArray("indicators").addObject();
		row.put("category", levels.split("/")[0]).put("dimension", levels.split("/")[1]);
		row.put("name", name).put("annualTarget", annualTarget);
		more.forEach(row::put);
		return this;
	}

	/** Applies a setting. */
	CheckedForm applying(String code, RuleSetting setting) {
		this.profile = new RuleProfile(Map.of(code, setting));
		return this;
	}

	public PlanContent content() {
		return PlanJsonReader.read(this.cells, Notation.API, Set.of()).orReject();
	}

	public PlanForm form() {
		return new PlanForm(this.fiscalYear, this.template.key(), null);
	}

	/** The form as rules see it. */
	public PlanUnderCheck underCheck() {
		return new PlanUnderCheck(null, form(), content(), this.template, this.profile);
	}

	/** What the rule finds. */
	public List<Finding> check(Rule rule) {
		return rule.check(underCheck()).toList();
	}

}
