package org.yardstick.rule.costing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.yardstick.indicator.IndicatorDimension;
import org.yardstick.plan.Header;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.PlainWords;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.targetvalue.MeasurementUnit;
import org.yardstick.targetvalue.QuantityKind;

/**
 * The numbers of people and things that the quantity indicators promise, as far as a
 * price can be multiplied by them.
 */
final class PromisedNumbers {

	private static final int MONTHS_OF_YEAR = 12;

	/** Spans of time that something is paid for, in months. */
	private static final Map<String, Integer> SPANS = Map.of("月", 1, "个月", 1, "季", 3, "季度", 3, "个季度", 3, "学期", 6, "年",
			MONTHS_OF_YEAR, "年度", MONTHS_OF_YEAR, "学年", MONTHS_OF_YEAR);

	private static final Set<QuantityKind> NOT_MULTIPLIED = Set.of(QuantityKind.SHARE, QuantityKind.MONEY,
			QuantityKind.PRICE, QuantityKind.SCORE, QuantityKind.DATE, QuantityKind.WORDS, QuantityKind.RATE,
			QuantityKind.FREQUENCY);

	private static final int LEAST_LIKENESS = 2;

	private final Header header;

	private final List<IndicatorRow> rows;

	private final Map<IndicatorRow, NameLikeness> names = new HashMap<>();

	PromisedNumbers(PlanUnderCheck plan) {
		this.header = plan.content().header();
		this.rows = plan.named()
			.filter((row) -> row.levels().dimensionMeaning() == IndicatorDimension.QUANTITY)
			.filter((row) -> row.annualTarget() != null && row.annualTarget().value() != null
					&& row.annualTarget().value().signum() > 0 && !NOT_MULTIPLIED.contains(row.annualTarget().kind()))
			.toList();
		this.rows.forEach((row) -> this.names.put(row, new NameLikeness(row.cells().name())));
	}

	/** How many rows promise a number. */
	int size() {
		return this.rows.size();
	}

	/**
	 * The price times the numbers of what it is for; empty where the form does not
	 * promise them or nobody can tell which of its numbers is meant.
	 */
	Optional<PricedNumber> times(CostTarget price) {
		PricedNumber one = PricedNumber.of(price);
		if (price.divisors().isEmpty()) {
			return likest(price, this.rows).map((row) -> one.times(row, row.annualTarget().value()));
		}
		Optional<PricedNumber> product = Optional.of(one);
		for (String divisor : price.divisors()) {
			product = SPANS.containsKey(divisor) ? product.map((part) -> times(part, divisor))
					: product.flatMap((part) -> timesThings(part, divisor));
		}
		return product;
	}

	private PricedNumber times(PricedNumber product, String span) {
		BigDecimal spans = BigDecimal.valueOf(months()).divide(BigDecimal.valueOf(SPANS.get(span)), 0, RoundingMode.UP);
		return (spans.compareTo(BigDecimal.ONE) > 0) ? product.times(spans, span.startsWith("个") ? span : "个" + span)
				: product;
	}

	/** A project of more than a year pays a year's part at a time. */
	private long months() {
		if (this.header.startDate() == null || this.header.endDate() == null
				|| this.header.endDate().isBefore(this.header.startDate())) {
			return MONTHS_OF_YEAR;
		}
		return Math.min(MONTHS_OF_YEAR,
				ChronoUnit.MONTHS.between(this.header.startDate(), this.header.endDate().plusDays(1).plusWeeks(2)));
	}

	private Optional<PricedNumber> timesThings(PricedNumber product, String divisor) {
		String thing = divisor.replaceFirst("^个", "");
		if (thing.isEmpty()) {
			return likest(product.price(), this.rows).map((row) -> product.times(row, row.annualTarget().value()));
		}
		MeasurementUnit unit = MeasurementUnit.of(thing);
		List<IndicatorRow> fitting = this.rows.stream().filter((row) -> counts(row, thing, unit)).toList();
		Optional<IndicatorRow> row = (fitting.size() == 1) ? Optional.of(fitting.get(0))
				: likest(product.price(), fitting);
		if (fitting.isEmpty() && unit.kind() == QuantityKind.AREA) {
			return timesArea(product, unit);
		}
		return row.map((number) -> product.times(number, number(number, unit)));
	}

	private static boolean counts(IndicatorRow row, String thing, MeasurementUnit unit) {
		MeasurementUnit own = row.annualTarget().unit();
		if (own != null && own.isCompatibleWith(unit) && unit.kind() != QuantityKind.COUNT) {
			return true;
		}
		String name = PlainWords.of(row.cells().name());
		boolean named = Stream.of("数", "总数", "个数", "数量").anyMatch((number) -> name.contains(thing + number));
		return named && (own == null || own.kind() == QuantityKind.COUNT)
				|| own != null && own.symbol().equals(unit.symbol());
	}

	private static BigDecimal number(IndicatorRow row, MeasurementUnit unit) {
		BigDecimal value = row.annualTarget().value();
		MeasurementUnit own = row.annualTarget().unit();
		return (own != null && own.isCompatibleWith(unit)) ? own.convert(value, unit) : value;
	}

	/** A length and a width are an area. */
	private Optional<PricedNumber> timesArea(PricedNumber product, MeasurementUnit area) {
		List<IndicatorRow> lengths = this.rows.stream()
			.filter((row) -> row.annualTarget().kind() == QuantityKind.LENGTH)
			.toList();
		boolean sides = lengths.size() == 2
				&& lengths.stream().filter((row) -> row.cells().name().contains("宽")).count() == 1;
		if (!sides) {
			return Optional.empty();
		}
		MeasurementUnit metre = MeasurementUnit.of("米");
		MeasurementUnit square = MeasurementUnit.of("平方米");
		BigDecimal first = number(lengths.get(0), metre);
		BigDecimal second = square.convert(number(lengths.get(1), metre), area);
		return Optional.of(product.times(lengths.get(0), first).times(lengths.get(1), second));
	}

	/** The row whose name has most in common with that of a price, if it is one alone. */
	private Optional<IndicatorRow> likest(CostTarget price, List<IndicatorRow> among) {
		NameLikeness wanted = new NameLikeness(price.row().cells().name());
		Map<IndicatorRow, Integer> likeness = new HashMap<>();
		among.forEach((row) -> likeness.put(row, wanted.shared(this.names.get(row))));
		int best = likeness.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		List<IndicatorRow> likest = among.stream().filter((row) -> likeness.get(row) == best).toList();
		return (best >= LEAST_LIKENESS && likest.size() == 1) ? Optional.of(likest.get(0)) : Optional.empty();
	}

}
