package org.yardstick.review.web;

import org.yardstick.review.ReturnReason;
import org.yardstick.review.ReturnReasonWords;

/** A reason for sending back as an administrator writes it, and as he found it. */
class ReturnReasonForm {

	private String title;

	private String explanation;

	private String seenTitle;

	private String seenExplanation;

	static ReturnReasonForm of(ReturnReason reason) {
		ReturnReasonForm form = new ReturnReasonForm();
		form.title = reason.title();
		form.explanation = reason.explanation();
		form.seenTitle = reason.title();
		form.seenExplanation = reason.explanation();
		return form;
	}

	ReturnReasonWords toWords() {
		return new ReturnReasonWords(this.title, this.explanation);
	}

	ReturnReasonWords toSeenWords() {
		return new ReturnReasonWords(this.seenTitle, this.seenExplanation);
	}

	public String getTitle() {
		return this.title;
	}

	public void setTitle(String title) {
		this.title = title;
	}

	public String getExplanation() {
		return this.explanation;
	}

	public void setExplanation(String explanation) {
		this.explanation = explanation;
	}

	public String getSeenTitle() {
		return this.seenTitle;
	}

	public void setSeenTitle(String seenTitle) {
		this.seenTitle = seenTitle;
	}

	public String getSeenExplanation() {
		return this.seenExplanation;
	}

	public void setSeenExplanation(String seenExplanation) {
		this.seenExplanation = seenExplanation;
	}

}
