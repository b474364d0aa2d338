package org.yardstick.rule.costing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Amounts of yuan in the words of findings, however the form prints its own. */
final class MoneyWords {

	private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

	private static final int FEN = 2;

	/** More than this nobody reads. */
	private static final int MOST_PARTS = 8;

	private MoneyWords() {
	}

	/** From 10 000 on in 万元, as reviewers write. */
	static String of(BigDecimal yuan) {
		boolean large = yuan.abs().compareTo(TEN_THOUSAND) >= 0;
		BigDecimal exact = (large ? yuan.divide(TEN_THOUSAND) : yuan).stripTrailingZeros();
		BigDecimal shown = large && exact.scale() <= 2 * FEN ? exact
				: exact.setScale(FEN, RoundingMode.HALF_UP).stripTrailingZeros();
		return shown.toPlainString() + (large ? "万元" : "元");
	}

	/** What amounts add up to, with the amounts if they are few: 20万元＋30万元＝50万元. */
	static String sum(List<BigDecimal> parts) {
		BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		if (parts.size() == 1) {
			return of(sum);
		}
		return ((parts.size() > MOST_PARTS) ? parts.size() + "项合计"
				: parts.stream().map(MoneyWords::of).collect(Collectors.joining("＋")) + "＝") + of(sum);
	}

	/** By how much two amounts differ. */
	static String difference(BigDecimal one, BigDecimal other) {
		return of(one.subtract(other).abs());
	}

	/** What to say where one amount is the other in the wrong unit, else nothing. */
	static String slip(BigDecimal one, BigDecimal other) {
		boolean slip = one.signum() > 0 && (one.multiply(TEN_THOUSAND).compareTo(other) == 0
				|| other.multiply(TEN_THOUSAND).compareTo(one) == 0);
		return slip ? "两数正好相差一万倍，疑似元与万元混用，" : "";
	}

}
