package org.yardstick.likeness;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The numbers that sets of pieces are found by. Of every set, the smallest piece in each
 * of many fixed orders is taken (MinHash); two sets have the same smallest piece with the
 * probability of their likeness. Some of them together are a band. With five in each of
 * the 20 bands, sets of likeness 0.8 share a band with a probability of 99.9 %, of 0.7
 * with 97 %, of 0.3 with 5 %; with four, of 0.6 with 94 % and of 0.2 with 3 %.
 * <p>
 * The numbers are stored: whoever changes how they are made has to note all plans as due.
 */
final class Bands {

	private static final int BANDS = 20;

	/** For long texts, of which unrelated ones share many pieces. */
	static final int STRICT = 5;

	/** For small sets, of which unrelated ones share hardly any. */
	static final int LENIENT = 4;

	private static final long[] FACTORS = IntStream.rangeClosed(1, BANDS * STRICT)
		.mapToLong((n) -> mix(n) | 1)
		.toArray();

	private static final long[] OFFSETS = IntStream.rangeClosed(1, BANDS * STRICT).mapToLong((n) -> mix(-n)).toArray();

	private Bands() {
	}

	/**
	 * The bands of a set.
	 * @param rows how many smallest pieces make a band, {@link #STRICT} or
	 * {@link #LENIENT}
	 * @param space sets of different spaces are never found by each other
	 */
	static IntStream of(Pieces pieces, int rows, long space) {
		long[] smallest = new long[BANDS * rows];
		Arrays.fill(smallest, Long.MAX_VALUE);
		pieces.stream().map(Bands::mix).forEach((piece) -> {
			for (int n = 0; n < smallest.length; n++) {
				smallest[n] = Math.min(smallest[n], FACTORS[n] * piece + OFFSETS[n]);
			}
		});
		return IntStream.range(0, BANDS).map((band) -> {
			long number = mix(space * BANDS + band);
			for (int n = band * rows; n < (band + 1) * rows; n++) {
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
