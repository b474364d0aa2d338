package org.yardstick.export.printed;

import java.util.LinkedHashMap;
import java.util.Map;

import org.yardstick.plan.PlanForm;
import org.yardstick.template.FormLayout;

/**
 * What a document of a form is made from. Kept in its properties, where no reader sees
 * it: who reads the document back need not guess, but must be able to.
 *
 * @param template key of the form template
 * @param layout key of the way it is printed
 */
public record DocumentOrigin(String template, String layout, int fiscalYear) {

	public static DocumentOrigin of(PlanForm form, FormLayout layout) {
		return new DocumentOrigin(form.template(), layout.key(), form.fiscalYear());
	}

	/** The custom properties of a document, all of them text. */
	public Map<String, String> properties() {
		Map<String, String> properties = new LinkedHashMap<>();
		properties.put("yardstick.template", this.template);
		properties.put("yardstick.layout", this.layout);
		properties.put("yardstick.fiscalYear", String.valueOf(this.fiscalYear));
		return properties;
	}

}
