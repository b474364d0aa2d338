package org.yardstick.trail;

import java.util.ArrayList;
import java.util.List;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was recorded in the present transaction. It is written at the end, all at once and
 * after everything else, because who writes keeps all other writers waiting until the
 * commit.
 */
final class PendingEntries implements TransactionSynchronization {

	private final TrailChain chain;

	private final List<Deed> deeds = new ArrayList<>();

	private PendingEntries(TrailChain chain) {
		this.chain = chain;
	}

	/** Those of the present transaction, which there has to be. */
	static PendingEntries ofTransaction(TrailChain chain) {
		return TransactionSynchronizationManager.getSynchronizations()
			.stream()
			.filter(PendingEntries.class::isInstance)
			.map(PendingEntries.class::cast)
			.findFirst()
			.orElseGet(() -> {
				PendingEntries pending = new PendingEntries(chain);
				TransactionSynchronizationManager.registerSynchronization(pending);
				return pending;
			});
	}

	void add(Deed deed) {
		this.deeds.add(deed);
	}

	@Override
	public int getOrder() {
		return LOWEST_PRECEDENCE;
	}

	@Override
	public void beforeCommit(boolean readOnly) {
		this.chain.append(this.deeds);
	}

}
