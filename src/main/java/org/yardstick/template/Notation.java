package org.yardstick.template;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yardstick.shared.Yuan;

/**
 * How amounts and days are written at an edge of the system: as a layout prints them and
 * people type them, or as the API has them ({@link #API}).
 *
 * @param amounts unit and decimals of amounts
 * @param dates how a day is printed
 * @param lenient whether days are read in all the ways people type them
 */
public record Notation(AmountStyle amounts, DateTimeFormatter dates, boolean lenient) {

	/** Amounts in yuan with two decimals, days as {@code 2021-01-01}, nothing else. */
	public static final Notation API = new Notation(new AmountStyle(AmountUnit.YUAN, 2),
			DateTimeFormatter.ISO_LOCAL_DATE, false);

	private static final Pattern TYPED_DAY = Pattern
		.compile("(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*日?");

	public String print(Yuan amount) {
		return this.amounts.print(amount);
	}

	public String print(LocalDate day) {
		return this.dates.format(day);
	}

	public Optional<Yuan> amount(String written) {
		return this.lenient ? this.amounts.read(written) : Yuan.parse(written);
	}

	/** The day that the words say, empty if they say none. */
	public Optional<LocalDate> day(String written) {
		String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
		try {
			if (!this.lenient) {
				return Optional.of(LocalDate.parse(written));
			}
			Matcher typed = TYPED_DAY.matcher(plain);
			return typed.matches() ? Optional.of(LocalDate.of(Integer.parseInt(typed.group(1)),
					Integer.parseInt(typed.group(2)), Integer.parseInt(typed.group(3)))) : Optional.empty();
		}
		catch (DateTimeException noDay) {
			return Optional.empty();
		}
	}

}
