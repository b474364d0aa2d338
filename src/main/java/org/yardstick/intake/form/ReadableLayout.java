package org.yardstick.intake.form;

import java.util.List;

import org.yardstick.intake.form.head.HeadLabels;
import org.yardstick.intake.form.words.Wording;
import org.yardstick.template.FormLayout;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.FormText;

/**
 * A layout that a form of a document may follow, with all its labels made ready to be
 * found. Immutable.
 *
 * @param template that has the layout
 * @param layout how the form is printed
 * @param labels by which it is recognised
 * @param head the labels of its head
 * @param indicators the head of its table of indicators, null if it has none
 */
record ReadableLayout(FormTemplate template, FormLayout layout, LayoutLabels labels, HeadLabels head,
		IndicatorHead indicators) {

	static ReadableLayout of(FormTemplate template, FormLayout layout) {
		return new ReadableLayout(template, layout, LayoutLabels.of(layout), new HeadLabels(layout),
				layout.indicators().map(IndicatorHead::new).orElse(null));
	}

	/**
	 * The fixed words behind the last field of the heading, empty if it ends with one.
	 */
	String titleEnding() {
		List<FormText.Part> parts = this.layout.title().parts();
		FormText.Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
		return (last instanceof FormText.Text fixed) ? Wording.plain(fixed.text()) : "";
	}

}
