package org.yardstick.review;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

import org.yardstick.finding.OpenFindings;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.plan.WaitingFilter;
import org.yardstick.shared.Yuan;

/**
 * Which of the forms that wait for a reviewer the queue shows. Null does not filter.
 *
 * @param leastAmount in 万元
 * @param mostAmount in 万元
 * @param days how many whole days they have waited at least
 */
public record QueueFilter(Integer fiscalYear, DepartmentId department, BigDecimal leastAmount, BigDecimal mostAmount,
		OpenFindings findings, Integer days, Returned returned) {

	/** The whole queue. */
	public static final QueueFilter NONE = new QueueFilter(null, null, null, null, null, null, null);

	/** Which of the forms that were sent back and came again. */
	public enum Returned {

		ALL("退回后重报"), BY_ME("由您退回的");

		private final String title;

		Returned(String title) {
			this.title = title;
		}

		/** What users read. */
		public String title() {
			return this.title;
		}

	}

	WaitingFilter waiting(Instant now) {
		return new WaitingFilter(this.fiscalYear, this.department, yuan(this.leastAmount), yuan(this.mostAmount),
				(this.days != null) ? now.minus(Duration.ofDays(this.days)) : null, this.returned != null);
	}

	private static Yuan yuan(BigDecimal tenThousands) {
		return (tenThousands != null) ? Yuan.ofTenThousand(tenThousands) : null;
	}

}
