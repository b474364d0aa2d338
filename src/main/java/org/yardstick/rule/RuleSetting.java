package org.yardstick.rule;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.yardstick.shared.Yuan;

/**
 * How a rule is applied to the forms of a fiscal year and template.
 *
 * @param enabled whether it is applied at all
 * @param errorAs what its errors weigh, null as in the catalogue
 * @param warningAs what its warnings weigh, null as in the catalogue
 * @param infoAs what its hints weigh, null as in the catalogue
 * @param tolerance by how many yuan amounts may differ, null as in the catalogue
 * @param words words of the place and year for the rule to know besides its own,
 * {@link Rule#meaningOfWords()}
 */
public record RuleSetting(boolean enabled, Severity errorAs, Severity warningAs, Severity infoAs, Yuan tolerance,
		Set<String> words) {

	/** As the catalogue has it. */
	public static final RuleSetting CATALOGUE = new RuleSetting(true, null, null, null, null, Set.of());

	public RuleSetting {
		words = Collections.unmodifiableSet(new TreeSet<>(words));
	}

	/** What a finding weighs that the catalogue gives a severity. */
	public Severity weigh(Severity severity) {
		Severity wanted = switch (severity) {
			case ERROR -> this.errorAs;
			case WARNING -> this.warningAs;
			case INFO -> this.infoAs;
		};
		return (wanted != null) ? wanted : severity;
	}

	/** The same words for the same setting, empty for that of the catalogue. */
	String stamp() {
		return equals(CATALOGUE) ? ""
				: List
					.of(this.enabled, Objects.toString(this.errorAs), Objects.toString(this.warningAs),
							Objects.toString(this.infoAs), Objects.toString(this.tolerance), this.words)
					.toString();
	}

}
