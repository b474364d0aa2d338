package org.yardstick.organisation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yardstick.organisation.OrganisationChanged.Value;

/**
 * Tells others what was changed about the organisation, in words. Before is null where
 * something is new, after where it is gone.
 */
@Component
class OrganisationNews {

	private final SectorDivisions divisions;

	private final Departments departments;

	private final ApplicationEventPublisher events;

	OrganisationNews(SectorDivisions divisions, Departments departments, ApplicationEventPublisher events) {
		this.divisions = divisions;
		this.departments = departments;
		this.events = events;
	}

	void tell(Actor actor, DivisionEntry before, DivisionEntry after) {
		DivisionEntry one = (after != null) ? after : before;
		tell(actor, Place.of(one.id()), one.name(), values(words(before), words(after)));
	}

	void tell(Actor actor, DepartmentEntry before, DepartmentEntry after) {
		DepartmentEntry one = (after != null) ? after : before;
		tell(actor, Place.of(one.id()), one.code() + " " + one.name(), values(words(before), words(after)));
	}

	void tell(Actor actor, UnitEntry before, UnitEntry after) {
		UnitEntry one = (after != null) ? after : before;
		tell(actor, Place.of(one.id()), one.code() + " " + one.name(), values(words(before), words(after)));
	}

	private void tell(Actor actor, Place place, String title, List<Value> values) {
		this.events.publishEvent(new OrganisationChanged(actor, place, title, values));
	}

	private static List<Value> values(Map<String, String> before, Map<String, String> after) {
		Set<String> labels = new LinkedHashSet<>(before.keySet());
		labels.addAll(after.keySet());
		return labels.stream().map((label) -> new Value(label, before.get(label), after.get(label))).toList();
	}

	private Map<String, String> words(DivisionEntry division) {
		return (division != null) ? Map.of("名称", division.name()) : Map.of();
	}

	private Map<String, String> words(DepartmentEntry department) {
		Map<String, String> words = new LinkedHashMap<>();
		if (department != null) {
			words.put("编码", department.code());
			words.put("名称", department.name());
			if (department.division() != null) {
				this.divisions.findById(department.division().value())
					.ifPresent((division) -> words.put("负责的业务科", division.name()));
			}
		}
		return words;
	}

	private Map<String, String> words(UnitEntry unit) {
		Map<String, String> words = new LinkedHashMap<>();
		if (unit != null) {
			words.put("编码", unit.code());
			words.put("名称", unit.name());
			this.departments.findById(unit.department().value())
				.ifPresent((department) -> words.put("主管部门", department.name()));
			words.put("部门本级", unit.departmentItself() ? "是" : "否");
		}
		return words;
	}

}
