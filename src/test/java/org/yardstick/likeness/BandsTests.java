package org.yardstick.likeness;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BandsTests {

	/** They are stored: other numbers would find nothing that was stored before. */
	@Test
	void areAlwaysTheSameNumbers() {
		assertThat(Bands.of(Pieces.of(WrittenForm.GOAL, List.of()), Bands.STRICT, 1).limit(3))
			.containsExactly(-1023076558, -44224019, 1067805651);
	}

	@Test
	void setsThatAreAlikeShareSomeAndOthersDoNot() {
		assertThat(IntStream.range(0, 200).filter((n) -> common(n, 85) > 0).count()).isGreaterThan(195);
		assertThat(IntStream.range(0, 200).filter((n) -> common(n, 10) > 0).count()).isLessThan(10);
	}

	@Test
	void spacesHaveNothingInCommon() {
		Pieces pieces = Pieces.of(WrittenForm.GOAL, List.of());
		Set<Integer> ofOne = bands(pieces, 1);
		assertThat(bands(pieces, 2)).doesNotContainAnyElementsOf(ofOne);
	}

	/** How many bands two sets of 100 share that have some pieces in common. */
	private static int common(int number, int pieces) {
		Set<Integer> one = bands(set(number, 0, 100), 1);
		one.retainAll(bands(set(number, 100 - pieces, 100), 1));
		return one.size();
	}

	private static Pieces set(int number, int first, int count) {
		return Pieces.ofWords(IntStream.range(first, first + count).mapToObj((n) -> number + "-" + n));
	}

	private static Set<Integer> bands(Pieces pieces, long space) {
		return Bands.of(pieces, Bands.STRICT, space).boxed().collect(Collectors.toSet());
	}

}
