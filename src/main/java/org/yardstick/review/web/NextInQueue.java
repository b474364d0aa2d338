package org.yardstick.review.web;

import org.springframework.stereotype.Component;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanId;
import org.yardstick.review.QueueSpot;
import org.yardstick.review.ReviewQueue;

/** Leads a reviewer from form to form of the queue. */
@Component
class NextInQueue {

	private final ReviewQueue queue;

	NextInQueue(ReviewQueue queue) {
		this.queue = queue;
	}

	/**
	 * Where to go once the form is decided on; to be asked before, for it leaves the
	 * queue then.
	 * @param words the queue that the form was opened from, null for none
	 * @return the next form, at the end the queue; the form itself if it was not opened
	 * from a queue
	 */
	String after(Actor actor, PlanId plan, String words) {
		if (words == null) {
			return "/plans/" + plan;
		}
		QueueListing listing = QueueListing.of(words);
		return this.queue.spot(actor, listing.filter(), listing.order(), plan)
			.map(QueueSpot::next)
			.map(listing::address)
			.orElseGet(listing::address);
	}

}
