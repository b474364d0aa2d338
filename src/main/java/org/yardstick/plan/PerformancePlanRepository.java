package org.yardstick.plan;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PerformancePlanRepository extends JpaRepository<PerformancePlan, UUID> {

	/**
	 * The plan, locked until the transaction ends, so that its changes come one after the
	 * other.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from PerformancePlan p where p.id = :id")
	Optional<PerformancePlan> findForChange(UUID id);

}
