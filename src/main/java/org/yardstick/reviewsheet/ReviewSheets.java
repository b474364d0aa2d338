package org.yardstick.reviewsheet;

import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.plan.ContentHash;
import org.yardstick.plan.PlanSnapshot;

/** Tells other modules what the sheets say. */
@Service
@Transactional(readOnly = true)
public class ReviewSheets {

	private final SheetReading reading;

	ReviewSheets(SheetReading reading) {
		this.reading = reading;
	}

	/**
	 * What the sheet about the cells of a plan as they are says; one statement. Only for
	 * people of the bureau while the plan waits there.
	 * @param plan one that the reader was given
	 * @return empty if nobody has begun one
	 */
	public Optional<SheetOutcome> of(PlanSnapshot plan) {
		return this.reading.of(plan)
			.about(ContentHash.of(plan.content()))
			.map((sheet) -> SheetOutcome.of(sheet.shown(plan, Map.of(), null)));
	}

}
