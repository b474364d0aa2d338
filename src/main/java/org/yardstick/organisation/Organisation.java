package org.yardstick.organisation;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.shared.NotFoundException;

/** Looks up who belongs to whom. */
@Service
@Transactional(readOnly = true)
public class Organisation {

	private final JdbcClient jdbc;

	Organisation(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @throws NotFoundException if there is no such unit
	 */
	public Affiliation affiliation(UnitId unit) {
		return this.jdbc.sql("select department_id from budgetary_unit where id = :id")
			.param("id", unit.value())
			.query(UUID.class)
			.optional()
			.map((department) -> new Affiliation(unit, new DepartmentId(department)))
			.orElseThrow(() -> new NotFoundException("没有这个单位，它可能已被删除。"));
	}

	/** Whether the unit is its own department (本级). */
	public boolean isOwnDepartment(UnitId unit) {
		return this.jdbc.sql("select department_itself from budgetary_unit where id = :id")
			.param("id", unit.value())
			.query(Boolean.class)
			.optional()
			.orElse(false);
	}

}
