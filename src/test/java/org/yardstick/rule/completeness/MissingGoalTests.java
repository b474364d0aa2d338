package org.yardstick.rule.completeness;

import org.junit.jupiter.api.Test;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

class MissingGoalTests {

	private final MissingGoal rule = new MissingGoal();

	@Test
	void findsBothGoalsMissing() {
		assertThat(CheckedForm.on("liaocheng-declaration-2021").check(this.rule))
			.extracting(Finding::code, Finding::severity, Finding::path, Finding::evidence)
			.containsExactlyInAnyOrder(tuple("C06", Severity.WARNING, "goals.mediumTerm", "（空）"),
					tuple("C06", Severity.ERROR, "goals.annual", "（空）"));
	}

	@Test
	void takesAPlaceholderForNoGoal() {
		assertThat(CheckedForm.on("weihai-project-2024").with("{'goals': {'annual': ['无']}}").check(this.rule))
			.extracting(Finding::evidence)
			.containsExactly("无");
	}

	@Test
	void acceptsAGoalInALaterParagraph() {
		assertThat(
				CheckedForm.on("weihai-special-2024").with("{'goals': {'annual': [null, '按时发放补贴']}}").check(this.rule))
			.isEmpty();
	}

	@Test
	void asksForNoMediumTermGoalWithoutItsCell() {
		assertThat(CheckedForm.on("hebei-performance-2021").with("{'goals': {'annual': ['完成维修']}}").check(this.rule))
			.isEmpty();
	}

}
