package org.yardstick.likeness;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The numbers that sets of pieces are found by. Of every set, the smallest piece in each
 * of 80 fixed orders is taken (MinHash); two sets have the same smallest piece with the
 * probability of their likeness. Four of them together are a band. Sets of likeness 0.7
 * share one of the 20 bands with a probability of 99.6 %, sets of likeness 0.3 with 15 %.
 * <p>
 * The numbers are stored: whoever changes how they are made has to note all plans as due.
 */
final class Bands {

	private static final int BANDS = 20;

	private static final int ROWS = 4;

	private static final long[] FACTORS = IntStream.rangeClosed(1, BANDS * ROWS).mapToLong((n) -> mix(n) | 1).toArray();

	private static final long[] OFFSETS = IntStream.rangeClosed(1, BANDS * ROWS).mapToLong((n) -> mix(-n)).toArray();

	private Bands() {
	}

	/**
	 * The bands of a set.
	 * @param space sets of different spaces are never found by each other
	 */
	static IntStream of(Pieces pieces, long space) {
		long[] smallest = new long[BANDS * ROWS];
		Arrays.fill(smallest, Long.MAX_VALUE);
		pieces.stream().map(Bands::mix).forEach((piece) -> {
			for (int n = 0; n < smallest.length; n++) {
				smallest[n] = Math.min(smallest[n], FACTORS[n] * piece + OFFSETS[n]);
			}
		});
		return IntStream.range(0, BANDS).map((band) -> {
			long number = mix(space * BANDS + band);
			for (int n = band * ROWS; n < (band + 1) * ROWS; n++) {
				number = mix(number ^ smallest[n]);
			}
			return (int) number;
		});
	}

	/** Spreads a number over all 64 bits (the last step of SplitMix64). */
	private static long mix(long number) {
		long first = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
		long second = (first ^ first >>> 27) * 0x94D049BB133111EBL;
		return second ^ second >>> 31;
	}

}
