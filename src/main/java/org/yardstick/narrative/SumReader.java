package org.yardstick.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.yardstick.narrative.Amount.Opening;

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

	/** From so many parts on a list names all of them. */
	private static final int LEAST_COMPLETE = 3;

	private final Gaps gaps;

	private final List<Amount> amounts;

	private final UnreadMoney unread;

	private final List<Calculation> sums = new ArrayList<>();

	private final List<Amount> open = new ArrayList<>();

	private SumReader(String words, List<Amount> amounts, UnreadMoney unread) {
		this.unread = unread;
		this.gaps = new Gaps(words);
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
		return amount.list() == Opening.ALL || !this.gaps.endSentence(this.open.get(this.open.size() - 1), amount);
	}

	/** Parts in brackets behind their total. */
	private int brackets(int n) {
		int depth = this.amounts.get(n).depth();
		int end = n;
		while (end < this.amounts.size() && this.amounts.get(end).depth() >= depth
				&& (end == n || !this.gaps.closeBracket(this.amounts.get(end - 1), this.amounts.get(end)))) {
			end++;
		}
		Amount head = this.open.isEmpty() ? null : this.open.get(this.open.size() - 1);
		if (head != null && this.gaps.openBracket(head, this.amounts.get(n))) {
			addIfClear(this.amounts.subList(n, end), head);
		}
		return end;
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
						|| !this.gaps.endSentence(this.amounts.get(end - 1), this.amounts.get(end)))) {
			end++;
		}
		List<Amount> parts = this.amounts.subList(n, end)
			.stream()
			.filter((part) -> part.depth() == head.depth())
			.toList();
		boolean complete = list == Opening.ALL && parts.size() > 1 || parts.size() >= LEAST_COMPLETE;
		if (list == Opening.SOME && new Parts(parts).sum().compareTo(head.yuan()) < 0) {
			return end;
		}
		if (complete && new Parts(parts).canMake(head, this.unread)) {
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
				&& !this.gaps.endParagraph(this.amounts.get(next - 1), this.amounts.get(next));
	}

	/** Reads brackets within parts that are taken as a whole. */
	private void details(int from, int end) {
		for (int n = from + 1; n < end; n++) {
			Amount head = this.amounts.get(n - 1);
			int last = n;
			while (last < end && this.amounts.get(last).depth() > head.depth()) {
				last++;
			}
			addIfClear(this.amounts.subList(n, last), head);
			n = Math.max(n, last);
		}
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
		if (addIfClear(parts, total)) {
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
			Amount one = this.open.get(start - 1);
			boolean marked = this.gaps.beginList(one, next);
			if (next != total && (marked ? narrow : this.gaps.endParagraph(one, next))) {
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
		if (rest.size() >= LEAST_COMPLETE && new Parts(rest).sum().compareTo(first.yuan()) == 0) {
			add(rest, first);
		}
		else if (new Parts(parts).areRead(parts.get(parts.size() - 1), this.unread)) {
			this.sums.add(new Parts(parts).of(null));
		}
	}

	private void add(List<Amount> parts, Amount total) {
		this.sums.add(new Parts(parts).of(total));
	}

	private static boolean isSum(BigDecimal sum, Amount total) {
		return Closeness.of(sum, total.yuan(), total.quantity());
	}

	/** Adds a sum, right or wrong, if it is clear that it is one. */
	private boolean addIfClear(List<Amount> parts, Amount total) {
		boolean clear = parts.size() > 1 && new Parts(parts).canMake(total, this.unread);
		if (clear) {
			add(parts, total);
		}
		return clear;
	}

}
