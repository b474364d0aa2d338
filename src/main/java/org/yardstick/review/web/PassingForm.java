package org.yardstick.review.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yardstick.plan.PlanId;
import org.yardstick.shared.RejectedException;

/** Forms that were chosen in the queue, and what is said with them. */
class PassingForm {

	private List<PlanId> plans = new ArrayList<>();

	private List<Long> versions = new ArrayList<>();

	private String opinion;

	private String token;

	private String queue = "";

	/** The forms with the versions that the reviewer has seen. */
	Map<PlanId, Long> chosen() {
		if (this.plans.size() != this.versions.size()) {
			throw RejectedException.at("plans", "勾选的表不完整，请回到待审重新勾选。");
		}
		Map<PlanId, Long> chosen = new LinkedHashMap<>();
		for (int n = 0; n < this.plans.size(); n++) {
			chosen.put(this.plans.get(n), this.versions.get(n));
		}
		return chosen;
	}

	QueueListing listing() {
		return QueueListing.of(this.queue);
	}

	public List<PlanId> getPlans() {
		return this.plans;
	}

	public void setPlans(List<PlanId> plans) {
		this.plans = (plans != null) ? plans : new ArrayList<>();
	}

	public List<Long> getVersions() {
		return this.versions;
	}

	public void setVersions(List<Long> versions) {
		this.versions = (versions != null) ? versions : new ArrayList<>();
	}

	public String getOpinion() {
		return this.opinion;
	}

	public void setOpinion(String opinion) {
		this.opinion = opinion;
	}

	public String getToken() {
		return this.token;
	}

	public void setToken(String token) {
		this.token = token;
	}

	public String getQueue() {
		return this.queue;
	}

	public void setQueue(String queue) {
		this.queue = (queue != null) ? queue : "";
	}

}
