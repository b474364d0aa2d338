package org.yardstick.trail;

import java.time.Clock;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.yardstick.organisation.Actor;

/**
 * Where deeds are put on record. What is recorded in a transaction is stored with it, or
 * not at all if it is rolled back; without a transaction it is stored at once.
 * {@link TrailSearch} reads.
 */
@Service
public class Trail {

	private final TrailChain chain;

	private final Clock clock;

	Trail(TrailChain chain, Clock clock) {
		this.chain = chain;
		this.clock = clock;
	}

	/**
	 * Records what somebody does.
	 * @throws IllegalStateException in a transaction that only reads
	 */
	@Transactional
	public void record(Actor actor, TrailEntry entry) {
		record(TrailPerson.of(actor), entry);
	}

	/**
	 * As {@link #record(Actor, TrailEntry)}, for somebody who is known by a user name.
	 */
	@Transactional
	public void record(TrailPerson person, TrailEntry entry) {
		if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
			throw new IllegalStateException("this transaction only reads, it cannot record " + entry.kind());
		}
		PendingEntries.ofTransaction(this.chain).add(new Deed(this.clock.instant(), person, entry));
	}

}
