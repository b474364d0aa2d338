package org.yardstick.intake.form;

import java.util.List;

/**
 * The lines of a document that belong to one form.
 *
 * @param begin its first line, counted over the document
 * @param end the line after its last
 * @param title the heading, null if the form has none
 * @param preface lines between heading and table
 * @param body from the line with the project's name on
 * @param offlineYear the fiscal year of a form that says that it was filled in offline,
 * null for every other form
 */
record FormRange(int begin, int end, SourceLine title, List<SourceLine> preface, List<SourceLine> body,
		Integer offlineYear) {

	/** The first heading among its own lines, null if there is none. */
	SourceLine titleWithin() {
		return this.body.stream().filter(FormLocator::isTitle).findFirst().orElse(null);
	}

	/** The same form under another heading, which is no line of its body then. */
	FormRange titled(SourceLine heading) {
		return new FormRange(this.begin, this.end, heading, this.preface,
				this.body.stream().filter((line) -> line != heading).toList(), this.offlineYear);
	}

	String where() {
		return this.body.get(0).where();
	}

}
