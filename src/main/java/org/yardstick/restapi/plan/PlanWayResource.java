package org.yardstick.restapi.plan;

import java.time.LocalDate;
import java.util.List;

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
import org.yardstick.restapi.EntityVersion;
import org.yardstick.review.Decision;
import org.yardstick.review.Remark;
import org.yardstick.review.ReviewDesk;
import org.yardstick.shared.RejectedException;

import tools.jackson.databind.node.ObjectNode;

/**
 * The way of a plan: handing in, taking back, deciding, history. A version in
 * {@code If-Match} is checked where it is sent.
 */
@RestController
@RequestMapping("/api/v1/plans/{id}")
class PlanWayResource {

	private final ReviewDesk desk;

	PlanWayResource(ReviewDesk desk) {
		this.desk = desk;
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
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
		return PlanResource.answer(ResponseEntity.ok(), this.desk.submit(actor, id, EntityVersion.optional(ifMatch)));
	}

	@PostMapping("/withdrawal")
	ResponseEntity<ObjectNode> withdraw(Actor actor, @PathVariable PlanId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
		return PlanResource.answer(ResponseEntity.ok(), this.desk.withdraw(actor, id, EntityVersion.optional(ifMatch)));
	}

	@PostMapping("/decisions")
	ResponseEntity<ObjectNode> decide(Actor actor, @PathVariable PlanId id, @RequestBody DecisionBody body,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
		return PlanResource.answer(ResponseEntity.ok(),
				this.desk.decide(actor, id, body.toDecision(), EntityVersion.optional(ifMatch)));
	}

	@GetMapping("/history")
	List<StepRepresentation> history(Actor actor, @PathVariable PlanId id) {
		return this.desk.history(actor, id).stream().map(StepRepresentation::of).toList();
	}

}
