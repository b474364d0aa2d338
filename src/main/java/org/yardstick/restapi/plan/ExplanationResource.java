package org.yardstick.restapi.plan;

import java.util.List;
import java.util.Objects;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yardstick.finding.Explanation;
import org.yardstick.finding.FindingAnswers;
import org.yardstick.finding.FindingRegister;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.shared.RejectedException;

/** What the unit says about the findings of a stored plan, instead of mending them. */
@RestController
@RequestMapping("/api/v1/plans/{id}/explanations")
class ExplanationResource {

	private static final int MOST_AT_ONCE = 500;

	private final PlanReading plans;

	private final FindingRegister register;

	private final FindingAnswers answers;

	ExplanationResource(PlanReading plans, FindingRegister register, FindingAnswers answers) {
		this.plans = plans;
		this.register = register;
		this.answers = answers;
	}

	/**
	 * Explains findings by code and path, all of the list or none.
	 * @return the findings of the plan afterwards
	 */
	@PostMapping
	List<StandingFindingRepresentation> explain(Actor actor, @PathVariable PlanId id,
			@RequestBody List<Explanation> explanations) {
		if (explanations.size() > MOST_AT_ONCE) {
			throw RejectedException.at("", "一次最多提交 " + MOST_AT_ONCE + " 条说明，请分几次提交。");
		}
		if (explanations.stream().anyMatch(Objects::isNull)) {
			throw RejectedException.at("", "每条说明都要有 code（规则）、path（哪一格）和 text（说明）。");
		}
		return StandingFindingRepresentation.of(this.answers.explain(actor, id, explanations));
	}

	/** Everything that was said about findings of the plan, oldest first. */
	@GetMapping
	List<AnswerRepresentation> history(Actor actor, @PathVariable PlanId id) {
		return this.register.answers(this.plans.get(actor, id)).stream().map(AnswerRepresentation::of).toList();
	}

}
