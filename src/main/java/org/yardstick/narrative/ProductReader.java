package org.yardstick.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.yardstick.narrative.Calculation.Operation;
import org.yardstick.targetvalue.MeasurementUnit;
import org.yardstick.targetvalue.QuantityKind;

/**
 * Finds the products of prices and numbers in a text: those written with a sign
 * (60台×0.5万元=30万元), and those of a sentence that gives a price, the numbers it is for and
 * what comes out (30人，每人200元，共6000元). A sentence that comes out wrong is taken for a
 * product only where every number has its place in it.
 */
final class ProductReader {

	private static final Pattern TIMES = Pattern.compile("[\\s()（）]*[×xX*＊✕╳][\\s()（）]*|\\s*乘以?\\s*");

	private static final Pattern EQUALS = Pattern.compile("[\\s)）]*(?:[=＝≈]|[，,]?(?:合计|共计|总计|共需?|合|计|即|约)[:：为]?)\\s*");

	private static final Pattern COMES_OUT = Pattern.compile("(?:合计|共计|总计|共|需|花费|费用|金额)[:：为需约要]*\\s*$");

	private static final String SENTENCE_ENDS = "。；;\n!！?？";

	/** The farthest a number stands from the price it is for. */
	private static final int FARTHEST = 80;

	private static final int MOST_NUMBERS = 4;

	private static final Set<String> YEARS = Set.of("年", "年度", "学年");

	private static final Set<QuantityKind> NUMBERS = Set.of(QuantityKind.PERSONS, QuantityKind.COUNT,
			QuantityKind.EVENTS, QuantityKind.DURATION, QuantityKind.AREA, QuantityKind.LENGTH, QuantityKind.MASS,
			QuantityKind.VOLUME, QuantityKind.SHARE);

	private final String words;

	private final List<StatedQuantity> quantities;

	private final List<Calculation> products = new ArrayList<>();

	private ProductReader(String words, List<StatedQuantity> quantities) {
		this.words = words;
		this.quantities = quantities;
	}

	static List<Calculation> read(String words, List<StatedQuantity> quantities) {
		ProductReader reader = new ProductReader(words, quantities);
		int next = 0;
		int free = 0;
		while (next < quantities.size()) {
			int end = reader.endOfChain(next);
			if (end > next + 1) {
				free = reader.addWritten(next, end);
				next = free;
			}
			else {
				free = reader.addTold(free, next);
				next = Math.max(next + 1, free);
			}
		}
		if (reader.products.isEmpty()) {
			reader.addOpen();
		}
		return reader.products;
	}

	/** The only price of a text that gives one number for it and no amount of money. */
	private void addOpen() {
		List<StatedQuantity> prices = this.quantities.stream()
			.filter((term) -> isMoney(term, QuantityKind.PRICE))
			.toList();
		if (prices.size() != 1 || this.quantities.stream().anyMatch((term) -> isMoney(term, QuantityKind.MONEY))) {
			return;
		}
		StatedQuantity price = prices.get(0);
		List<String> divisors = divisors(price);
		List<StatedQuantity> numbers = matching(this.quantities, divisors);
		if (numbers.size() == 1 && divisors.size() == 1) {
			this.products.add(product(this.quantities, price, numbers, null));
		}
	}

	/** For one of what the price is, a year apart. */
	private static List<String> divisors(StatedQuantity price) {
		return price.unit().divisors().stream().filter((part) -> !YEARS.contains(part)).distinct().toList();
	}

	private static List<StatedQuantity> matching(List<StatedQuantity> quantities, List<String> divisors) {
		return quantities.stream()
			.filter((term) -> term.unit() != null && NUMBERS.contains(term.unit().kind()))
			.filter((term) -> divisors.stream()
				.anyMatch((part) -> term.unit().isCompatibleWith(MeasurementUnit.of(part))))
			.toList();
	}

	/** The place after the quantities that signs of multiplication join. */
	private int endOfChain(int first) {
		int end = first + 1;
		while (end < this.quantities.size() && TIMES.matcher(between(end - 1, end)).matches()) {
			end++;
		}
		return end;
	}

	private int addWritten(int first, int end) {
		List<StatedQuantity> terms = this.quantities.subList(first, end);
		boolean result = end < this.quantities.size() && isMoney(this.quantities.get(end), QuantityKind.MONEY)
				&& EQUALS.matcher(between(end - 1, end)).matches();
		if (terms.size() <= MOST_NUMBERS + 1 && terms.stream().filter(ProductReader::isMoney).count() == 1) {
			this.products
				.add(new Calculation(Operation.PRODUCT, List.copyOf(terms), result ? this.quantities.get(end) : null));
		}
		return end + (result ? 1 : 0);
	}

	/**
	 * A price with its numbers where the n-th quantity is what comes out.
	 * @param free the first quantity that belongs to no product yet
	 * @return the first one that does not from now on
	 */
	private int addTold(int free, int n) {
		StatedQuantity result = this.quantities.get(n);
		if (!isMoney(result, QuantityKind.MONEY)) {
			return free;
		}
		int first = n;
		while (first > free && n - first <= MOST_NUMBERS
				&& this.quantities.get(n).start() - this.quantities.get(first - 1).end() <= FARTHEST
				&& !isMoney(this.quantities.get(first - 1), QuantityKind.MONEY) && isOneSentence(first - 1)) {
			first--;
		}
		List<StatedQuantity> before = this.quantities.subList(first, n);
		List<StatedQuantity> prices = before.stream().filter((term) -> isMoney(term, QuantityKind.PRICE)).toList();
		if (prices.size() != 1) {
			return free;
		}
		Optional<Calculation> product = told(before, prices.get(0), result);
		product.ifPresent(this.products::add);
		return product.isPresent() ? n + 1 : free;
	}

	private Optional<Calculation> told(List<StatedQuantity> before, StatedQuantity price, StatedQuantity result) {
		List<StatedQuantity> numbers = before.stream()
			.filter((term) -> term.unit() != null && NUMBERS.contains(term.unit().kind()))
			.toList();
		List<String> divisors = divisors(price);
		List<StatedQuantity> matching = matching(numbers, divisors);
		BigDecimal wanted = Calculation.yuan(result);
		for (List<StatedQuantity> factors : List.of(numbers, matching)) {
			Calculation product = product(before, price, factors, result);
			if (!factors.isEmpty() && Closeness.of(product.yuan(), wanted, result)) {
				return Optional.of(product);
			}
		}
		boolean clear = !matching.isEmpty() && matching.size() == numbers.size() && matching.size() == divisors.size()
				&& COMES_OUT.matcher(wordsBefore(result)).find();
		return clear ? Optional.of(product(before, price, matching, result)) : Optional.empty();
	}

	private String wordsBefore(StatedQuantity quantity) {
		return this.words.substring(Math.max(0, quantity.start() - 8), quantity.start());
	}

	private static Calculation product(List<StatedQuantity> before, StatedQuantity price, List<StatedQuantity> numbers,
			StatedQuantity result) {
		List<StatedQuantity> terms = before.stream()
			.filter((term) -> term.equals(price) || numbers.contains(term))
			.toList();
		return new Calculation(Operation.PRODUCT, terms, result);
	}

	/** Whether no sentence ends between a quantity and the next. */
	private boolean isOneSentence(int n) {
		return between(n, n + 1).chars().noneMatch((sign) -> SENTENCE_ENDS.indexOf(sign) >= 0);
	}

	private String between(int one, int next) {
		return this.words.substring(this.quantities.get(one).end(),
				Math.max(this.quantities.get(one).end(), this.quantities.get(next).start()));
	}

	private static boolean isMoney(StatedQuantity term) {
		return isMoney(term, QuantityKind.MONEY) || isMoney(term, QuantityKind.PRICE);
	}

	private static boolean isMoney(StatedQuantity term, QuantityKind kind) {
		return term.unit() != null && term.unit().kind() == kind
				&& term.unit().dividend().isCompatibleWith(MeasurementUnit.of("元"));
	}

}
