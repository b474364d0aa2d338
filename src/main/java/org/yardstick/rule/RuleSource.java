package org.yardstick.rule;

import java.util.Optional;
import java.util.stream.Stream;

/** Where rules come from that are not part of the program. */
public interface RuleSource {

	/** The rules that are applied to the plan now, made for this check. */
	Stream<Rule> rules(PlanUnderCheck plan);

	/** What a rule of this source is or was called; empty for other codes. */
	Optional<String> title(String code);

}
