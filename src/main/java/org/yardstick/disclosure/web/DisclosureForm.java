package org.yardstick.disclosure.web;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.disclosure.WithholdingGround;
import org.yardstick.plan.PlanId;

/** Plans that were chosen in the list, and what is said with them. */
class DisclosureForm {

	private List<PlanId> plans = new ArrayList<>();

	private WithholdingGround ground;

	private String words;

	private String token;

	public List<PlanId> getPlans() {
		return this.plans;
	}

	public void setPlans(List<PlanId> plans) {
		this.plans = (plans != null) ? plans : new ArrayList<>();
	}

	public WithholdingGround getGround() {
		return this.ground;
	}

	public void setGround(WithholdingGround ground) {
		this.ground = ground;
	}

	public String getWords() {
		return this.words;
	}

	public void setWords(String words) {
		this.words = words;
	}

	public String getToken() {
		return this.token;
	}

	public void setToken(String token) {
		this.token = token;
	}

}
