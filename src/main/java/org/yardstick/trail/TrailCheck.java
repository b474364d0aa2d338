package org.yardstick.trail;

import java.time.Instant;
import java.util.UUID;

/**
 * A check of the chain.
 *
 * @param done the last entry that proved right, with its hash
 * @param total how many entries there are to check
 * @param found the first place where the chain does not hold, null if there is none
 * @param orderedBy the name of who ordered it
 * @param finishedAt null while it runs
 */
public record TrailCheck(UUID id, State state, ChainEnd done, long total, ChainBreak found, String orderedBy,
		Instant orderedAt, Instant finishedAt) {

	/** Whether it goes on in the background. */
	public boolean isRunning() {
		return this.state == State.RUNNING;
	}

	/** How far a check is. */
	public enum State {

		/** Goes on in the background. */
		RUNNING("正在核对"),
		/** Every entry is as it was written. */
		SOUND("完好"),
		/** Somebody rewrote something. */
		BROKEN("发现改动"),
		/** It could not be finished. */
		FAILED("没有完成");

		private final String title;

		State(String title) {
			this.title = title;
		}

		/** What users read. */
		public String title() {
			return this.title;
		}

	}

}
