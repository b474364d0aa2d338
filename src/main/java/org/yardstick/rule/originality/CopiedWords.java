package org.yardstick.rule.originality;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.likeness.LikePlan;
import org.yardstick.likeness.LikePlans;
import org.yardstick.likeness.LikeText;
import org.yardstick.likeness.LikenessProbe;
import org.yardstick.rule.Finding;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.template.IndicatorField;

/**
 * X14: a goal, overview or purpose, or the indicators, are those of another project of
 * the year whose name has nothing to do with this one's; or of another project of the
 * same unit that has other money. Only the form that was begun later is told. The same
 * project is not compared with itself, whichever form it is written on. Indicators of
 * building works in the form of a service are taken for copied even where the original is
 * not at hand.
 * <p>
 * All units' plans are compared, for texts travel between offices. A clerk is told the
 * name of the other project and of its unit, which are published with every budget, and
 * for a project of the own unit its amount; never a word of the other form.
 */
@Component
class CopiedWords implements Rule {

	private final LikePlans plans;

	CopiedWords(LikePlans plans) {
		this.plans = plans;
	}

	@Override
	public String code() {
		return "X14";
	}

	@Override
	public String title() {
		return "疑似照搬";
	}

	@Override
	public boolean mayBeExplained() {
		return true;
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		Original original = new Original(plan);
		LikenessProbe probe = new LikenessProbe(plan.id().orElse(null), plan.form().fiscalYear(), plan.content());
		List<LikePlan> likes = this.plans.find(probe, original::canBe);
		return Stream.of(texts(plan, original, likes), indicators(plan, original, likes), works(plan))
			.flatMap((found) -> found);
	}

	private Stream<Finding> texts(PlanUnderCheck plan, Original original, List<LikePlan> likes) {
		return likes.stream()
			.flatMap((like) -> like.texts().stream().map(LikeText::path))
			.distinct()
			.flatMap((path) -> likes.stream()
				.filter((like) -> like.text(path).isPresent())
				.flatMap((like) -> original.suspicion(like)
					.map((why) -> plan.at(path)
						.warning(this, plan.cells().get(path),
								"这段文字与" + named(like) + "的内容几乎相同，" + why + "，疑似照搬。请按本项目的任务和成果重写；内容确实相同的，请说明原因。"))
					.stream())
				.limit(1));
	}

	private Stream<Finding> indicators(PlanUnderCheck plan, Original original, List<LikePlan> likes) {
		List<Finding> whole = likes.stream()
			.filter(original::hasAllIndicatorsOf)
			.flatMap((like) -> original.suspicion(like)
				.map((why) -> plan.at("indicators")
					.warning(this, names(plan, like),
							like.indicators().rows().size() + "条指标的名称和指标值都与" + named(like) + "的相同，" + why
									+ "，疑似照搬。请按本项目的任务重新设定指标；确实相同的，请说明原因。"))
				.stream())
			.limit(1)
			.toList();
		return whole.isEmpty() ? effects(plan, original, likes) : whole.stream();
	}

	/** Outputs may well be measured alike; what a project is good for is its own. */
	private Stream<Finding> effects(PlanUnderCheck plan, Original original, List<LikePlan> likes) {
		return likes.stream()
			.filter(original::isForeign)
			.filter(original::hasMostIndicatorsOf)
			.limit(1)
			.flatMap((like) -> like.indicators()
				.rows()
				.stream()
				.map(plan.rows()::get)
				.filter(CopiedWords::isEffect)
				.map((row) -> plan.at(row, IndicatorField.NAME)
					.warning(this, row.words(IndicatorField.NAME),
							"这条指标与" + named(like) + "的完全相同，两张表共有" + like.indicators().rows().size()
									+ "条指标一样，两个项目的名称却没有相同之处，疑似照搬。请改成本项目能带来的效果；确实相同的，请说明原因。")));
	}

	private Stream<Finding> works(PlanUnderCheck plan) {
		return WorksInService.in(plan)
			.map((row) -> plan.at(row, IndicatorField.NAME)
				.warning(this, row.words(IndicatorField.NAME), "本项目是常年服务，“" + row.words(IndicatorField.NAME)
						+ "”是工程项目才用的指标，疑似照搬工程项目的表。请改成对服务的要求（如服务按时完成率、考核次数、服务费用）；确有工程的，请在目标中写明。"));
	}

	private static boolean isEffect(IndicatorRow row) {
		return row.levels().dimensionMeaning() != null && row.levels().dimensionMeaning().isOutcome();
	}

	private static String names(PlanUnderCheck plan, LikePlan like) {
		return String.join("、",
				like.indicators()
					.rows()
					.stream()
					.map((row) -> plan.rows().get(row).words(IndicatorField.NAME))
					.toList());
	}

	private static String named(LikePlan like) {
		return "“" + like.project().name() + "”（" + like.plan().unitName() + "）";
	}

}
