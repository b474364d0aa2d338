package org.yardstick.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a reviewer says about a cell, a row or a section, and what became of it.
 *
 * @param text the words, never blank
 * @param events oldest first; none while it is its author's draft
 */
public record PinnedRemark(RemarkId id, RemarkPlace place, RemarkAuthor author, String text, Instant writtenAt,
		List<RemarkEvent> events) {

	public PinnedRemark {
		events = List.copyOf(events);
	}

	/** Whether only its author sees it. */
	public boolean isDraft() {
		return this.events.isEmpty();
	}

	/** Whether it was sent and its author is not content yet. */
	public boolean isOpen() {
		return !isDraft() && !lastEvent().kind().closes();
	}

	/** What happened last, null for a draft. */
	public RemarkEvent lastEvent() {
		return isDraft() ? null : this.events.get(this.events.size() - 1);
	}

	/** The number of the last event, 0 for a draft. */
	public long lastNumber() {
		return isDraft() ? 0 : lastEvent().number();
	}

	/** What stood at the place when its author spoke last. */
	public SeenWords seen() {
		return this.events.stream()
			.map(RemarkEvent::seen)
			.filter((seen) -> seen != null)
			.reduce((earlier, later) -> later)
			.orElse(this.place.seen());
	}

	PinnedRemark after(List<RemarkEvent> happened) {
		return new PinnedRemark(this.id, this.place, this.author, this.text, this.writtenAt, happened);
	}

	boolean isBy(UUID accountId) {
		return this.author.accountId().equals(accountId);
	}

}
