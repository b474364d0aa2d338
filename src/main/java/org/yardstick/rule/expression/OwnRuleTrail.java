package org.yardstick.rule.expression;

import java.util.List;
import java.util.function.Function;

import org.springframework.stereotype.Component;
import org.yardstick.organisation.Actor;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.FormTemplates;
import org.yardstick.trail.Trail;
import org.yardstick.trail.TrailChange;
import org.yardstick.trail.TrailEntry;
import org.yardstick.trail.TrailKind;
import org.yardstick.trail.TrailSubject;

/** Puts on the trail what administrators do with rules of one's own. */
@Component
class OwnRuleTrail {

	private final Trail trail;

	private final FormTemplates templates;

	OwnRuleTrail(Trail trail, FormTemplates templates) {
		this.trail = trail;
		this.templates = templates;
	}

	/**
	 * @param before null for a new rule
	 */
	void written(Actor actor, String code, OwnRuleTerms before, OwnRuleTerms after) {
		TrailKind kind = (before != null) ? TrailKind.SETTING_CHANGED : TrailKind.SETTING_ADDED;
		List<TrailChange> changes = List.of(change("名称", before, after, OwnRuleTerms::title),
				change("级别", before, after, (terms) -> terms.severity().title()),
				change("公式", before, after, OwnRuleTerms::expression),
				change("提示语", before, after, OwnRuleTerms::sentence),
				change("位置", before, after, (terms) -> RulePlace.title(terms.place())),
				change("年度", before, after, OwnRuleTrail::year), change("表样", before, after, this::template));
		this.trail.record(actor, TrailEntry.of(kind, subject(code, after), changes));
	}

	void turned(Actor actor, OwnRule rule, boolean on) {
		int version = on ? rule.latest().number() : rule.active().number();
		String before = rule.isActive() ? "启用第" + rule.active().number() + "版" : "停用";
		this.trail.record(actor, TrailEntry.of(TrailKind.SETTING_CHANGED, subject(rule.code(), rule.latest().terms()),
				List.of(TrailChange.of("状态", before, on ? "启用第" + version + "版" : "停用"))));
	}

	void tried(Actor actor, OwnRuleVersion version, int fiscalYear) {
		this.trail.record(actor, TrailEntry.of(TrailKind.SETTING_CHANGED, subject(version.code(), version.terms()),
				"在" + fiscalYear + "年度的表上试运行第" + version.number() + "版"));
	}

	private static TrailSubject subject(String code, OwnRuleTerms terms) {
		return new TrailSubject(TrailSubject.Kind.OWN_RULE, code, code + " " + terms.title());
	}

	private static TrailChange change(String label, OwnRuleTerms before, OwnRuleTerms after,
			Function<OwnRuleTerms, String> value) {
		return TrailChange.of(label, (before != null) ? value.apply(before) : null, value.apply(after));
	}

	private static String year(OwnRuleTerms terms) {
		return (terms.fiscalYear() != null) ? terms.fiscalYear() + "年度" : "全部年度";
	}

	private String template(OwnRuleTerms terms) {
		return (terms.template() != null)
				? this.templates.find(terms.template()).map(FormTemplate::name).orElse(terms.template()) : "全部表样";
	}

}
