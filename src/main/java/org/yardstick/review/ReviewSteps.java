package org.yardstick.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The history of all plans: steps are added and read, nothing else. */
interface ReviewSteps extends Repository<ReviewStep, UUID> {

	ReviewStep save(ReviewStep step);

	Optional<ReviewStep> findFirstByPlanIdOrderByTakenAtDescPlanVersionDesc(UUID planId);

	Optional<ReviewStep> findById(UUID id);

	/** The steps of a plan without its forms, oldest first. */
	@Query("""
			select new org.yardstick.review.TakenStep(step.id, step.action) from ReviewStep step
			where step.planId = :plan order by step.takenAt, step.planVersion""")
	List<TakenStep> taken(UUID plan);

	List<ReviewStep> findByPlanIdOrderByTakenAtAscPlanVersionAsc(UUID planId);

}
