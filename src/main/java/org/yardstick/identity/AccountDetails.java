package org.yardstick.identity;

import java.util.Set;

import org.yardstick.organisation.Place;
import org.yardstick.organisation.PlaceKind;
import org.yardstick.organisation.Role;
import org.yardstick.shared.RejectedException;

/**
 * What an administrator says of a person: the name, what the person comes for, and where
 * the person sits.
 *
 * @param name the person's name, 1 to 50 characters
 * @param roles at least one
 * @param place null for people who sit nowhere in particular
 */
public record AccountDetails(String name, Set<Role> roles, Place place) {

	private static final int NAME_LENGTH = 50;

	/**
	 * @throws RejectedException at {@code name}, {@code roles} or {@code place}, if
	 * something is missing or a role reaches nothing from that place
	 */
	public AccountDetails {
		name = (name != null) ? name.strip() : "";
		refuse(name.isEmpty(), "name", "请填写姓名。");
		refuse(name.length() > NAME_LENGTH, "name", "姓名不能超过 " + NAME_LENGTH + " 个字。");
		refuse(roles == null || roles.isEmpty(), "roles", "请至少选择一个角色。");
		roles = Set.copyOf(roles);
		PlaceKind kind = (place != null) ? place.kind() : null;
		refuse(roles.contains(Role.UNIT) && kind != PlaceKind.UNIT, "place", "填报人须归属一个预算单位。");
		refuse(roles.contains(Role.DEPARTMENT) && kind != PlaceKind.UNIT && kind != PlaceKind.DEPARTMENT, "place",
				"主管部门审核人须归属一个主管部门，或该部门的本级单位。");
		refuse(roles.contains(Role.DIVISION) && kind != PlaceKind.DIVISION, "place", "业务科审核人须归属一个财政业务科。");
	}

	private static void refuse(boolean condition, String path, String message) {
		if (condition) {
			throw RejectedException.at(path, message);
		}
	}

}
