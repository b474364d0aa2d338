package org.yardstick.template;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;

/** Reads how a layout, or a section that differs from it, writes amounts and days. */
final class NotationReader {

	/** One digit in day and month, so that a pattern without padding shows. */
	private static final LocalDate SAMPLE = LocalDate.of(2026, 3, 9);

	private NotationReader() {
	}

	static Notation notation(YamlNode layout) {
		return within(layout, new Notation(amounts(layout.get("amounts")), DateTimeFormatter.ISO_LOCAL_DATE, true));
	}

	static Notation within(YamlNode section, Notation outer) {
		AmountStyle amounts = section.find("amounts").map(NotationReader::amounts).orElse(outer.amounts());
		DateTimeFormatter dates = section.find("dates").map(NotationReader::dates).orElse(outer.dates());
		return new Notation(amounts, dates, true);
	}

	private static AmountStyle amounts(YamlNode node) {
		node.allowing("unit", "decimals");
		YamlNode unit = node.get("unit");
		AmountUnit amountUnit = Arrays.stream(AmountUnit.values())
			.filter((candidate) -> candidate.printed().equals(unit.text()))
			.findFirst()
			.orElseThrow(() -> unit.defect("the unit of amounts is 元 or 万元, not '" + unit.text() + "'"));
		return new AmountStyle(amountUnit, node.number("decimals", 0));
	}

	private static DateTimeFormatter dates(YamlNode node) {
		try {
			DateTimeFormatter dates = DateTimeFormatter.ofPattern(node.text());
			Notation notation = new Notation(Notation.API.amounts(), dates, true);
			if (notation.day(notation.print(SAMPLE)).equals(Optional.of(SAMPLE))) {
				return dates;
			}
		}
		catch (IllegalArgumentException | DateTimeException noDay) {
			throw node.defect("'" + node.text() + "' is no way to write a day: " + noDay.getMessage());
		}
		throw node.defect("a day written as '" + node.text() + "' cannot be read again");
	}

}
