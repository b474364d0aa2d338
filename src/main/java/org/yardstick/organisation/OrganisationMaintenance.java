package org.yardstick.organisation;

import java.util.UUID;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.NotFoundException;
import org.yardstick.shared.RejectedException;

/**
 * Adds to the organisation, renames and moves its parts. For administrators only
 * ({@link NotAllowedException}); duplicates are refused ({@link RejectedException} at
 * {@code name}, {@code code} or {@code departmentItself}), and what is in use is not
 * removed ({@link ConflictException}).
 */
@Service
@Transactional
public class OrganisationMaintenance {

	private static final UUID NEW = new UUID(0, 0);

	private final SectorDivisions divisions;

	private final Departments departments;

	private final BudgetaryUnits units;

	private final OrganisationNews news;

	OrganisationMaintenance(SectorDivisions divisions, Departments departments, BudgetaryUnits units,
			OrganisationNews news) {
		this.divisions = divisions;
		this.departments = departments;
		this.units = units;
		this.news = news;
	}

	public DivisionId addDivision(Actor actor, String name) {
		requireAdministrator(actor);
		DivisionEntry added = this.divisions.save(new SectorDivision(freeDivisionName(name, NEW))).entry();
		this.news.tell(actor, null, added);
		return added.id();
	}

	public void rename(Actor actor, DivisionId id, String name) {
		requireAdministrator(actor);
		SectorDivision division = find(this.divisions, id.value());
		DivisionEntry before = division.entry();
		division.rename(freeDivisionName(name, id.value()));
		this.news.tell(actor, before, division.entry());
	}

	public void remove(Actor actor, DivisionId id) {
		requireAdministrator(actor);
		DivisionEntry before = find(this.divisions, id.value()).entry();
		remove(this.divisions, id.value(), "这个业务科还有主管部门或账号，不能删除。请先把它们转到别的业务科。");
		this.news.tell(actor, before, null);
	}

	public DepartmentId addDepartment(Actor actor, DepartmentDetails details) {
		requireAdministrator(actor);
		refuseDuplicate(details, NEW);
		DepartmentEntry added = this.departments.save(new Department(details.label(), knownDivision(details))).entry();
		this.news.tell(actor, null, added);
		return added.id();
	}

	public void change(Actor actor, DepartmentId id, DepartmentDetails details) {
		requireAdministrator(actor);
		refuseDuplicate(details, id.value());
		Department department = find(this.departments, id.value());
		DepartmentEntry before = department.entry();
		department.relabel(details.label());
		department.assignTo(knownDivision(details));
		this.news.tell(actor, before, department.entry());
	}

	public void remove(Actor actor, DepartmentId id) {
		requireAdministrator(actor);
		DepartmentEntry before = find(this.departments, id.value()).entry();
		remove(this.departments, id.value(), "这个主管部门还有预算单位、账号或绩效目标表，不能删除。");
		this.news.tell(actor, before, null);
	}

	public UnitId addUnit(Actor actor, UnitDetails details) {
		requireAdministrator(actor);
		refuseDuplicate(details, NEW);
		UnitEntry added = this.units
			.save(new BudgetaryUnit(details.label(), knownDepartment(details), details.departmentItself()))
			.entry();
		this.news.tell(actor, null, added);
		return added.id();
	}

	public void change(Actor actor, UnitId id, UnitDetails details) {
		requireAdministrator(actor);
		refuseDuplicate(details, id.value());
		BudgetaryUnit unit = find(this.units, id.value());
		UnitEntry before = unit.entry();
		unit.relabel(details.label());
		unit.placeBelow(knownDepartment(details), details.departmentItself());
		this.news.tell(actor, before, unit.entry());
	}

	public void remove(Actor actor, UnitId id) {
		requireAdministrator(actor);
		UnitEntry before = find(this.units, id.value()).entry();
		remove(this.units, id.value(), "这个预算单位还有账号或绩效目标表，不能删除。");
		this.news.tell(actor, before, null);
	}

	private DivisionId knownDivision(DepartmentDetails details) {
		return (details.division() != null) ? find(this.divisions, details.division().value()).id() : null;
	}

	private DepartmentId knownDepartment(UnitDetails details) {
		return find(this.departments, details.department().value()).id();
	}

	private String freeDivisionName(String name, UUID id) {
		String tidy = Label.tidyName(name);
		refuse(this.divisions.existsByNameAndIdNot(tidy, id), "name", "已有同名的业务科，请换一个名称。");
		return tidy;
	}

	private void refuseDuplicate(DepartmentDetails details, UUID id) {
		Label label = details.label();
		refuse(this.departments.existsByCodeAndIdNot(label.code(), id), "code", "这个编码已被别的主管部门使用。");
		refuse(this.departments.existsByNameAndIdNot(label.name(), id), "name", "已有同名的主管部门，请换一个名称。");
	}

	private void refuseDuplicate(UnitDetails details, UUID id) {
		Label label = details.label();
		refuse(this.units.existsByCodeAndIdNot(label.code(), id), "code", "这个编码已被别的预算单位使用。");
		refuse(this.units.existsByNameAndIdNot(label.name(), id), "name", "已有同名的预算单位，请换一个名称。");
		refuse(details.departmentItself()
				&& this.units.existsByDepartmentIdAndDepartmentItselfTrueAndIdNot(details.department().value(), id),
				"departmentItself", "这个主管部门已有本级单位，一个部门只能有一个。");
	}

	private static void refuse(boolean condition, String path, String message) {
		if (condition) {
			throw RejectedException.at(path, message);
		}
	}

	private static <E> void remove(JpaRepository<E, UUID> entries, UUID id, String inUse) {
		entries.delete(find(entries, id));
		try {
			entries.flush();
		}
		catch (DataIntegrityViolationException ex) {
			throw new ConflictException(inUse);
		}
	}

	private static <E> E find(JpaRepository<E, UUID> entries, UUID id) {
		return entries.findById(id).orElseThrow(() -> new NotFoundException("找不到这个机构，可能已被删除。"));
	}

	private static void requireAdministrator(Actor actor) {
		if (!actor.is(Role.ADMIN)) {
			throw new NotAllowedException("只有系统管理员可以维护组织机构。");
		}
	}

}
