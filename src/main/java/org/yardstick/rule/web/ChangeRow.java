package org.yardstick.rule.web;

import java.time.Instant;
import java.util.List;

import org.yardstick.rule.RuleSettingChange;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.FormTemplates;

/**
 * A change in words.
 *
 * @param code of the rule
 * @param title what kind of change it is and for which forms
 * @param sentences what was changed, one sentence a thing
 */
record ChangeRow(Instant at, String by, String code, String title, List<String> sentences) {

	static ChangeRow of(RuleSettingChange change, FormTemplates templates) {
		String template = change.key().template();
		String forms = (template == null) ? "全部表样"
				: "只对“" + templates.find(template).map(FormTemplate::name).orElse(template) + "”";
		return new ChangeRow(change.at(), change.by(), change.key().code(), change.kind().title() + "（" + forms + "）",
				SettingWords.changes(change.before(), change.after()));
	}

}
