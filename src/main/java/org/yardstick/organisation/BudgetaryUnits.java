package org.yardstick.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface BudgetaryUnits extends JpaRepository<BudgetaryUnit, UUID> {

	List<BudgetaryUnit> findAllByOrderByCode();

	List<BudgetaryUnit> findByDepartmentIdOrderByCode(UUID department);

	@Query("""
			select new org.yardstick.organisation.Membership(u, d)
			from BudgetaryUnit u join Department d on d.id = u.departmentId
			where u.id = :id
			""")
	Optional<Membership> findMembership(UUID id);

	@Query("select u.departmentId as department, count(u) as units from BudgetaryUnit u group by u.departmentId")
	List<UnitCount> countByDepartment();

	Optional<BudgetaryUnit> findByCode(String code);

	Optional<BudgetaryUnit> findByName(String name);

	@Query("""
			select u from BudgetaryUnit u join Department d on d.id = u.departmentId
			where d.name = :department and u.departmentItself
			""")
	Optional<BudgetaryUnit> findItself(String department);

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
