package org.yardstick.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Passes on once a second how far a reading got: people do not look more often. */
final class NotedProgress implements ReadingProgress {

	private static final Duration INTERVAL = Duration.ofSeconds(1);

	private final Clock clock;

	private final ReadingProgress listener;

	private Instant next;

	NotedProgress(Clock clock, ReadingProgress listener) {
		this.clock = clock;
		this.listener = listener;
		this.next = clock.instant().plus(INTERVAL);
	}

	@Override
	public void reached(int read, int found) {
		Instant now = this.clock.instant();
		if (!now.isBefore(this.next)) {
			this.next = now.plus(INTERVAL);
			this.listener.reached(read, found);
		}
	}

}
