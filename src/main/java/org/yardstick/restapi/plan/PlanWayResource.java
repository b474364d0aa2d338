package org.yardstick.restapi.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.restapi.EntityVersion;
import org.yardstick.review.Decision;
import org.yardstick.review.OnceOnly;
import org.yardstick.review.Remark;
import org.yardstick.review.ReviewDesk;
import org.yardstick.shared.RejectedException;

import tools.jackson.databind.node.ObjectNode;

/**
 * The way of a plan: handing in, taking back, deciding, history. A version in
 * {@code If-Match} is checked where it is sent; a request with an {@code Idempotency-Key}
 * is carried out once, however often it is sent.
 */
@RestController
@RequestMapping("/api/v1/plans/{id}")
class PlanWayResource {

	/** Makes a request that is sent again harmless. */
	private static final String KEY = "Idempotency-Key";

	private final ReviewDesk desk;

	private final PlanReading plans;

	private final OnceOnly requests;

	PlanWayResource(ReviewDesk desk, PlanReading plans, OnceOnly requests) {
		this.desk = desk;
		this.plans = plans;
		this.requests = requests;
	}

	/**
	 * What a reviewer decides.
	 *
	 * @param reasons codes of reasons for sending back, null for none
	 * @param approvalNumber 文号, needed for the last step only
	 * @param approvalDate its date, needed for the last step only
	 */
	record DecisionBody(Decision.Verdict decision, String opinion, List<Remark> remarks, List<String> reasons,
			String approvalNumber, LocalDate approvalDate) {

		Decision toDecision() {
			if (this.decision == null) {
				throw RejectedException.at("decision", "请写明决定：APPROVE（通过）或 SEND_BACK（退回）。");
			}
			List<Remark> said = (this.remarks != null) ? this.remarks : List.of();
			if (said.stream()
				.anyMatch((remark) -> remark == null || isBlank(remark.path()) || isBlank(remark.text()))) {
				throw RejectedException.at("remarks", "每条批注都要有 path（哪一格）和 text（写什么）。");
			}
			List<String> codes = (this.reasons != null) ? this.reasons : List.of();
			if (codes.stream().anyMatch(DecisionBody::isBlank)) {
				throw RejectedException.at("reasons", "退回原因请写编号，例如 R01。");
			}
			return new Decision(this.decision, this.opinion, said, codes, this.approvalNumber, this.approvalDate);
		}

		private static boolean isBlank(String words) {
			return words == null || words.isBlank();
		}

	}

	@PostMapping("/submission")
	ResponseEntity<ObjectNode> submit(Actor actor, @PathVariable PlanId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
			@RequestHeader(name = KEY, required = false) String key) {
		return once(actor, id, key, "submission", () -> this.desk.submit(actor, id, EntityVersion.optional(ifMatch)));
	}

	@PostMapping("/withdrawal")
	ResponseEntity<ObjectNode> withdraw(Actor actor, @PathVariable PlanId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
			@RequestHeader(name = KEY, required = false) String key) {
		return once(actor, id, key, "withdrawal", () -> this.desk.withdraw(actor, id, EntityVersion.optional(ifMatch)));
	}

	@PostMapping("/decisions")
	ResponseEntity<ObjectNode> decide(Actor actor, @PathVariable PlanId id, @RequestBody DecisionBody body,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
			@RequestHeader(name = KEY, required = false) String key) {
		Decision decision = body.toDecision();
		return once(actor, id, key, decision.toString(),
				() -> this.desk.decide(actor, id, decision, EntityVersion.optional(ifMatch)));
	}

	/** The same request again is answered with the plan as it is now. */
	private ResponseEntity<ObjectNode> once(Actor actor, PlanId id, String key, String request,
			Supplier<PlanSnapshot> step) {
		return PlanResource.answer(ResponseEntity.ok(),
				this.requests.run(actor, key, id + " " + request, step, () -> this.plans.get(actor, id)));
	}

	@GetMapping("/history")
	List<StepRepresentation> history(Actor actor, @PathVariable PlanId id) {
		return this.desk.history(actor, id).stream().map(StepRepresentation::of).toList();
	}

}
