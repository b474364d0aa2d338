package org.yardstick;

import java.util.Set;
import java.util.UUID;

import org.springframework.boot.test.context.TestComponent;
import org.yardstick.identity.AccountAdministration;
import org.yardstick.identity.AccountDetails;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentDetails;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.DivisionId;
import org.yardstick.organisation.Label;
import org.yardstick.organisation.OrganisationMaintenance;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.Role;
import org.yardstick.organisation.UnitDetails;
import org.yardstick.organisation.UnitId;

/**
 * People in the database who can sign in, each with {@link #PASSWORD}: in an empty
 * organisation, because names and codes are always the same.
 */
@TestComponent
public class TestAccounts {

	public static final String PASSWORD = "Yardstick@2026";

	private final OrganisationMaintenance organisation;

	private final AccountAdministration accounts;

	TestAccounts(OrganisationMaintenance organisation, AccountAdministration accounts) {
		this.organisation = organisation;
		this.accounts = accounts;
	}

	/** Adds an account with this role, as user name the role's name in small letters. */
	public UUID add(Role role) {
		Place place = switch (role) {
			case UNIT -> Place.of(addUnit(addDepartment(null)));
			case DEPARTMENT -> Place.of(addDepartment(null));
			case DIVISION -> Place.of(addDivisionWithDepartment());
			case PERFORMANCE, ADMIN -> null;
		};
		return add(role.name().toLowerCase(), new AccountDetails(role.title(), Set.of(role), place));
	}

	public UUID add(String username, AccountDetails details) {
		return this.accounts.create(Actor.program(), username, PASSWORD, details);
	}

	private DivisionId addDivisionWithDepartment() {
		DivisionId division = this.organisation.addDivision(Actor.program(), "社会保障科");
		this.organisation.addDepartment(Actor.program(), new DepartmentDetails(new Label("301", "卫健局"), division));
		return division;
	}

	public DepartmentId addDepartment(DivisionId division) {
		return this.organisation.addDepartment(Actor.program(),
				new DepartmentDetails(new Label("101", "教育局"), division));
	}

	public UnitId addUnit(DepartmentId department) {
		return this.organisation.addUnit(Actor.program(),
				new UnitDetails(new Label("101001", "第一中学"), department, false));
	}

}
