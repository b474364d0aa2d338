package org.yardstick.rule.originality;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.yardstick.likeness.LikePlan;
import org.yardstick.likeness.SharedIndicators;
import org.yardstick.likeness.StoredProject;
import org.yardstick.plan.Funding;
import org.yardstick.plan.Header;
import org.yardstick.rule.PlainWords;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.shared.Yuan;

/**
 * Which other project a form can have been copied from, and why that would be a fault.
 */
final class Original {

	/** Fewer indicators are the same in many forms. */
	private static final int FEWEST_INDICATORS = 5;

	/** From this share on, indicators were taken over, not chosen alike. */
	private static final double MOST_INDICATORS = 0.6;

	private final PlanUnderCheck plan;

	private final ComparedName name;

	Original(PlanUnderCheck plan) {
		this.plan = plan;
		this.name = ComparedName.of(plan.content().header().projectName());
	}

	/**
	 * Whether it is another project, and either has nothing to do with this one or may be
	 * of the same unit.
	 */
	boolean canBe(StoredProject project) {
		Header header = this.plan.content().header();
		ComparedName other = ComparedName.of(project.name());
		boolean sameCode = PlainWords.isTelling(header.projectCode())
				&& PlainWords.of(header.projectCode()).equals(PlainWords.of(project.code()));
		if (sameCode || this.name.letters().isEmpty() || other.letters().isEmpty() || this.name.isSameAs(other)) {
			return false;
		}
		return this.name.sharesNothingWith(other) || !Boolean.FALSE.equals(project.ofSameUnit());
	}

	/** Why the same words in both would be a fault, empty where they would not. */
	Optional<String> suspicion(LikePlan like) {
		if (isForeign(like)) {
			return Optional.of("两个项目的名称却没有相同之处");
		}
		Yuan own = amount(this.plan.content().funding());
		Yuan there = amount(like.plan().content().funding());
		if (own == null || there == null || own.equals(there) || !hasAllIndicatorsOf(like) || !isOfSameUnit(like)) {
			return Optional.empty();
		}
		return Optional.of("项目金额却不同（本项目" + inTenThousands(own) + "，该项目" + inTenThousands(there) + "）");
	}

	/** Whether the names of the two projects have nothing to do with each other. */
	boolean isForeign(LikePlan like) {
		return this.name.sharesNothingWith(ComparedName.of(like.project().name()));
	}

	/** Whether both have the same indicators with the same targets. */
	boolean hasAllIndicatorsOf(LikePlan like) {
		return like.indicators().areAll() && like.indicators().rows().size() >= FEWEST_INDICATORS;
	}

	/** Whether most of the indicators and targets are those of the other. */
	boolean hasMostIndicatorsOf(LikePlan like) {
		SharedIndicators shared = like.indicators();
		return shared.rows().size() >= FEWEST_INDICATORS && shared.share() >= MOST_INDICATORS;
	}

	private boolean isOfSameUnit(LikePlan like) {
		if (like.project().ofSameUnit() != null) {
			return like.project().ofSameUnit();
		}
		String unit = PlainWords.of(this.plan.content().header().implementingUnit());
		return !unit.isEmpty() && Stream.of(like.plan().unitName(), like.plan().content().header().implementingUnit())
			.map(PlainWords::of)
			.anyMatch(unit::equals);
	}

	private static Yuan amount(Funding funding) {
		List<Yuan> amounts = Stream.of(funding.total(), funding.annual()).filter(Objects::nonNull).toList();
		return amounts.isEmpty() ? null : amounts.get(0);
	}

	private static String inTenThousands(Yuan amount) {
		return amount.inTenThousands().toPlainString() + "万元";
	}

}
