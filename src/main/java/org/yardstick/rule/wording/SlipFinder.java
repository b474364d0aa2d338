package org.yardstick.rule.wording;

import java.util.stream.Stream;

/** Finds one kind of slip in the words of a cell, in linear time. */
@FunctionalInterface
interface SlipFinder {

	/** The slips in any order. */
	Stream<Slip> slips(WrittenCell cell);

}
