package org.yardstick.rule.timing;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.narrative.RunningText;
import org.yardstick.narrative.StatedTime.Bound;
import org.yardstick.rule.Finding;
import org.yardstick.rule.PlainWords;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.rule.Severity;

/**
 * X07: the form plans for another year than its own: 2023年计划 in the goal of 2024, or the
 * items of an old year in its costing. What is told of the past, and the years of
 * documents and policies, are no plans.
 */
@Component
class GoalOfAnotherYear implements Rule {

	/** Projects that are about the past by their nature. */
	private static final Pattern ABOUT_THE_PAST = Pattern.compile("尾款|质保金|余款|欠款|结转|往年|历年|上年|续建|清算");

	private static final Pattern PLANNED_AFTER = Pattern
		.compile("^度?(?:我(?:单位|[省市区县局院校园委办]))?(?:全年|继续)?(?:计划|拟|力争|争取|预计|将|(?:总体|绩效|工作)*(?:目标|任务)|预期)(?!完成|实现|外)");

	private static final Pattern PLANNED_BEFORE = Pattern
		.compile("(?<!原|行动|工作|建设|发展|年度|年)(?:预计|计划|力争|争取|预期)[^,;。、:\\d]{0,6}$");

	private static final Pattern GOAL_BEFORE = Pattern
		.compile("^(?:[\\d一二三四五六七八九十]{1,2}[.、)]?)?(?:完成|做好|开展|确保|保障|实现|组织|推进|落实)");

	private static final Pattern RETROSPECT = Pattern.compile("已|曾|原|决算|审计|考核|验收|评价|总结|报告|年报|兑现|奖补|补发|收官|遗留|拖欠|剩余");

	private static final Pattern PAST_OF_MONEY = Pattern.compile(
			"已|曾|原|实际|支出|决算|执行|批复|下达|签订|合同|中标|招标|付|标准|收入|上缴|拨|返还|结算|清算|审计|考核|奖|补发|剩余|结余|人数|共|预算|投入|来源|以来|参照|比|增|减");

	private static final Pattern ITEM = Pattern
		.compile("^度?[\\p{L}\\p{N}“”()]{2,30}?(?:项目|工程|活动|培训|宣传|建设|购置|采购|租赁|服务|运维|会议|比赛|费|经费)"
				+ "[\\p{L}]{0,4}?\\d{1,9}(?:\\.\\d{1,4})?(?:万元|万|元)$");

	@Override
	public String code() {
		return "X07";
	}

	@Override
	public String title() {
		return "年份不符";
	}

	@Override
	public boolean mayBeExplained() {
		return true;
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		if (ABOUT_THE_PAST.matcher(PlainWords.of(plan.content().header().projectName())).find()) {
			return Stream.empty();
		}
		return plan.cells().keySet().stream().flatMap((path) -> {
			if (path.startsWith("goals.annual")) {
				return annualGoal(plan, path).stream();
			}
			if (path.startsWith("goals.mediumTerm")) {
				return first(plan, path, (saying) -> isPastDeadline(plan, saying))
					.map((saying) -> plan.at(path).warning(this, saying.quote(), pastDeadline(plan, saying)));
			}
			return switch (path) {
				case "narratives.costing", "narratives.overview", "narratives.fundsUse" -> narrative(plan, path);
				default -> Stream.empty();
			};
		});
	}

	/** At most one finding a paragraph: the plainest. */
	private List<Finding> annualGoal(PlanUnderCheck plan, String path) {
		int year = plan.form().fiscalYear();
		return Stream
			.of(first(plan, path, (saying) -> isOfAnotherYear(saying, year) && isPlanned(saying))
				.map((saying) -> plan.at(path)
					.finding(this, isPast(saying, year) ? Severity.ERROR : Severity.WARNING, saying.quote(),
							"本表是" + year + "年度的目标，这里写的却是" + saying.time().words() + "的计划；请改为" + year
									+ "年的目标，并核对其中的数字是否更新。")),
					first(plan, path, (saying) -> isPastDeadline(plan, saying))
						.map((saying) -> plan.at(path).warning(this, saying.quote(), pastDeadline(plan, saying))),
					namesItsYear(plan, path) ? Stream.<Finding>empty() : first(plan, path,
							(saying) -> isPast(saying, year) && GOAL_BEFORE.matcher(saying.before()).find()
									&& !RETROSPECT.matcher(saying.around()).find())
						.map((saying) -> plan.at(path)
							.warning(this, saying.quote(), "目标只提到" + saying.time().words() + "，没有" + year
									+ "年的内容，疑为上年文字；请改为" + year + "年的目标，确为上年续办事项的请说明。")))
			.flatMap((findings) -> findings)
			.limit(1)
			.toList();
	}

	private Stream<Finding> narrative(PlanUnderCheck plan, String path) {
		int year = plan.form().fiscalYear();
		return first(plan, path,
				(saying) -> isPast(saying, year) && !RETROSPECT.matcher(saying.around()).find()
						&& (isPlanned(saying) || isOldItem(saying)))
			.map((saying) -> plan.at(path)
				.warning(this, saying.quote(), year + "年度的申报用的是" + saying.time().words() + "的"
						+ (isPlanned(saying) ? "预计" : "项目") + "；请更新为" + year + "年的内容和数字，确为上年延续或尾款的请说明。"));
	}

	private static boolean isOldItem(DatedSaying saying) {
		return ITEM.matcher(saying.after()).find() && !PAST_OF_MONEY.matcher(saying.around()).find();
	}

	private static boolean isPlanned(DatedSaying saying) {
		return PLANNED_AFTER.matcher(saying.after()).find() || PLANNED_BEFORE.matcher(saying.before()).find();
	}

	private static boolean isPast(DatedSaying saying, int year) {
		return saying.time().yearStated() && saying.time().to().getYear() < year;
	}

	private static boolean isOfAnotherYear(DatedSaying saying, int year) {
		return isPast(saying, year) || saying.time().yearStated() && saying.time().from().getYear() > year;
	}

	private static boolean isPastDeadline(PlanUnderCheck plan, DatedSaying saying) {
		return saying.time().bound() == Bound.DEADLINE && isPast(saying, plan.form().fiscalYear())
				&& !RETROSPECT.matcher(saying.around()).find();
	}

	private static String pastDeadline(PlanUnderCheck plan, DatedSaying saying) {
		return "目标的期限“" + saying.time().words() + "”在" + plan.form().fiscalYear() + "年度之前已经过去；请改为今后的目标。";
	}

	private static boolean namesItsYear(PlanUnderCheck plan, String path) {
		int year = plan.form().fiscalYear();
		return plan.text(path)
			.times()
			.stream()
			.anyMatch((time) -> time.yearStated() && time.from().getYear() <= year && time.to().getYear() >= year);
	}

	private static Stream<DatedSaying> first(PlanUnderCheck plan, String path, Predicate<DatedSaying> wanted) {
		RunningText text = plan.text(path);
		return text.times()
			.stream()
			.filter((time) -> !time.cited())
			.map((time) -> DatedSaying.of(text.words(), time))
			.filter(wanted)
			.limit(1);
	}

}
