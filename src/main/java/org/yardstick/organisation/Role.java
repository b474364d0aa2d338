package org.yardstick.organisation;

/**
 * What a person comes to the system for. Lives here and not with the accounts because an
 * {@link Actor} is known to all modules and an account only to few.
 */
public enum Role {

	/** 填报人: fills in the forms of the own unit. */
	UNIT("填报人"),
	/** 主管部门审核人: reviews the forms of the units below the own department. */
	DEPARTMENT("主管部门审核人"),
	/** 财政业务科审核人: reviews the departments assigned to the own division. */
	DIVISION("业务科审核人"),
	/** 绩效管理科: reviews performance quality and approves, for all departments. */
	PERFORMANCE("绩效管理科"),
	/** Maintains organisations, accounts, years; sees everything, decides nothing. */
	ADMIN("系统管理员");

	private final String title;

	Role(String title) {
		this.title = title;
	}

	/** What users read. */
	public String title() {
		return this.title;
	}

}
