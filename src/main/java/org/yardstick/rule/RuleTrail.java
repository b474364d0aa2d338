package org.yardstick.rule;

import java.util.List;

import org.springframework.stereotype.Component;
import org.yardstick.organisation.Actor;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.FormTemplates;
import org.yardstick.trail.Trail;
import org.yardstick.trail.TrailChange;
import org.yardstick.trail.TrailEntry;
import org.yardstick.trail.TrailKind;
import org.yardstick.trail.TrailSubject;

/** Puts changes of settings on the trail, in words. */
@Component
class RuleTrail {

	private final Trail trail;

	private final RuleBook book;

	private final FormTemplates templates;

	RuleTrail(Trail trail, RuleBook book, FormTemplates templates) {
		this.trail = trail;
		this.book = book;
		this.templates = templates;
	}

	void record(Actor actor, List<RuleSettingChange> changes) {
		changes.forEach((change) -> this.trail.record(actor, new TrailEntry(TrailKind.SETTING_CHANGED,
				subject(change.key()), words(change), values(change.before(), change.after()))));
	}

	private TrailSubject subject(RuleSettingKey key) {
		String title = this.book.catalogue()
			.stream()
			.filter((rule) -> rule.code().equals(key.code()))
			.findFirst()
			.map((rule) -> key.code() + " " + rule.title())
			.orElse(key.code());
		return new TrailSubject(TrailSubject.Kind.RULE, key.code(), title);
	}

	private String words(RuleSettingChange change) {
		String template = change.key().template();
		String forms = (template != null) ? this.templates.find(template).map(FormTemplate::name).orElse(template)
				: "全部表样";
		return change.kind().title() + "，" + change.key().fiscalYear() + "年度，" + forms;
	}

	private static List<TrailChange> values(RuleSetting before, RuleSetting after) {
		return List.of(TrailChange.of("是否启用", enabled(before), enabled(after)),
				TrailChange.of("错误按", title(before.errorAs()), title(after.errorAs())),
				TrailChange.of("警告按", title(before.warningAs()), title(after.warningAs())),
				TrailChange.of("提示按", title(before.infoAs()), title(after.infoAs())),
				TrailChange.of("允许误差（元）", tolerance(before), tolerance(after)),
				TrailChange.of("另加的词", words(before), words(after)));
	}

	private static String enabled(RuleSetting setting) {
		return setting.enabled() ? "启用" : "停用";
	}

	private static String title(Severity severity) {
		return (severity != null) ? severity.title() : null;
	}

	private static String tolerance(RuleSetting setting) {
		return (setting.tolerance() != null) ? setting.tolerance().toString() : null;
	}

	private static String words(RuleSetting setting) {
		return setting.words().isEmpty() ? null : String.join("、", setting.words());
	}

}
