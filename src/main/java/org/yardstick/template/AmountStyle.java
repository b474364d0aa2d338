package org.yardstick.template;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yardstick.shared.Yuan;

/**
 * How a form writes its amounts: the unit, and how many decimals it pads to.
 *
 * @param unit the unit of a bare number
 * @param padding decimals that are always printed, 0 to print only what is there
 */
public record AmountStyle(AmountUnit unit, int padding) {

	private static final Pattern WRITTEN = Pattern
		.compile("(-?\\d{1,15}(?:\\.\\d{1,8})?|-?\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,8})?)(元|万元|万|亿元|亿)?");

	/** The amount as the form prints it, without the unit. */
	public String print(Yuan yuan) {
		BigDecimal number = (this.unit == AmountUnit.YUAN) ? yuan.amount().stripTrailingZeros() : yuan.inTenThousands();
		int scale = Math.max(number.scale(), this.padding);
		return number.setScale(scale, RoundingMode.UNNECESSARY).toPlainString();
	}

	/**
	 * Reads what a person typed: a bare number counts in the form's unit, one with 元, 万元
	 * or 亿元 in that; full-width digits and grouping commas are accepted.
	 * @param typed never null
	 * @return empty for what is no amount, or one with fractions of a fen
	 */
	public Optional<Yuan> read(String typed) {
		String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
		Matcher matcher = WRITTEN.matcher(plain);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String written = (matcher.group(2) != null) ? matcher.group(2) : this.unit.printed();
		BigDecimal number = new BigDecimal(matcher.group(1).replace(",", ""));
		BigDecimal yuan = switch (written.charAt(0)) {
			case '万' -> number.movePointRight(4);
			case '亿' -> number.movePointRight(8);
			default -> number;
		};
		return Yuan.parse(yuan.stripTrailingZeros().toPlainString());
	}

}
