package org.yardstick.rule.costing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.yardstick.rule.Finding;
import org.yardstick.rule.Rule;
import org.yardstick.rule.Severity;

/**
 * Two breakdowns of the same costs item by item. The items of the finer one go to those
 * of the coarser one whose names are likest; what is like several joins them. An item
 * that is like none may belong to any, so that only what cannot be made up with it is
 * wrong.
 */
final class ItemisedCosts {

	/** Names that have less than this in common name different things. */
	private static final double LIKE = 0.4;

	/**
	 * Of two breakdowns into the same amounts, only names as like as this are swapped.
	 */
	private static final double ALIKE = 0.7;

	/** More than this and anything could be made up. */
	private static final int MOST_DOUBTFUL = 4;

	private final Rule rule;

	private final ProjectAmounts amounts;

	private final CostBreakdown coarse;

	private final CostBreakdown fine;

	private final double like;

	private ItemisedCosts(Rule rule, ProjectAmounts amounts, CostBreakdown coarse, CostBreakdown fine) {
		this.rule = rule;
		this.amounts = amounts;
		this.coarse = coarse;
		this.fine = fine;
		this.like = sorted(coarse).equals(sorted(fine)) ? ALIKE : LIKE;
	}

	/**
	 * What does not agree.
	 * @param one where findings stand
	 * @param other the place to compare with, complete
	 */
	static Stream<Finding> check(Rule rule, ProjectAmounts amounts, CostBreakdown one, CostBreakdown other) {
		boolean coarser = one.items().size() <= other.items().size();
		return new ItemisedCosts(rule, amounts, coarser ? one : other, coarser ? other : one).differences(coarser);
	}

	private Stream<Finding> differences(boolean atCoarse) {
		List<Group> groups = groups().stream().filter((group) -> !group.fine.isEmpty()).toList();
		boolean comparable = 2 * groups.stream().mapToInt((group) -> group.coarse.size()).sum() >= this.coarse.items()
			.size();
		return groups.stream()
			.filter((group) -> comparable && differs(group))
			.map((group) -> atCoarse ? finding(group.coarse, group.fine, this.fine.words())
					: finding(group.fine, group.coarse, this.coarse.words()));
	}

	private List<Group> groups() {
		List<CostItem> whole = this.coarse.items();
		int[] group = IntStream.range(0, whole.size()).toArray();
		int[] assigned = new int[this.fine.items().size()];
		for (int n = 0; n < assigned.length; n++) {
			double[] likeness = likeness(this.fine.items().get(n));
			double best = Arrays.stream(likeness).max().orElse(0);
			assigned[n] = -1;
			for (int of = 0; best >= this.like && of < likeness.length; of++) {
				if (likeness[of] == best) {
					assigned[n] = (assigned[n] < 0) ? of : assigned[n];
					join(group, group[assigned[n]], group[of]);
				}
			}
		}
		return IntStream.of(group).distinct().mapToObj((id) -> {
			List<CostItem> coarseItems = members(whole, (n) -> group[n] == id);
			List<CostItem> fineItems = members(this.fine.items(), (n) -> assigned[n] >= 0 && group[assigned[n]] == id);
			List<CostItem> doubtful = members(this.fine.items(), (n) -> assigned[n] < 0
					&& coarseItems.stream().anyMatch((item) -> item.name().to(this.fine.items().get(n).name()) > 0));
			return new Group(coarseItems, fineItems, doubtful);
		}).toList();
	}

	private double[] likeness(CostItem item) {
		return this.coarse.items().stream().mapToDouble((whole) -> whole.name().to(item.name())).toArray();
	}

	private static void join(int[] group, int one, int other) {
		for (int n = 0; n < group.length; n++) {
			group[n] = (group[n] == other) ? one : group[n];
		}
	}

	private static List<CostItem> members(List<CostItem> items, IntPredicate belongs) {
		return IntStream.range(0, items.size()).filter(belongs).mapToObj(items::get).toList();
	}

	/** Whether the amounts differ whatever of the doubtful items is counted in. */
	private boolean differs(Group group) {
		BigDecimal whole = sum(group.coarse);
		if (group.doubtful.size() > MOST_DOUBTFUL || !this.fine.complete() && sum(group.fine).compareTo(whole) < 0) {
			return false;
		}
		return IntStream.range(0, 1 << group.doubtful.size())
			.mapToObj((chosen) -> sum(group.fine).add(sum(members(group.doubtful, (n) -> (chosen & (1 << n)) != 0))))
			.noneMatch((sum) -> this.amounts.areEqual(sum, whole));
	}

	private Finding finding(List<CostItem> here, List<CostItem> there, String other) {
		boolean within = here.stream().allMatch(CostItem::bound) && sum(here).compareTo(sum(there)) > 0;
		String reason = "此处" + formula(here) + "，" + other + "中相应的是" + formula(there) + "，相差"
				+ MoneyWords.difference(sum(here), sum(there)) + "，请核对是否填反或填错，使两处一致。";
		CostItem first = here.get(0);
		Finding finding = first.place()
			.finding(this.rule, within ? Severity.WARNING : Severity.ERROR, first.quote(), reason);
		for (CostItem item : Stream.concat(here.stream().skip(1), there.stream()).toList()) {
			finding = finding.against(item.place(), item.quote());
		}
		return finding;
	}

	private static String formula(List<CostItem> items) {
		return MoneyWords.sum(items.stream().map(CostItem::yuan).toList());
	}

	private static BigDecimal sum(List<CostItem> items) {
		return items.stream().map(CostItem::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static List<BigDecimal> sorted(CostBreakdown breakdown) {
		return breakdown.items().stream().map(CostItem::yuan).map(BigDecimal::stripTrailingZeros).sorted().toList();
	}

	/**
	 * Items of both breakdowns that stand for the same.
	 *
	 * @param doubtful items of the finer one that might belong to them
	 */
	private record Group(List<CostItem> coarse, List<CostItem> fine, List<CostItem> doubtful) {

	}

}
