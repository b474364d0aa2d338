package org.yardstick.cycle;

import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BudgetCycleTests {

	private static final Instant DEADLINE = Instant.parse("2026-11-30T09:30:00Z");

	private final BudgetCycle cycle = new BudgetCycle(2027, new CycleTerms(DEADLINE, Set.of("a", "b")));

	@Test
	void acceptsSubmissionsUpToAndAtTheDeadline() {
		assertThat(this.cycle.acceptsSubmissionsAt(DEADLINE.minusSeconds(1))).isTrue();
		assertThat(this.cycle.acceptsSubmissionsAt(DEADLINE)).isTrue();
		assertThat(this.cycle.acceptsSubmissionsAt(DEADLINE.plusNanos(1))).isFalse();
	}

	@Test
	void acceptsSubmissionsForEverWithoutADeadline() {
		this.cycle.change(new CycleTerms(null, Set.of("a")));
		assertThat(this.cycle.acceptsSubmissionsAt(Instant.MAX)).isTrue();
	}

	@Test
	void offersTheTemplatesOfTheLastTerms() {
		this.cycle.change(new CycleTerms(DEADLINE, Set.of("b", "c")));
		assertThat(this.cycle.templates()).containsExactly("b", "c");
		assertThat(this.cycle.offers("a")).isFalse();
		assertThat(this.cycle.terms()).isEqualTo(new CycleTerms(DEADLINE, Set.of("c", "b")));
	}

}
