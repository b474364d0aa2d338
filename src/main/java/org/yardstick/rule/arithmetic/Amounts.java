package org.yardstick.rule.arithmetic;

import java.math.BigDecimal;

import org.yardstick.shared.Yuan;
import org.yardstick.template.FormLayout;

/** Amounts in the words of findings, in the unit of the form. */
final class Amounts {

	private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

	private final FormLayout layout;

	Amounts(FormLayout layout) {
		this.layout = layout;
	}

	/** With the unit. */
	String print(Yuan amount) {
		return this.layout.notation().print(amount) + this.layout.notation().amounts().unit().printed();
	}

	/** What to say where one amount is the other in the wrong unit, else nothing. */
	String slip(Yuan one, Yuan other) {
		boolean slip = isTenThousandTimes(one, other) || isTenThousandTimes(other, one);
		return slip ? "两数正好相差一万倍，疑似元与万元混用，" : "";
	}

	private static boolean isTenThousandTimes(Yuan small, Yuan large) {
		return small.amount().signum() > 0 && small.amount().multiply(TEN_THOUSAND).compareTo(large.amount()) == 0;
	}

	/** By how much two amounts differ. */
	static Yuan difference(Yuan one, Yuan other) {
		return (one.compareTo(other) > 0) ? one.minus(other) : other.minus(one);
	}

}
