package org.yardstick.rule.costing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yardstick.narrative.RunningText;
import org.yardstick.rule.Finding;
import org.yardstick.rule.PlainWords;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.targetvalue.QuantityKind;

/**
 * The project's amount in a text with the point in another place or in the wrong unit:
 * 69500万元 for 69500元. Only figures that nobody writes by chance count.
 */
final class AmountSlip {

	/** Of so many figures that they can only be the project's. */
	private static final int LEAST_FIGURES = 4;

	private static final int LEAST_FIGURES_OF_SLIP = 3;

	/** 元 and 万元 taken for each other. */
	private static final int TEN_THOUSAND = 4;

	/** A number of so many figures is an amount even if it has no unit. */
	private static final int LEAST_PLACES = 5;

	private static final Pattern NUMBER = Pattern
		.compile("(?<![A-Za-z\\d.,\\-/])(\\d{1,12}(?:\\.\\d{1,6})?)(?![\\d.,%％])\\s*(万|亿)?\\s*(元)?");

	private final Rule rule;

	private final PlanUnderCheck plan;

	private final ProjectAmounts amounts;

	AmountSlip(Rule rule, PlanUnderCheck plan, ProjectAmounts amounts) {
		this.rule = rule;
		this.plan = plan;
		this.amounts = amounts;
	}

	/** At most one for a text, which says the same more than once. */
	Stream<Finding> check(String path) {
		RunningText text = this.plan.text(path);
		Matcher number = NUMBER.matcher(text.words());
		while (number.find()) {
			if (isSlip(text, number)) {
				return Stream.of(finding(path, number));
			}
		}
		return Stream.empty();
	}

	private boolean isSlip(RunningText text, Matcher number) {
		BigDecimal written = new BigDecimal(number.group(1)).stripTrailingZeros();
		BigDecimal total = this.amounts.total().stripTrailingZeros();
		int figures = total.precision();
		if (figures < LEAST_FIGURES_OF_SLIP || !written.unscaledValue().equals(total.unscaledValue())
				|| this.amounts.fit(yuan(number))) {
			return false;
		}
		int shift = Math.abs(yuan(number).stripTrailingZeros().scale() - total.scale());
		boolean share = shift <= 2 && (text.words().contains("%") || text.words().contains("％"));
		boolean money = number.group(2) != null || number.group(3) != null
				|| written.precision() - written.scale() >= LEAST_PLACES;
		return money && !share && (shift == TEN_THOUSAND || figures >= LEAST_FIGURES) && !countsThings(text, number);
	}

	private static boolean countsThings(RunningText text, Matcher number) {
		return text.quantities()
			.stream()
			.filter((quantity) -> quantity.start() <= number.start(1) && quantity.end() >= number.end(1))
			.anyMatch((quantity) -> quantity.unit() != null && quantity.unit().kind() != QuantityKind.MONEY);
	}

	private static BigDecimal yuan(Matcher number) {
		int zeros = (number.group(2) == null) ? 0 : number.group(2).equals("万") ? TEN_THOUSAND : 2 * TEN_THOUSAND;
		return new BigDecimal(number.group(1)).movePointRight(zeros);
	}

	private Finding finding(String path, Matcher number) {
		BigDecimal ratio = yuan(number).compareTo(this.amounts.total()) > 0
				? yuan(number).divide(this.amounts.total(), 0, RoundingMode.HALF_UP)
				: this.amounts.total().divide(yuan(number), 0, RoundingMode.HALF_UP);
		String written = PlainWords.of(number.group());
		return this.amounts.against(this.plan.at(path)
			.error(this.rule, number.group().strip(), "文中的“" + written + "”与" + this.amounts.words() + "数字相同而相差"
					+ ratio.toPlainString() + "倍，疑似小数点或计量单位写错，请核对后改正。"));
	}

}
