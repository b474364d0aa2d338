package org.yardstick.rule.structure;

import java.util.Optional;
import java.util.regex.Pattern;

import org.yardstick.rule.meaning.Asked;
import org.yardstick.rule.meaning.Substance;
import org.yardstick.rule.meaning.Theme;

/** What does not belong under 成本 and 满意度. */
final class CostContent {

	private static final String AMOUNT = "成本指标请填写总成本或单位成本的金额。";

	private static final String SATISFACTION = "请改为服务对象的满意度。";

	private static final Pattern MONEY = Pattern.compile("[元预算资金成本费]");

	private CostContent() {
	}

	static Optional<Misfit> cost(Content content) {
		Substance substance = content.substance();
		boolean money = content.name().isAbout(Theme.COST);
		return switch (substance) {
			case EXECUTION, SATISFACTION, COMPLETION, TIMELINESS, QUALITY -> Misfit.warning(substance, AMOUNT);
			case SHARE -> money ? Misfit.info(substance, AMOUNT) : Misfit.warning(substance, AMOUNT);
			case NUMBER -> money ? Optional.empty() : Misfit.warning(substance, AMOUNT);
			case UNTOLD -> (money || tellsMoney(content)) ? Optional.empty() : Misfit.warning(substance, AMOUNT);
			case EXPENSE, GAIN, PAYMENTS, COMPLAINTS -> Optional.empty();
		};
	}

	/** A bare number under 成本 is money whose unit T01 asks for. */
	private static boolean tellsMoney(Content content) {
		if (content.target() == null || content.name().asks() == Asked.GROWTH || content.isInMoney()) {
			return true;
		}
		boolean bare = content.target().unit() == null && content.target().value() != null;
		return bare || MONEY.matcher(content.target().words()).find();
	}

	static Optional<Misfit> satisfaction(Content content) {
		Substance substance = content.substance();
		return switch (substance) {
			case COMPLAINTS -> Misfit.warning(substance, SATISFACTION);
			case EXECUTION, TIMELINESS, QUALITY, COMPLETION, SHARE, EXPENSE, NUMBER, PAYMENTS ->
				content.name().isAbout(Theme.CONTENT) ? Optional.empty() : Misfit.warning(substance, SATISFACTION);
			case SATISFACTION, GAIN, UNTOLD -> Optional.empty();
		};
	}

}
