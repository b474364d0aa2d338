package org.yardstick.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface Departments extends JpaRepository<Department, UUID> {

	List<Department> findAllByOrderByCode();

	List<Department> findByDivisionIdOrderByCode(UUID division);

	Optional<Department> findByCode(String code);

	Optional<Department> findByName(String name);

	boolean existsByCodeAndIdNot(String code, UUID id);

	boolean existsByNameAndIdNot(String name, UUID id);

	List<Department> findByCodeStartingWithOrNameContainingOrderByCode(String code, String words, Limit limit);

}
