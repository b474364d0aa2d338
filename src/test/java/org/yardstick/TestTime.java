package org.yardstick;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Lets tests move the application's clock: inject the {@link Movable}. */
@TestConfiguration(proxyBeanMethods = false)
public class TestTime {

	@Bean
	@Primary
	Movable movableClock() {
		return new Movable();
	}

	/** A clock that goes on from where it was put. */
	public static final class Movable extends Clock {

		private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

		private volatile Duration ahead = Duration.ZERO;

		public void advance(Duration duration) {
			this.ahead = this.ahead.plus(duration);
		}

		/** Puts it right again: other tests read it too. */
		public void reset() {
			this.ahead = Duration.ZERO;
		}

		@Override
		public ZoneId getZone() {
			return ZONE;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return Clock.offset(Clock.system(zone), this.ahead);
		}

		@Override
		public Instant instant() {
			return Instant.now().plus(this.ahead);
		}

	}

}
