package org.yardstick.rule;

import java.util.Optional;
import java.util.stream.Stream;

import org.yardstick.plan.PlanForm;

/** Where rules come from that are not part of the program. */
public interface RuleSource {

	/** The rules that are applied to the plan now, made for this check. */
	Stream<Rule> rules(PlanUnderCheck plan);

	/** The rules that are applied to such forms now. */
	Stream<KnownRule> applied(PlanForm form);

	/** A rule that this source has or had; empty for other codes. */
	Optional<KnownRule> find(String code);

}
