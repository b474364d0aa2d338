package org.yardstick.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanCatalogue;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanSummary;
import org.yardstick.plan.StalePlanException;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.NotFoundException;
import org.yardstick.shared.RejectedException;
import org.yardstick.shared.Yuan;

/**
 * Passes many forms of a reviewer's queue together. Each is a decision of its own, in a
 * transaction of its own, with its own step in its history: what cannot be passed keeps
 * nothing else from being passed.
 */
@Service
public class PassingMany {

	/** How many forms can be passed at once. */
	public static final int MOST_PLANS = 200;

	private final ReviewQueue queue;

	private final ReviewDesk desk;

	private final OnceOnly requests;

	private final PlanCatalogue plans;

	PassingMany(ReviewQueue queue, ReviewDesk desk, OnceOnly requests, PlanCatalogue plans) {
		this.queue = queue;
		this.desk = desk;
		this.requests = requests;
		this.plans = plans;
	}

	/**
	 * Tells what {@link #pass} would do; nothing is passed.
	 * @throws RejectedException if there are none, or more than {@value #MOST_PLANS}
	 */
	public PassingPreview preview(Actor actor, Collection<PlanId> chosen) {
		requireFew(chosen);
		Map<PlanId, QueuedPlan> waiting = waiting(actor, chosen);
		Map<String, List<QueuedPlan>> byDepartment = waiting.values()
			.stream()
			.filter(QueuedPlan::isPassable)
			.collect(Collectors.groupingBy((one) -> one.plan().departmentName(), LinkedHashMap::new,
					Collectors.toList()));
		Map<PlanId, String> reasons = new LinkedHashMap<>();
		for (PlanId plan : new LinkedHashSet<>(chosen)) {
			PassingObstacle obstacle = obstacle(waiting.get(plan));
			if (obstacle != null) {
				reasons.put(plan, obstacle.sentence());
			}
		}
		return new PassingPreview(byDepartment.entrySet()
			.stream()
			.map((share) -> new PassingPreview.DepartmentShare(share.getKey(), share.getValue(),
					total(share.getValue())))
			.toList(), named(actor, reasons));
	}

	/**
	 * Passes the forms, one after the other.
	 * @param chosen each with the version that the actor has seen
	 * @param opinion said of each, null for none
	 * @param token made up by the caller: a form that was passed with it is not passed
	 * again, and counts as passed; null for none
	 * @throws RejectedException if there are none, or more than {@value #MOST_PLANS}
	 */
	public PassingReport pass(Actor actor, Map<PlanId, Long> chosen, String opinion, String token) {
		requireFew(chosen.keySet());
		Map<PlanId, QueuedPlan> waiting = waiting(actor, chosen.keySet());
		Decision decision = Decision.pass(opinion);
		Map<PlanId, String> reasons = new LinkedHashMap<>();
		chosen.forEach((plan, version) -> {
			try {
				this.requests.run(actor, (token != null) ? token + ":" + plan : null, "pass " + plan + " " + decision,
						() -> {
							refuse(waiting.get(plan));
							return this.desk.decide(actor, plan, decision, version);
						}, () -> null);
			}
			catch (ConflictException | NotAllowedException | NotFoundException | RejectedException
					| StalePlanException refused) {
				reasons.put(plan, refused.getMessage());
			}
		});
		return new PassingReport(chosen.size() - reasons.size(), named(actor, reasons));
	}

	private static void requireFew(Collection<PlanId> chosen) {
		if (chosen.isEmpty()) {
			throw RejectedException.at("plans", "请先勾选要一起通过的表。");
		}
		if (chosen.size() > MOST_PLANS) {
			throw RejectedException.at("plans", "一次最多一起通过 " + MOST_PLANS + " 张表，请分几次办理。");
		}
	}

	private Map<PlanId, QueuedPlan> waiting(Actor actor, Collection<PlanId> chosen) {
		return this.queue.among(actor, chosen)
			.stream()
			.collect(Collectors.toMap((one) -> one.plan().id(), Function.identity(), (one, same) -> one,
					LinkedHashMap::new));
	}

	private static PassingObstacle obstacle(QueuedPlan plan) {
		return (plan != null) ? plan.obstacle() : PassingObstacle.NOT_WAITING;
	}

	/** What does not wait any more is left to the desk, which says who was quicker. */
	private static void refuse(QueuedPlan plan) {
		if (plan != null && plan.obstacle() != null) {
			throw new ConflictException(plan.obstacle().sentence() + "。");
		}
	}

	private static Yuan total(List<QueuedPlan> plans) {
		return plans.stream().map((one) -> one.plan().total()).filter(Objects::nonNull).reduce(Yuan.ZERO, Yuan::plus);
	}

	/** Forms outside the reader's scope are not named. */
	private List<NotPassed> named(Actor actor, Map<PlanId, String> reasons) {
		if (reasons.isEmpty()) {
			return List.of();
		}
		Map<PlanId, String> names = this.plans.among(actor, reasons.keySet())
			.stream()
			.collect(Collectors.toMap(PlanSummary::id,
					(plan) -> Objects.requireNonNullElse(plan.projectName(), "（未命名项目）")));
		List<NotPassed> named = new ArrayList<>();
		reasons.forEach((plan, reason) -> named.add(new NotPassed(plan, names.getOrDefault(plan, "（您看不到的表）"), reason)));
		return named;
	}

}
