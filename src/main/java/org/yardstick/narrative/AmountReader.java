package org.yardstick.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.yardstick.narrative.Amount.Opening;
import org.yardstick.targetvalue.Comparison;
import org.yardstick.targetvalue.MeasurementUnit;
import org.yardstick.targetvalue.QuantityKind;

/**
 * Finds the amounts of money that a text adds up: a product counts as what comes out of
 * it, prices and bare multiples of something else do not count.
 */
final class AmountReader {

	private static final MeasurementUnit YUAN = MeasurementUnit.of("元");

	/** How far back words are looked at that make an amount a total or begin a list. */
	private static final int FARTHEST_BEFORE = 40;

	private static final int FARTHEST_AFTER = 8;

	private static final Pattern TOTAL = Pattern
		.compile("(?:合计|共计|总计|小计|总共|(?<!公)共|[，,。；;：:]计|总(?:费用|经费|资金|金额|投资|额|预算|支出|成本|造价|价)?)"
				+ "(?:[:：\\s为约需要]|资金|经费|费用|金额|支出|投入|预算|人民币|申请|安排|使用|花费|大约|左右)*$");

	private static final Pattern ALL = Pattern.compile("明细|如下|分别|具体|包括(?!但)|组成|构成|分为|开展了以下|测算为");

	private static final Pattern SOME = Pattern.compile("其中|包含");

	/** Money each quarter, a year of which is added up: 每季度…合计8000元. */
	private static final Pattern NO_PRICE = Pattern.compile("[^/每]+");

	private static final Set<String> YEARS = Set.of("年", "年度");

	private static final Pattern PRICE = Pattern.compile("(?:单价|均价|标准)[:：为约\\s]*$");

	private static final Pattern SINGLE = Pattern.compile("^\\s*(?:的\\s*[0-9一二三四五六七八九十]|[/／]|[×xX*＊]|每|标准)");

	private final String words;

	private final List<Amount> amounts = new ArrayList<>();

	private int depth;

	private int read;

	private AmountReader(String words) {
		this.words = words;
	}

	/** The amounts in the order of the text. */
	static List<Amount> read(String words, List<StatedQuantity> quantities, List<Calculation> products) {
		AmountReader reader = new AmountReader(words);
		int next = 0;
		for (StatedQuantity quantity : quantities) {
			while (next < products.size() && products.get(next).end() < quantity.end()) {
				next++;
			}
			boolean within = next < products.size() && products.get(next).start() <= quantity.start();
			if (!within) {
				reader.add(quantity);
			}
			else if (products.get(next).end() == quantity.end()) {
				reader.add(outcome(words, products.get(next)));
			}
		}
		return reader.amounts;
	}

	/** What comes out of a product, with the words of all of it. */
	private static StatedQuantity outcome(String words, Calculation product) {
		StatedQuantity result = product.result();
		String whole = words.substring(product.start(), product.end());
		return (result != null)
				? new StatedQuantity(product.start(), result.end(), result.words(), result.comparison(), result.value(),
						result.upper(), result.unit(), result.approximate(), product.terms().get(0).topic())
				: new StatedQuantity(product.start(), product.end(), whole, Comparison.UNSPECIFIED, product.yuan(),
						null, YUAN, false, product.terms().get(0).topic());
	}

	private void add(StatedQuantity quantity) {
		String before = this.words.substring(Math.max(this.read, quantity.start() - FARTHEST_BEFORE), quantity.start());
		boolean total = TOTAL.matcher(before).find();
		if (!isMoney(quantity, total)) {
			return;
		}
		enterBrackets(quantity.start());
		String after = this.words.substring(quantity.end(),
				Math.min(this.words.length(), quantity.end() + FARTHEST_AFTER));
		Opening list = ALL.matcher(before).find() ? Opening.ALL
				: SOME.matcher(before).find() ? Opening.SOME : Opening.NONE;
		this.amounts.add(new Amount(quantity, Calculation.yuan(quantity), this.depth, total, list,
				SINGLE.matcher(after).find() || PRICE.matcher(before).find()));
	}

	private boolean isMoney(StatedQuantity quantity, boolean total) {
		MeasurementUnit unit = quantity.unit();
		if (unit == null || quantity.upper() != null || !unit.dividend().isCompatibleWith(YUAN)) {
			return false;
		}
		if (unit.kind() == QuantityKind.PRICE) {
			return YEARS.containsAll(unit.divisors()) || total && NO_PRICE.matcher(quantity.words()).matches();
		}
		char next = (quantity.end() < this.words.length()) ? this.words.charAt(quantity.end()) : ' ';
		return !unit.isBareMultiple() || !Character.isLetterOrDigit(next);
	}

	private void enterBrackets(int until) {
		for (; this.read < until; this.read++) {
			char sign = this.words.charAt(this.read);
			if (sign == '(' || sign == '（') {
				this.depth++;
			}
			else if ((sign == ')' || sign == '）') && this.depth > 0) {
				this.depth--;
			}
		}
	}

}
