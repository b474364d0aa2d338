package org.yardstick.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.yardstick.cycle.ReviewRoute;
import org.yardstick.identity.Audience;
import org.yardstick.organisation.Role;
import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanStatus;
import org.yardstick.plan.PlanSummary;
import org.yardstick.plan.PlanTransition;
import org.yardstick.review.LastReturn;

/** Who is told what of a move. */
final class MoveTellings {

	private static final int LONGEST_EXCERPT = 60;

	private final NotedMove move;

	private final PlanSummary plan;

	private final LastReturn reason;

	/**
	 * @param plan as it is now
	 * @param reason why it was sent back last, null if it never was
	 */
	MoveTellings(NotedMove move, PlanSummary plan, LastReturn reason) {
		this.move = move;
		this.plan = plan;
		this.reason = reason;
	}

	/** What the unit's clerks are told, empty if it does not concern them. */
	Map<Audience, Telling> toUnit() {
		return toClerks().map((telling) -> Map.of(Audience.clerks(this.plan.place().unit()), telling))
			.orElseGet(Map::of);
	}

	/**
	 * What each audience is told, for the plan's last move: only there does it wait.
	 * @param reviewers who reviews for whom
	 */
	Map<Audience, Telling> toAll(ReviewerAudiences reviewers) {
		Map<Audience, Telling> tellings = new HashMap<>(toUnit());
		awaited(reviewers).forEach((audience) -> tellings.put(audience, arrival()));
		return tellings;
	}

	private Optional<Telling> toClerks() {
		if (this.move.action() == PlanAction.SEND_BACK) {
			return Optional.of(sentBack());
		}
		if (this.move.from() == PlanStatus.PUBLISHED) {
			return Optional.of(Telling.single(NoticeKind.UNPUBLISHED, told(0), by()));
		}
		return Optional.ofNullable(bundledKind()).map((kind) -> Telling.bundled(kind, told(0), by()));
	}

	private NoticeKind bundledKind() {
		return switch (this.move.to()) {
			case PUBLISHED -> NoticeKind.PUBLISHED;
			case APPROVED -> NoticeKind.APPROVED;
			default -> (this.move.action() == PlanAction.PASS) ? NoticeKind.PASSED : null;
		};
	}

	private Telling sentBack() {
		Telling telling = Telling.single(NoticeKind.SENT_BACK, told(0), by());
		return (this.reason != null) ? telling.saying(excerpt(this.reason.opinion()), this.reason.remarks()) : telling;
	}

	/** What went on or was taken back since then waits for them no more. */
	private List<Audience> awaited(ReviewerAudiences reviewers) {
		return (this.plan.status() == this.move.to())
				? reviewers.awaiting(this.move.to(), this.plan.fiscalYear(), this.plan.place().department())
				: List.of();
	}

	private Telling arrival() {
		boolean mended = this.move.action() == PlanAction.SUBMIT && this.move.from() == PlanStatus.RETURNED;
		boolean cameBack = this.reason != null && this.reason.at() == this.move.to();
		return Telling.arrival(told((mended || cameBack) ? 1 : 0), by());
	}

	private ToldPlans told(int returned) {
		PlanId id = this.plan.id();
		return new ToldPlans(this.plan.fiscalYear(), this.move.to(), id, 1, returned, project());
	}

	private String project() {
		String name = this.plan.projectName();
		return this.plan.unitName() + "“" + ((name != null) ? name : "未命名项目") + "”";
	}

	private String by() {
		String name = this.move.by().name();
		return reviewer().map((role) -> role.title() + " " + name).orElse(name);
	}

	private Optional<Role> reviewer() {
		if (this.move.action() == PlanAction.APPROVE) {
			return Optional.of(Role.PERFORMANCE);
		}
		return PlanTransition.awaitedReviewers(this.move.from(), ReviewRoute.USUAL).stream().findFirst();
	}

	private static String excerpt(String opinion) {
		String line = (opinion != null) ? opinion.strip().replaceAll("\\s+", " ") : "";
		if (line.isEmpty()) {
			return null;
		}
		return (line.codePointCount(0, line.length()) <= LONGEST_EXCERPT) ? line
				: line.substring(0, line.offsetByCodePoints(0, LONGEST_EXCERPT)) + "…";
	}

}
