package org.yardstick.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface BudgetaryUnits extends JpaRepository<BudgetaryUnit, UUID> {

	List<BudgetaryUnit> findAllByOrderByCode();

	List<BudgetaryUnit> findByDepartmentIdOrderByCode(UUID department);

	@Query("select u from BudgetaryUnit u join fetch u.department where u.id in :ids")
	List<BudgetaryUnit> findWithDepartment(Collection<UUID> ids);

	@Query("select u.department.id as department, count(u) as units from BudgetaryUnit u group by u.department.id")
	List<UnitCount> countByDepartment();

	Optional<BudgetaryUnit> findByCode(String code);

	Optional<BudgetaryUnit> findByName(String name);

	Optional<BudgetaryUnit> findByDepartmentNameAndDepartmentItselfTrue(String department);

	boolean existsByCodeAndIdNot(String code, UUID id);

	boolean existsByNameAndIdNot(String name, UUID id);

	boolean existsByDepartmentIdAndDepartmentItselfTrueAndIdNot(UUID department, UUID id);

	List<BudgetaryUnit> findByCodeStartingWithOrNameContainingOrderByCode(String code, String words, Limit limit);

	/** How many units a department has. */
	interface UnitCount {

		UUID getDepartment();

		long getUnits();

	}

}
