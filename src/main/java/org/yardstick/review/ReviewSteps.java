package org.yardstick.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** The history of all plans: steps are added and read, nothing else. */
interface ReviewSteps extends Repository<ReviewStep, UUID> {

	ReviewStep save(ReviewStep step);

	Optional<ReviewStep> findFirstByPlanIdOrderByTakenAtDescPlanVersionDesc(UUID planId);

	List<ReviewStep> findByPlanIdOrderByTakenAtAscPlanVersionAsc(UUID planId);

}
