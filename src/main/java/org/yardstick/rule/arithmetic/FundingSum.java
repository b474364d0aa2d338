package org.yardstick.rule.arithmetic;

import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.plan.Funding;
import org.yardstick.rule.Finding;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.shared.Yuan;

/**
 * X01: the sources of the money do not add up to its total, or the year's part is more
 * than the whole. A blank source adds nothing; a form that names none is not summed up.
 */
@Component
class FundingSum implements Rule {

	@Override
	public String code() {
		return "X01";
	}

	@Override
	public String title() {
		return "资金合计不符";
	}

	@Override
	public boolean hasTolerance() {
		return true;
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		Funding funding = plan.content().funding();
		return (funding.total() != null) ? Stream.concat(sources(plan, funding), annual(plan, funding))
				: Stream.empty();
	}

	/** Where the form asks for the year's amount, the sources are that year's. */
	private Stream<Finding> sources(PlanUnderCheck plan, Funding funding) {
		if (funding.fiscalAppropriation() == null) {
			return Stream.empty();
		}
		Yuan sum = (funding.otherFunds() != null) ? funding.fiscalAppropriation().plus(funding.otherFunds())
				: funding.fiscalAppropriation();
		boolean ofYear = funding.annual() != null && sum.isCloseTo(funding.annual(), plan.tolerance(this));
		if (ofYear || sum.isCloseTo(funding.total(), plan.tolerance(this))) {
			return Stream.empty();
		}
		Amounts amounts = new Amounts(plan.layout());
		String other = (funding.otherFunds() != null) ? amounts.print(funding.otherFunds()) : Finding.BLANK;
		String evidence = "财政资金 " + amounts.print(funding.fiscalAppropriation()) + "＋其他资金 " + other + "＝"
				+ amounts.print(sum) + "；总额 " + amounts.print(funding.total());
		return Stream.of(plan.at("funding.total")
			.error(this, evidence, "资金来源合计与总额相差" + amounts.print(Amounts.difference(sum, funding.total())) + "，"
					+ amounts.slip(sum, funding.total()) + "请核对后改正。"));
	}

	private Stream<Finding> annual(PlanUnderCheck plan, Funding funding) {
		boolean within = funding.annual() == null || funding.annual().compareTo(funding.total()) <= 0
				|| funding.annual().isCloseTo(funding.total(), plan.tolerance(this));
		if (within) {
			return Stream.empty();
		}
		Amounts amounts = new Amounts(plan.layout());
		return Stream.of(plan.at("funding.annual")
			.error(this, "本年度 " + amounts.print(funding.annual()) + "；总额 " + amounts.print(funding.total()),
					"本年度金额大于项目总额，" + amounts.slip(funding.annual(), funding.total()) + "请核对后改正。"));
	}

}
