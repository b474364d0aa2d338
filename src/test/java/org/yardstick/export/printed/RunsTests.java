package org.yardstick.export.printed;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.yardstick.export.printed.Runs.Run;

import static org.assertj.core.api.Assertions.assertThat;

class RunsTests {

	@Test
	void joinsNeighboursWithTheSameWords() {
		assertThat(Runs.of(List.of("产出", "产出", "效益", "产出"))).containsExactly(new Run(0, 1), new Run(2, 2),
				new Run(3, 3));
	}

	@Test
	void joinsWordsThatAreOnlyBrokenDifferently() {
		assertThat(Runs.of(List.of("产出指标", "产出\n指标", "产 出 指 标"))).containsExactly(new Run(0, 2));
	}

	@Test
	void keepsBlankCellsApart() {
		assertThat(Runs.of(Arrays.asList(null, null, "产出"))).containsExactly(new Run(0, 0), new Run(1, 1),
				new Run(2, 2));
	}

	@Test
	void doesNotReachOverTheBordersOfTheLevelAbove() {
		List<Run> categories = Runs.of(List.of("产出", "产出", "满意度", "满意度"));

		assertThat(Runs.within(categories, List.of("数量", "满意", "满意", "满意"))).containsExactly(new Run(0, 0),
				new Run(1, 1), new Run(2, 3));
	}

	@Test
	void hasNoRunsWithoutRows() {
		assertThat(Runs.of(List.of())).isEmpty();
	}

}
