package org.yardstick.review.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.springframework.format.annotation.DateTimeFormat;
import org.yardstick.review.Decision;

/** What a reviewer fills in beside a form. */
class DecisionForm {

	private Decision.Verdict verdict;

	private String opinion;

	private List<String> reasons = new ArrayList<>();

	private String approvalNumber;

	@DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
	private LocalDate approvalDate;

	private Long version;

	private String token;

	private String queue;

	Decision toDecision() {
		return new Decision(this.verdict, this.opinion, List.of(), chosen(), this.approvalNumber, this.approvalDate);
	}

	/** An address can name the tenth of a list that has no others. */
	private List<String> chosen() {
		return this.reasons.stream().filter(Objects::nonNull).toList();
	}

	public Decision.Verdict getVerdict() {
		return this.verdict;
	}

	public void setVerdict(Decision.Verdict verdict) {
		this.verdict = verdict;
	}

	public String getOpinion() {
		return this.opinion;
	}

	public void setOpinion(String opinion) {
		this.opinion = opinion;
	}

	public List<String> getReasons() {
		return this.reasons;
	}

	public void setReasons(List<String> reasons) {
		this.reasons = reasons;
	}

	public String getApprovalNumber() {
		return this.approvalNumber;
	}

	public void setApprovalNumber(String approvalNumber) {
		this.approvalNumber = approvalNumber;
	}

	public LocalDate getApprovalDate() {
		return this.approvalDate;
	}

	public void setApprovalDate(LocalDate approvalDate) {
		this.approvalDate = approvalDate;
	}

	public String getToken() {
		return this.token;
	}

	public void setToken(String token) {
		this.token = token;
	}

	/** The queue that the form was opened from, null for none. */
	public String getQueue() {
		return this.queue;
	}

	public void setQueue(String queue) {
		this.queue = queue;
	}

	public Long getVersion() {
		return this.version;
	}

	public void setVersion(Long version) {
		this.version = version;
	}

}
