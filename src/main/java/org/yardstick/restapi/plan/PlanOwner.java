package org.yardstick.restapi.plan;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Organisation;
import org.yardstick.organisation.UnitEntry;
import org.yardstick.organisation.UnitId;
import org.yardstick.plan.PlanContent;
import org.yardstick.shared.RejectedException;

/** Finds the unit that a plan from outside belongs to. */
@Component
class PlanOwner {

	private final Organisation organisation;

	PlanOwner(Organisation organisation) {
		this.organisation = organisation;
	}

	/**
	 * The unit named by id, else the one with the printed name of the implementing unit
	 * or the supervising department, else the actor's own.
	 * @param unitId null if it is not given
	 * @throws RejectedException if none of them says a unit
	 */
	UnitId of(Actor actor, String unitId, PlanContent content) {
		if (unitId != null) {
			return given(unitId);
		}
		return Stream.of(content.header().implementingUnit(), content.header().supervisingDepartment())
			.filter(Objects::nonNull)
			.map(this.organisation::unitByName)
			.flatMap(Optional::stream)
			.map(UnitEntry::id)
			.findFirst()
			.or(() -> Optional.ofNullable(actor.seat().unit()))
			.orElseThrow(() -> RejectedException.at("unitId", "不知道这张表属于哪个单位：请在 unitId 里写明单位。"));
	}

	private static UnitId given(String unitId) {
		try {
			return UnitId.of(unitId);
		}
		catch (IllegalArgumentException noId) {
			throw RejectedException.at("unitId", "unitId 不是单位的标识。");
		}
	}

}
