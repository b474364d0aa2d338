package org.yardstick.notice;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.identity.Audience;
import org.yardstick.identity.Recipients;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Organisation;
import org.yardstick.plan.PlanCatalogue;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanSummary;
import org.yardstick.review.LastReturn;
import org.yardstick.review.LastReturns;

/**
 * Tells people of the moves that were noted: many at a time, in a constant number of
 * statements and one batch.
 */
@Service
public class NoticeDelivery {

	private static final int MOVES_AT_ONCE = 200;

	private final DueNotices due;

	private final PlanCatalogue plans;

	private final LastReturns reasons;

	private final BudgetCycles cycles;

	private final Organisation organisation;

	private final Recipients recipients;

	private final NoticeRows notices;

	private final TransactionTemplate transaction;

	private final Clock clock;

	NoticeDelivery(DueNotices due, PlanCatalogue plans, LastReturns reasons, BudgetCycles cycles,
			Organisation organisation, Recipients recipients, NoticeRows notices, TransactionTemplate transaction,
			Clock clock) {
		this.due = due;
		this.plans = plans;
		this.reasons = reasons;
		this.cycles = cycles;
		this.organisation = organisation;
		this.recipients = recipients;
		this.notices = notices;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Tells of all moves until now; the background does so within seconds. */
	public void catchUp() {
		catchUp(() -> false);
	}

	/** As {@link #catchUp()}, unless it has to stop before. */
	void catchUp(BooleanSupplier stopping) {
		boolean more = true;
		while (more && !stopping.getAsBoolean()) {
			more = Boolean.TRUE.equals(this.transaction.execute((status) -> tellOfSome()));
		}
	}

	private boolean tellOfSome() {
		List<NotedMove> moves = this.due.take(MOVES_AT_ONCE);
		if (!moves.isEmpty()) {
			this.notices.write(drafts(moves), this.clock.instant());
		}
		return moves.size() == MOVES_AT_ONCE;
	}

	private List<NoticeDraft> drafts(List<NotedMove> moves) {
		Map<NotedMove, Map<Audience, Telling>> tellings = tellings(moves);
		Map<Audience, Set<UUID>> people = this.recipients
			.of(tellings.values().stream().flatMap((told) -> told.keySet().stream()).collect(Collectors.toSet()));
		List<NoticeDraft> drafts = new ArrayList<>();
		tellings.forEach((move,
				told) -> told.forEach((audience, telling) -> people.getOrDefault(audience, Set.of())
					.stream()
					.filter((account) -> !account.equals(move.by().account()))
					.forEach((account) -> drafts.add(new NoticeDraft(account, telling, move.at())))));
		return drafts;
	}

	/** In the order of the moves; a plan that was deleted since concerns nobody. */
	private Map<NotedMove, Map<Audience, Telling>> tellings(List<NotedMove> moves) {
		Set<PlanId> ids = moves.stream().map(NotedMove::plan).collect(Collectors.toSet());
		Map<PlanId, PlanSummary> summaries = this.plans.among(Actor.program(), ids)
			.stream()
			.collect(Collectors.toMap(PlanSummary::id, Function.identity()));
		Map<PlanId, LastReturn> returned = this.reasons.latest(ids);
		ReviewerAudiences reviewers = ReviewerAudiences.of(this.cycles, this.organisation);
		Map<PlanId, NotedMove> last = moves.stream()
			.collect(Collectors.toMap(NotedMove::plan, Function.identity(), (earlier, later) -> later));
		Map<NotedMove, Map<Audience, Telling>> tellings = new LinkedHashMap<>();
		for (NotedMove move : moves) {
			PlanSummary plan = summaries.get(move.plan());
			if (plan != null) {
				MoveTellings told = new MoveTellings(move, plan, returned.get(move.plan()));
				tellings.put(move, (move == last.get(move.plan())) ? told.toAll(reviewers) : told.toUnit());
			}
		}
		return tellings;
	}

}
