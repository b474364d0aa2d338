package org.yardstick.rule.completeness;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.rule.Finding;
import org.yardstick.rule.PlainWords;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.rule.Severity;
import org.yardstick.template.FieldKind;
import org.yardstick.template.FormField;
import org.yardstick.template.MilestoneSection;
import org.yardstick.template.Requirement;
import org.yardstick.template.ScheduleField;
import org.yardstick.template.ScheduleSection;
import org.yardstick.template.ValueCell;

/**
 * C01: a cell of the head, of the schedule or of the spending plan that the template asks
 * for is blank or filled with a dash, or says no more than the name of the project. A
 * project code is asked for wherever a form has its cell. Goals are
 * {@link MissingGoal}'s.
 */
@Component
class MissingCell implements Rule {

	private static final String PROJECT_CODE = "header.projectCode";

	private static final String FUNDS_USE = "narratives.fundsUse";

	@Override
	public String code() {
		return "C01";
	}

	@Override
	public String title() {
		return "必填栏缺失";
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		return Stream
			.of(plan.layout().valueCells().flatMap((cell) -> cell(plan, cell)), schedule(plan), milestones(plan))
			.flatMap((findings) -> findings);
	}

	private Stream<Finding> cell(PlanUnderCheck plan, ValueCell cell) {
		return cell.text()
			.fields()
			.stream()
			.filter((field) -> field.kind() != FieldKind.PARAGRAPHS)
			.flatMap((field) -> field(plan, field, cell.required()));
	}

	private Stream<Finding> field(PlanUnderCheck plan, FormField field, Requirement required) {
		Requirement asked = (required == Requirement.OPTIONAL && field.path().equals(PROJECT_CODE))
				? Requirement.EXPECTED : required;
		String words = plan.cells().get(field.path());
		if (asked == Requirement.OPTIONAL) {
			return Stream.empty();
		}
		if (words == null) {
			return Stream.of(blank(plan, field.path(), asked));
		}
		if (PlainWords.isPlaceholder(words)) {
			return Stream.of(plan.at(field.path()).warning(this, words, "这一栏用符号或“无”代替，没有填写实际内容，请如实填写；确实没有的，请说明原因。"));
		}
		boolean repeatsName = field.path().equals(FUNDS_USE)
				&& PlainWords.letters(words).equals(PlainWords.letters(plan.content().header().projectName()));
		return repeatsName ? Stream.of(plan.at(field.path()).warning(this, words, "资金用途只重复了项目名称，请写明资金具体用在哪些方面、各多少。"))
				: Stream.empty();
	}

	private Stream<Finding> schedule(PlanUnderCheck plan) {
		Optional<ScheduleSection> section = plan.layout()
			.schedule()
			.filter((schedule) -> schedule.required() != Requirement.OPTIONAL);
		if (section.isEmpty()) {
			return Stream.empty();
		}
		Requirement required = section.get().required();
		List<String> paths = IntStream.range(0, plan.content().schedule().size())
			.mapToObj((n) -> "schedule[" + n + "].")
			.filter((row) -> Stream.of(ScheduleField.values()).anyMatch((field) -> isFilled(plan, row + field.key())))
			.flatMap((row) -> section.get().columns().stream().map((column) -> row + column.field().key()))
			.toList();
		return paths.isEmpty() ? Stream.of(blank(plan, "schedule", required))
				: paths.stream().filter((path) -> !isFilled(plan, path)).map((path) -> blank(plan, path, required));
	}

	private static boolean isFilled(PlanUnderCheck plan, String path) {
		return plan.cells().containsKey(path);
	}

	private Stream<Finding> milestones(PlanUnderCheck plan) {
		Requirement required = plan.layout().milestones().map(MilestoneSection::required).orElse(Requirement.OPTIONAL);
		boolean blank = plan.content().spendingPlan().stream().allMatch((point) -> point.cumulativePercent() == null);
		if (required == Requirement.OPTIONAL || !blank) {
			return Stream.empty();
		}
		return Stream.of(blank(plan, "spendingPlan", required));
	}

	private Finding blank(PlanUnderCheck plan, String path, Requirement required) {
		Severity severity = (required == Requirement.REQUIRED) ? Severity.ERROR : Severity.WARNING;
		String reason = (required == Requirement.REQUIRED) ? "这一栏必须填写，请补充后再报送。" : "这一栏没有填写，请补充；确实没有的，请说明原因。";
		return plan.at(path).finding(this, severity, null, reason);
	}

}
