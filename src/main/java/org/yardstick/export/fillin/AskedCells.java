package org.yardstick.export.fillin;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yardstick.export.fillin.AskedCell.Kind;
import org.yardstick.plan.PlanContent;
import org.yardstick.template.CategoryDefinition;
import org.yardstick.template.DimensionDefinition;
import org.yardstick.template.FormLayout;
import org.yardstick.template.IndicatorField;
import org.yardstick.template.Notation;
import org.yardstick.template.Requirement;
import org.yardstick.template.Taxonomy;

/** Tells from a layout what each of its cells asks for. */
final class AskedCells {

	private static final Pattern ROW = Pattern.compile("(indicators|schedule|spendingPlan)\\[\\d+]\\.(\\w+)");

	private final FormLayout layout;

	private final Taxonomy taxonomy;

	private final HeadPrompts prompts;

	AskedCells(FormLayout layout, Taxonomy taxonomy, int fiscalYear) {
		this.layout = layout;
		this.taxonomy = taxonomy;
		this.prompts = new HeadPrompts(layout, fiscalYear);
	}

	/**
	 * @param path of a cell of a plan
	 * @return never null; words for a cell that the layout does not have
	 */
	AskedCell at(String path) {
		Matcher row = ROW.matcher(path);
		if (!row.matches()) {
			return this.prompts.at(path);
		}
		return switch (row.group(1)) {
			case "indicators" -> indicator(row.group(2));
			case "schedule" -> this.layout.schedule()
				.map((section) -> activity(row.group(2), section.notation()))
				.orElse(HeadPrompts.WORDS);
			default -> this.layout.milestones().isEmpty() ? HeadPrompts.WORDS
					: new AskedCell(Kind.PERCENT, Requirement.OPTIONAL, List.of(),
							"到这个时点累计支出占预算的百分比，填 0 到 100 的数字，例如 50；没有就空着。", "累计进度请填 0 到 100 的数字，例如 50。");
		};
	}

	private AskedCell indicator(String key) {
		if (key.equals(IndicatorField.CATEGORY.key())) {
			List<String> names = this.taxonomy.categories().stream().map(CategoryDefinition::name).toList();
			return level(names, "本表样没有这个一级指标。");
		}
		if (key.equals(IndicatorField.DIMENSION.key())) {
			List<String> names = this.taxonomy.categories()
				.stream()
				.flatMap((category) -> category.dimensions().stream())
				.map(DimensionDefinition::name)
				.distinct()
				.toList();
			return level(names, "本表样没有这个二级指标。");
		}
		Requirement required = this.layout.indicators()
			.flatMap((section) -> section.columns()
				.stream()
				.filter((column) -> column.field().key().equals(key))
				.findFirst())
			.map((column) -> column.required())
			.orElse(Requirement.OPTIONAL);
		return new AskedCell(Kind.TEXT, required, List.of(), "", tooLong());
	}

	private static AskedCell level(List<String> names, String doubt) {
		return new AskedCell(Kind.TEXT, Requirement.OPTIONAL, names, "", doubt + "请从下拉列表中选择。");
	}

	private static AskedCell activity(String key, Notation notation) {
		return switch (key) {
			case "startDate" -> new AskedCell(Kind.DAY, Requirement.OPTIONAL, List.of(), "", HeadPrompts.DAY);
			case "amount" ->
				new AskedCell(Kind.AMOUNT, Requirement.OPTIONAL, List.of(), "", HeadPrompts.amount(notation));
			default -> new AskedCell(Kind.TEXT, Requirement.OPTIONAL, List.of(), "", tooLong());
		};
	}

	private static String tooLong() {
		return "这一格最多能存" + PlanContent.LONGEST_TEXT + "字，请精简。";
	}

}
