package org.yardstick.trail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;

/**
 * Checks of the whole chain, in the background and one at a time. For administrators only
 * ({@link NotAllowedException}).
 */
@Service
@Transactional(readOnly = true)
public class TrailChecks {

	/** Goes on with the check whose id the execution has. */
	static final TaskDescriptor<Void> TASK = TaskDescriptor.of("trail-check");

	private final TrailCheckRows rows;

	private final ChainRows chain;

	private final Trail trail;

	private final SchedulerClient scheduler;

	TrailChecks(TrailCheckRows rows, ChainRows chain, Trail trail, SchedulerClient scheduler) {
		this.rows = rows;
		this.chain = chain;
		this.trail = trail;
		this.scheduler = scheduler;
	}

	/**
	 * Orders a check from the first entry to the last; it begins soon after the
	 * transaction.
	 * @throws ConflictException if one runs already
	 */
	@Transactional
	public void order(Actor actor) {
		requireAdministrator(actor);
		UUID id = this.rows.add(actor, this.chain.head().number())
			.orElseThrow(() -> new ConflictException("正在核对，请等它完成。"));
		this.trail.record(actor,
				TrailEntry.of(TrailKind.TRAIL_CHECK_ORDERED, new TrailSubject(TrailSubject.Kind.TRAIL, id, "全部记录")));
		this.scheduler.schedule(TASK.instance(id.toString()).build(), Instant.now());
	}

	/** The last check, empty if there was none. */
	public Optional<TrailCheck> last(Actor actor) {
		requireAdministrator(actor);
		return this.rows.last();
	}

	/** The last check that found everything in order, empty if there was none. */
	public Optional<TrailCheck> lastSound(Actor actor) {
		requireAdministrator(actor);
		return this.rows.lastSound();
	}

	/** The last entry and its hash, to be kept outside of the system. */
	public ChainEnd anchor(Actor actor) {
		requireAdministrator(actor);
		return this.chain.head();
	}

	/**
	 * Whether an entry still has the hash that somebody wrote down.
	 * @param hash 64 hexadecimal digits; anything else is no hash of an entry
	 */
	public boolean proves(Actor actor, long number, String hash) {
		requireAdministrator(actor);
		return this.chain.hash(number).filter((stored) -> stored.toString().equals(hash)).isPresent();
	}

	/** Whether the database itself keeps the application from rewriting entries. */
	public boolean isGuarded(Actor actor) {
		requireAdministrator(actor);
		return this.chain.isGuarded();
	}

	private static void requireAdministrator(Actor actor) {
		if (!actor.is(Role.ADMIN)) {
			throw new NotAllowedException("留痕由系统管理员核对。如工作需要，请与他们联系。");
		}
	}

}
