package org.yardstick.approval.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.format.annotation.DateTimeFormat;
import org.yardstick.approval.ApprovalOrder;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.plan.PlanId;

/** What is typed and chosen to approve forms. */
class ApprovalForm {

	private int year;

	private DepartmentId department;

	private String number;

	@DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
	private LocalDate dated;

	private String words;

	private List<PlanId> plans = new ArrayList<>();

	private String token;

	ApprovalOrder toOrder() {
		return new ApprovalOrder(this.number, this.dated, this.words, this.plans);
	}

	public int getYear() {
		return this.year;
	}

	public void setYear(int year) {
		this.year = year;
	}

	public DepartmentId getDepartment() {
		return this.department;
	}

	public void setDepartment(DepartmentId department) {
		this.department = department;
	}

	public String getNumber() {
		return this.number;
	}

	public void setNumber(String number) {
		this.number = number;
	}

	public LocalDate getDated() {
		return this.dated;
	}

	public void setDated(LocalDate dated) {
		this.dated = dated;
	}

	public String getWords() {
		return this.words;
	}

	public void setWords(String words) {
		this.words = words;
	}

	public List<PlanId> getPlans() {
		return this.plans;
	}

	public void setPlans(List<PlanId> plans) {
		this.plans = (plans != null) ? plans : new ArrayList<>();
	}

	public String getToken() {
		return this.token;
	}

	public void setToken(String token) {
		this.token = token;
	}

}
