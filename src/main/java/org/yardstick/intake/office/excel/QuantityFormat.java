package org.yardstick.intake.office.excel;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that are no dates: amounts, percents, numbers with a unit, codes. */
final class QuantityFormat implements NumberFormat {

	private static final Pattern NOTHING = Pattern.compile("\\[[^\\]]*\\]|_.?|\\*.?|[¥￥$€()\\s]");

	/** Words, the number, words. */
	private static final Pattern SECTION = Pattern
		.compile("(?<before>(?:\"[^\"]*\"|\\\\.|[^\"\\\\#0?.,;%a-zA-Z])*)(?<digits>[#0?.,]+)(?<percent>%?)"
				+ "(?<after>(?:\"[^\"]*\"|\\\\.|[^\"\\\\#0?.,;%a-zA-Z])*)");

	private final String before;

	private final String after;

	private final boolean percent;

	/** Digits before the point, filled up with zeros. */
	private final int width;

	QuantityFormat(String code) {
		String section = NOTHING.matcher(firstSection(code)).replaceAll("");
		Matcher parts = SECTION.matcher(section);
		boolean plain = parts.matches() && !parts.group("digits").endsWith(",");
		this.percent = plain ? !parts.group("percent").isEmpty()
				: section.replaceAll("\"[^\"]*\"|\\\\.", "").contains("%");
		this.before = plain ? words(parts.group("before")) : "";
		this.after = plain ? words(parts.group("after")) : "";
		this.width = (plain && parts.group("digits").matches("0{2,30}")) ? parts.group("digits").length() : 0;
	}

	/** The section for positive numbers. */
	private static String firstSection(String code) {
		Matcher section = Pattern.compile("(?:\"[^\"]*\"|\\\\.|[^;\"\\\\])*").matcher(code);
		return section.lookingAt() ? section.group() : "";
	}

	private static String words(String written) {
		return written.replaceAll("\\\\(.)", "$1").replace("\"", "").replaceAll("^[-+]", "");
	}

	@Override
	public String text(String stored) {
		BigDecimal number = NumberFormat.exact(stored);
		if (number == null) {
			return stored;
		}
		String digits = NumberFormat.plain(this.percent ? number.movePointRight(2).abs() : number.abs());
		String zeros = "0".repeat(Math.max(0, this.width - digits.length()));
		String sign = (number.signum() < 0) ? "-" : "";
		return this.before + sign + zeros + digits + (this.percent ? "%" : "") + this.after;
	}

}
