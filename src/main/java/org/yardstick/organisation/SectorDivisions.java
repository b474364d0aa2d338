package org.yardstick.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface SectorDivisions extends JpaRepository<SectorDivision, UUID> {

	List<SectorDivision> findAllByOrderByName();

	Optional<SectorDivision> findByName(String name);

	boolean existsByNameAndIdNot(String name, UUID id);

	List<SectorDivision> findByNameContainingOrderByName(String words, Limit limit);

}
