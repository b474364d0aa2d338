package org.yardstick.demo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.yardstick.identity.AccountAdministration;
import org.yardstick.identity.AccountDetails;
import org.yardstick.identity.AccountEntry;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentDetails;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.DivisionId;
import org.yardstick.organisation.Label;
import org.yardstick.organisation.Organisation;
import org.yardstick.organisation.OrganisationMaintenance;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.Role;
import org.yardstick.organisation.UnitDetails;
import org.yardstick.organisation.UnitEntry;

import tools.jackson.databind.JsonNode;

/**
 * Writes the made-up bureau, its departments and units, and the accounts.
 */
@Component
class DemoOrganisation {

	static final String FILE = "organisation.yaml";

	private final OrganisationMaintenance maintenance;

	private final Organisation organisation;

	private final AccountAdministration accounts;

	DemoOrganisation(OrganisationMaintenance maintenance, Organisation organisation, AccountAdministration accounts) {
		this.maintenance = maintenance;
		this.organisation = organisation;
		this.accounts = accounts;
	}

	/**
	 * @param administrator the account that exists already
	 */
	DemoPlaces write(UUID administrator) {
		JsonNode file = DemoFile.read(FILE);
		Map<String, Place> places = new HashMap<>();
		file.get("divisions").forEach((division) -> addDivision(division, places));
		file.get("accounts").forEach((account) -> openAccount(account, places, administrator));
		Map<String, UnitEntry> units = new HashMap<>();
		this.organisation.units().forEach((unit) -> units.put(unit.code(), unit));
		return new DemoPlaces(units);
	}

	private void addDivision(JsonNode node, Map<String, Place> places) {
		DivisionId division = this.maintenance.addDivision(Actor.program(), text(node, "name"));
		places.put(text(node, "name"), Place.of(division));
		node.path("departments").forEach((department) -> addDepartment(department, division, places));
	}

	private void addDepartment(JsonNode node, DivisionId division, Map<String, Place> places) {
		DepartmentId department = this.maintenance.addDepartment(Actor.program(),
				new DepartmentDetails(label(node), division));
		places.put(text(node, "name"), Place.of(department));
		node.get("units").forEach((unit) -> {
			boolean itself = unit.path("itself").asString("false").equals("true");
			places.put(text(unit, "name"), Place
				.of(this.maintenance.addUnit(Actor.program(), new UnitDetails(label(unit), department, itself))));
		});
	}

	private void openAccount(JsonNode node, Map<String, Place> places, UUID administrator) {
		Set<Role> roles = new HashSet<>();
		node.get("roles").forEach((role) -> roles.add(Role.valueOf(role.stringValue())));
		Place place = places.get(node.path("place").asString(null));
		AccountDetails details = new AccountDetails(text(node, "name"), roles, place);
		if (roles.contains(Role.ADMIN)) {
			AccountEntry existing = this.accounts.account(Actor.program(), administrator);
			this.accounts.change(Actor.program(), administrator, existing.version(), details);
		}
		else {
			this.accounts.create(Actor.program(), text(node, "username"), DemoContent.PASSWORD, details);
		}
	}

	private static Label label(JsonNode node) {
		return new Label(text(node, "code"), text(node, "name"));
	}

	private static String text(JsonNode node, String key) {
		return node.get(key).stringValue();
	}

}
