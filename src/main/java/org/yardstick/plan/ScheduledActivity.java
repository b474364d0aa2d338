package org.yardstick.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

import org.yardstick.shared.Yuan;

/**
 * A row of the implementation schedule. Cells may be null: blank.
 *
 * @param key identifies the row while several people edit the form; not part of its words
 * @param activity what is done
 * @param startDate when it begins
 * @param amount for how much, in yuan
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScheduledActivity(String key, String activity, LocalDate startDate,
		Yuan amount) implements KeyedRow<ScheduledActivity> {

	@Override
	public ScheduledActivity withKey(String newKey) {
		return new ScheduledActivity(newKey, this.activity, this.startDate, this.amount);
	}

}
