package org.yardstick.trail;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.yardstick.shared.TaskInTurns;

/**
 * Goes through the chain from its first entry, some at a time. Where it is stands in the
 * database, so that whoever takes it over goes on from there, and no transaction lasts
 * long: entries that stand are final. What is written while it goes on is checked too, up
 * to the end that it finds when it gets there.
 */
@Component
class TrailCheckRun implements TaskInTurns.Work {

	private static final Logger log = LoggerFactory.getLogger(TrailCheckRun.class);

	private static final int AT_A_TIME = 1_000;

	/** Some seconds of work; then other work gets its turn. */
	private static final int MOST_ROUNDS = 200;

	private final TrailCheckRows checks;

	private final ChainRows chain;

	TrailCheckRun(TrailCheckRows checks, ChainRows chain) {
		this.checks = checks;
		this.chain = chain;
	}

	/**
	 * Checks the next entries, as far as one turn gets.
	 * @param stopping whether the program is about to stop
	 * @return whether the check needs another turn
	 */
	@Override
	public boolean goOn(UUID id, BooleanSupplier stopping) {
		Optional<TrailCheck> running = this.checks.running(id);
		if (running.isEmpty()) {
			return false;
		}
		ChainEnd done = running.get().done();
		for (int round = 0; round < MOST_ROUNDS && !stopping.getAsBoolean(); round++) {
			ChainEnd head = this.chain.head();
			List<ChainLink> links = this.chain.next(done.number(), head.number(), AT_A_TIME);
			ChainBreak found = null;
			for (ChainLink link : links) {
				found = broken(link, done);
				if (found != null) {
					break;
				}
				done = link.end();
			}
			this.checks.advance(id, done);
			found = (found == null && links.isEmpty()) ? brokenEnd(done, head) : found;
			if (found != null) {
				log.error("The trail does not hold at entry {}: {}", found.number(), found.how());
				this.checks.report(id, found);
				return false;
			}
			if (links.isEmpty()) {
				log.info("The trail holds up to entry {} with hash {}", done.number(), done.hash());
				this.checks.pass(id);
				return false;
			}
		}
		return true;
	}

	/** Ends a check that cannot go on. */
	@Override
	public void giveUp(UUID id) {
		log.error("The check {} of the trail cannot go on", id);
		this.checks.fail(id);
	}

	private static ChainBreak broken(ChainLink link, ChainEnd before) {
		ChainBreak.How how = link.breakAfter(before);
		if (how == null) {
			return null;
		}
		return (how == ChainBreak.How.MISSING) ? new ChainBreak(before.number() + 1, null, how)
				: new ChainBreak(link.number(), link.at(), how);
	}

	private ChainBreak brokenEnd(ChainEnd done, ChainEnd head) {
		if (done.number() < head.number()) {
			return new ChainBreak(done.number() + 1, null, ChainBreak.How.CUT_OFF);
		}
		if (!done.equals(head)) {
			return new ChainBreak(done.number(), null, ChainBreak.How.UNLINKED);
		}
		return this.chain.firstAdded().map((added) -> new ChainBreak(added, null, ChainBreak.How.ADDED)).orElse(null);
	}

}
