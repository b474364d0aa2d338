package org.yardstick.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.yardstick.narrative.Amount.Opening;
import org.yardstick.narrative.Calculation.Operation;

/**
 * Finds what a text adds up: parts before a total (A 10万元，B 5万元，共15万元), a total before
 * its parts (共30万元，其中…), parts in brackets (47万元（10＋9…）), and the parts that are left
 * over at the end, whose total the text does not say.
 * <p>
 * A reading that comes out right is preferred to every other; one that comes out wrong is
 * given only where the text says clearly what belongs together.
 */
final class SumReader {

	/** The longest list that anybody adds up; keeps reading linear. */
	private static final int MOST_PARTS = 60;

	/**
	 * A sum as far from its total as this is no mistake in adding up but another list.
	 */
	private static final BigDecimal FARTHEST = new BigDecimal("0.5");

	/** Begins a list of its own within another: （2）, 3、. */
	private static final Pattern MARKER = Pattern
		.compile("[(（][0-9一二三四五六七八九十]{1,2}[)）]|[。；;\n]\\s*[0-9一二三四五六七八九十]{1,2}\\s*[.、．]");

	private static final Pattern OPENS = Pattern.compile("\\s*+[(（]");

	private static final Pattern CLOSES = Pattern.compile("[^(（)）]*+[)）]");

	/** From so many parts on a list names all of them. */
	private static final int LEAST_COMPLETE = 3;

	private final String words;

	private final List<Amount> amounts;

	private final UnreadMoney unread;

	private final List<Calculation> sums = new ArrayList<>();

	private final List<Amount> open = new ArrayList<>();

	private SumReader(String words, List<Amount> amounts, UnreadMoney unread) {
		this.unread = unread;
		this.words = words;
		this.amounts = amounts;
	}

	static List<Calculation> read(String words, List<Amount> amounts, UnreadMoney unread) {
		SumReader reader = new SumReader(words, amounts, unread);
		int next = 0;
		while (next < amounts.size()) {
			next = reader.step(next);
		}
		reader.close();
		return reader.sums;
	}

	/**
	 * @return the next amount to be looked at
	 */
	private int step(int n) {
		Amount amount = this.amounts.get(n);
		if (amount.depth() > 0
				&& (this.open.isEmpty() || this.open.get(this.open.size() - 1).depth() < amount.depth())) {
			return brackets(n);
		}
		if (opensList(amount)) {
			int end = partsAfter(n, this.open.get(this.open.size() - 1), amount.list());
			if (end > n) {
				return end;
			}
		}
		if (amount.total() && partsBefore(amount)) {
			return n + 1;
		}
		if (amount.total()) {
			int end = endOfMatch(n + 1, amount.yuan());
			if (end > n + 2) {
				add(this.amounts.subList(n + 1, end), amount);
				this.open.add(amount);
				return end;
			}
			unmatched(amount);
		}
		this.open.add(amount);
		return n + 1;
	}

	/** Whether the amount is the first part of the one before. */
	private boolean opensList(Amount amount) {
		if (amount.list() == Opening.NONE || amount.total() || this.open.isEmpty()) {
			return false;
		}
		return amount.list() == Opening.ALL || !endsSentence(between(this.open.get(this.open.size() - 1), amount));
	}

	/** Parts in brackets behind their total. */
	private int brackets(int n) {
		int depth = this.amounts.get(n).depth();
		int end = n;
		while (end < this.amounts.size() && this.amounts.get(end).depth() >= depth
				&& (end == n || !leavesBracket(end - 1, end))) {
			end++;
		}
		List<Amount> parts = this.amounts.subList(n, end);
		Amount head = this.open.isEmpty() ? null : this.open.get(this.open.size() - 1);
		boolean follows = head != null && OPENS.matcher(between(head, parts.get(0))).lookingAt();
		if (parts.size() > 1 && follows && isPlausible(parts, head)) {
			add(parts, head);
		}
		return end;
	}

	private boolean leavesBracket(int n, int next) {
		return CLOSES.matcher(between(this.amounts.get(n), this.amounts.get(next))).lookingAt();
	}

	/** The parts of an amount that stand behind it: 其中…, 明细如下：…. */
	private int partsAfter(int n, Amount head, Opening list) {
		int match = endOfMatch(n, head.yuan());
		boolean goesOn = match > n && list == Opening.ALL && goesOn(match, head);
		if (match > n + 1 && !goesOn) {
			add(this.amounts.subList(n, match), head);
			return match;
		}
		int end = n;
		while (end < this.amounts.size() && end - n < MOST_PARTS && !this.amounts.get(end).total()
				&& this.amounts.get(end).depth() >= head.depth()
				&& (end == n || this.amounts.get(end).list() == Opening.NONE) && (list == Opening.ALL || end == n
						|| !endsSentence(between(this.amounts.get(end - 1), this.amounts.get(end))))) {
			end++;
		}
		List<Amount> parts = this.amounts.subList(n, end)
			.stream()
			.filter((part) -> part.depth() == head.depth())
			.toList();
		BigDecimal sum = sum(parts);
		boolean complete = list == Opening.ALL && parts.size() > 1 || parts.size() >= LEAST_COMPLETE;
		if (list == Opening.SOME && sum.compareTo(head.yuan()) < 0) {
			return end;
		}
		if (complete && isPlausible(parts, head)) {
			details(n, end);
			add(parts, head);
			return end;
		}
		return n;
	}

	/** Whether the list of an amount's parts has more after a place. */
	private boolean goesOn(int match, Amount head) {
		int next = match;
		while (next < this.amounts.size() && this.amounts.get(next).depth() > head.depth()) {
			next++;
		}
		return next < this.amounts.size() && !this.amounts.get(next).total()
				&& !endsParagraph(between(this.amounts.get(next - 1), this.amounts.get(next)));
	}

	/** Reads brackets within parts that are taken as a whole. */
	private void details(int from, int end) {
		for (int n = from + 1; n < end; n++) {
			Amount head = this.amounts.get(n - 1);
			int last = n;
			while (last < end && this.amounts.get(last).depth() > head.depth()) {
				last++;
			}
			List<Amount> parts = this.amounts.subList(n, last);
			if (parts.size() > 1 && isPlausible(parts, head)) {
				add(parts, head);
			}
			n = Math.max(n, last);
		}
	}

	private static boolean endsParagraph(String gap) {
		return gap.indexOf('。') >= 0 || gap.indexOf('\n') >= 0;
	}

	private static boolean endsSentence(String gap) {
		return endsParagraph(gap) || gap.indexOf('；') >= 0 || gap.indexOf(';') >= 0;
	}

	/** The parts of a total that stand before it, if they come out right. */
	private boolean partsBefore(Amount total) {
		BigDecimal sum = BigDecimal.ZERO;
		int start = this.open.size();
		while (start > 0 && this.open.size() - start < MOST_PARTS) {
			start--;
			sum = sum.add(this.open.get(start).yuan());
			if (this.open.size() - start > 1 && isSum(sum, total)) {
				replace(start, total);
				return true;
			}
		}
		return false;
	}

	/** A total whose parts do not come out right: those of its own list, if clear. */
	private void unmatched(Amount total) {
		int narrow = startOfList(total, true);
		int start = (this.open.size() - narrow > 1) ? narrow : startOfList(total, false);
		List<Amount> parts = this.open.subList(start, this.open.size());
		if (parts.size() > 1 && isPlausible(parts, total)) {
			add(parts, total);
			parts.clear();
		}
	}

	/**
	 * @param narrow whether a list ends where a mark begins a part of another one
	 */
	private int startOfList(Amount total, boolean narrow) {
		int start = this.open.size();
		Amount next = total;
		while (start > 0 && this.open.size() - start < MOST_PARTS && !this.open.get(start - 1).total()) {
			String gap = between(this.open.get(start - 1), next);
			boolean marked = MARKER.matcher(gap).find();
			if (next != total && narrow && marked || !marked && next != total && endsParagraph(gap)) {
				return start;
			}
			start--;
			next = this.open.get(start);
		}
		return start;
	}

	private void replace(int start, Amount total) {
		List<Amount> parts = this.open.subList(start, this.open.size());
		add(parts, total);
		parts.clear();
		this.open.add(total);
	}

	/** Where the parts of an amount end that begin at a place, or that place itself. */
	private int endOfMatch(int first, BigDecimal whole) {
		BigDecimal sum = BigDecimal.ZERO;
		for (int n = first; n < Math.min(this.amounts.size(), first + MOST_PARTS); n++) {
			if (this.amounts.get(n).depth() > this.amounts.get(first).depth()) {
				continue;
			}
			sum = sum.add(this.amounts.get(n).yuan());
			if (n > first && sum.compareTo(whole) == 0) {
				return n + 1;
			}
		}
		return first;
	}

	/**
	 * What is left over is a list without a total, or with one that is not called so.
	 */
	private void close() {
		List<Amount> parts = this.open.stream().filter((part) -> !part.single()).toList();
		if (parts.size() < 2) {
			return;
		}
		Amount first = parts.get(0);
		List<Amount> rest = parts.subList(1, parts.size());
		if (rest.size() >= LEAST_COMPLETE && sum(rest).compareTo(first.yuan()) == 0) {
			add(rest, first);
		}
		else if (isRead(parts, parts.get(parts.size() - 1))) {
			this.sums.add(new Calculation(Operation.SUM, parts.stream().map(Amount::quantity).toList(), null));
		}
	}

	/** Whether there is nothing between parts and total that was not understood. */
	private boolean isRead(List<Amount> parts, Amount total) {
		int start = Math.min(parts.get(0).quantity().start(), total.quantity().start());
		int end = Math.max(parts.get(parts.size() - 1).quantity().end(), total.quantity().end());
		return !this.unread.isBetween(start, end);
	}

	private void add(List<Amount> parts, Amount total) {
		this.sums.add(new Calculation(Operation.SUM, parts.stream().map(Amount::quantity).toList(), total.quantity()));
	}

	private static boolean isSum(BigDecimal sum, Amount total) {
		return Closeness.of(sum, total.yuan(), total.quantity());
	}

	private boolean isPlausible(List<Amount> parts, Amount total) {
		BigDecimal sum = sum(parts);
		BigDecimal largest = parts.stream().map(Amount::yuan).reduce(BigDecimal.ZERO, BigDecimal::max);
		return isRead(parts, total) && parts.stream().noneMatch(Amount::single) && largest.compareTo(total.yuan()) < 0
				&& sum.subtract(total.yuan()).abs().compareTo(total.yuan().multiply(FARTHEST)) <= 0;
	}

	private static BigDecimal sum(List<Amount> parts) {
		return parts.stream().map(Amount::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private String between(Amount one, Amount next) {
		int from = one.quantity().end();
		return this.words.substring(from, Math.max(from, next.quantity().start()));
	}

}
