package org.yardstick.rule.expression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yardstick.plan.PlanContent;
import org.yardstick.plan.ScheduledActivity;
import org.yardstick.plan.SpendingMilestone;
import org.yardstick.shared.Yuan;

/**
 * What of a form expressions can name. Persons and their telephones are not among it.
 */
enum PlanVariable {

	YEAR("年度", "header.projectName", ValueType.NUMBER, (year, plan) -> BigDecimal.valueOf(year)),
	TOTAL("资金总额", "funding.total", ValueType.NUMBER, of((plan) -> plan.funding().total())),
	ANNUAL("本年度金额", "funding.annual", ValueType.NUMBER, of((plan) -> plan.funding().annual())),
	FISCAL_APPROPRIATION("财政拨款", "funding.fiscalAppropriation", ValueType.NUMBER,
			of((plan) -> plan.funding().fiscalAppropriation())),
	OTHER_FUNDS("其他资金", "funding.otherFunds", ValueType.NUMBER, of((plan) -> plan.funding().otherFunds())),
	SCHEDULE_SUM("进度合计", "schedule", ValueType.NUMBER, of(PlanVariable::scheduleSum)),
	SCHEDULE_ROWS("进度项数", "schedule", ValueType.NUMBER, of((plan) -> BigDecimal.valueOf(plan.schedule().size()))),
	SPENDING_END("支出计划末点", "spendingPlan", ValueType.NUMBER, of(PlanVariable::spendingEnd)),
	PROJECT_NAME("项目名称", "header.projectName", ValueType.TEXT, of((plan) -> plan.header().projectName())),
	PROJECT_CODE("项目编码", "header.projectCode", ValueType.TEXT, of((plan) -> plan.header().projectCode())),
	CATEGORY("项目类别", "header.category", ValueType.TEXT, of((plan) -> plan.header().category())),
	NATURE("项目性质", "header.nature", ValueType.TEXT, of((plan) -> plan.header().nature())),
	FUNDING_PURPOSE("资金用途类别", "header.fundingPurpose", ValueType.TEXT, of((plan) -> plan.header().fundingPurpose())),
	BUDGET_SOURCE("预算来源", "header.budgetSource", ValueType.TEXT, of((plan) -> plan.header().budgetSource())),
	DEPARTMENT("主管部门", "header.supervisingDepartment", ValueType.TEXT,
			of((plan) -> plan.header().supervisingDepartment())),
	DEPARTMENT_CODE("主管部门编号", "header.supervisingDepartmentCode", ValueType.TEXT,
			of((plan) -> plan.header().supervisingDepartmentCode())),
	UNIT("实施单位", "header.implementingUnit", ValueType.TEXT, of((plan) -> plan.header().implementingUnit())),
	START_YEAR("开始年份", "header.startDate", ValueType.NUMBER,
			of((plan) -> part(plan.header().startDate(), LocalDate::getYear))),
	START_MONTH("开始月份", "header.startDate", ValueType.NUMBER,
			of((plan) -> part(plan.header().startDate(), LocalDate::getMonthValue))),
	END_YEAR("结束年份", "header.endDate", ValueType.NUMBER,
			of((plan) -> part(plan.header().endDate(), LocalDate::getYear))),
	END_MONTH("结束月份", "header.endDate", ValueType.NUMBER,
			of((plan) -> part(plan.header().endDate(), LocalDate::getMonthValue))),
	DAYS("实施天数", "header.endDate", ValueType.NUMBER, of(PlanVariable::days)),
	COSTING("测算依据", "narratives.costing", ValueType.TEXT, of((plan) -> plan.narratives().costing())),
	OVERVIEW("项目概况", "narratives.overview", ValueType.TEXT, of((plan) -> plan.narratives().overview())),
	LEGAL_BASIS("立项依据", "narratives.legalBasis", ValueType.TEXT, of((plan) -> plan.narratives().legalBasis())),
	JUSTIFICATION("可行性必要性", "narratives.justification", ValueType.TEXT,
			of((plan) -> plan.narratives().justification())),
	FUNDS_USE("资金用途", "narratives.fundsUse", ValueType.TEXT, of((plan) -> plan.narratives().fundsUse())),
	OTHER_MATTERS("其他说明", "narratives.otherMatters", ValueType.TEXT, of((plan) -> plan.narratives().otherMatters())),
	ANNUAL_GOAL("年度目标", "goals.annual[0]", ValueType.TEXT, of((plan) -> paragraphs(plan.goals().annual()))),
	MEDIUM_TERM_GOAL("中长期目标", "goals.mediumTerm[0]", ValueType.TEXT,
			of((plan) -> paragraphs(plan.goals().mediumTerm())));

	private final String title;

	private final String path;

	private final ValueType type;

	private final BiFunction<Integer, PlanContent, Object> reading;

	PlanVariable(String title, String path, ValueType type, BiFunction<Integer, PlanContent, Object> reading) {
		this.title = title;
		this.path = path;
		this.type = type;
		this.reading = reading;
	}

	/** The name in expressions. */
	String title() {
		return this.title;
	}

	/** The cell or the part of the form it is read from. */
	String path() {
		return this.path;
	}

	ValueType type() {
		return this.type;
	}

	/**
	 * The value in a form.
	 * @return a {@link Yuan}, {@link BigDecimal} or {@link String}; null for a blank cell
	 */
	Object read(int fiscalYear, PlanContent plan) {
		return this.reading.apply(fiscalYear, plan);
	}

	private static BiFunction<Integer, PlanContent, Object> of(Function<PlanContent, Object> cell) {
		return (year, plan) -> cell.apply(plan);
	}

	private static Yuan scheduleSum(PlanContent plan) {
		return plan.schedule()
			.stream()
			.map(ScheduledActivity::amount)
			.filter(Objects::nonNull)
			.reduce(Yuan::plus)
			.orElse(null);
	}

	private static BigDecimal spendingEnd(PlanContent plan) {
		List<SpendingMilestone> points = plan.spendingPlan();
		return points.isEmpty() ? null : points.get(points.size() - 1).cumulativePercent();
	}

	private static BigDecimal part(LocalDate day, Function<LocalDate, Integer> part) {
		return (day != null) ? BigDecimal.valueOf(part.apply(day)) : null;
	}

	private static BigDecimal days(PlanContent plan) {
		LocalDate start = plan.header().startDate();
		LocalDate end = plan.header().endDate();
		return (start != null && end != null) ? BigDecimal.valueOf(ChronoUnit.DAYS.between(start, end) + 1) : null;
	}

	private static String paragraphs(List<String> goals) {
		String words = goals.stream().filter(Objects::nonNull).collect(Collectors.joining("\n"));
		return words.isEmpty() ? null : words;
	}

}
