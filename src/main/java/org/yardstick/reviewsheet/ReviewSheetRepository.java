package org.yardstick.reviewsheet;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface ReviewSheetRepository extends Repository<ReviewSheet, UUID> {

	ReviewSheet saveAndFlush(ReviewSheet sheet);

	/** The sheets about all submissions of a plan, oldest first. */
	List<ReviewSheet> findByPlanIdOrderByBegunAtAscIdAsc(UUID planId);

}
