package org.yardstick.rule.structure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.rule.Finding;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.PlainWords;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.rule.Severity;
import org.yardstick.template.CategoryDefinition;
import org.yardstick.template.DimensionDefinition;
import org.yardstick.template.IndicatorField;

/**
 * S03: a 二级指标 whose name says nothing, or only repeats its 一级指标; only a hint where the
 * template itself prints it so. A hint too: an indicator that only repeats its level.
 */
@Component
class PlaceholderLevel implements Rule {

	private static final Set<String> SAYING_NOTHING = Set.of("具体指标", "指标", "一级指标", "二级指标", "三级指标", "绩效指标", "其他", "其他指标",
			"其它", "其它指标");

	/** Longer names say more than any level. */
	private static final int LONGEST = 40;

	private static final Pattern WISH = Pattern.compile("(?:增长|增加|提高|提升|改善|明显|显著|良好|情况|效果|水平)++$");

	private static final Pattern BARE_PROPERTY = Pattern.compile("(?:及时|准确|有效|完整|规范|合理|合规|可行|安全)性");

	@Override
	public String code() {
		return "S03";
	}

	@Override
	public String title() {
		return "占位的级别名";
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		Stream<Finding> levels = LevelGroups.of(plan.rows(), IndicatorField.DIMENSION)
			.stream()
			.flatMap((row) -> level(plan, row));
		Stream<Finding> names = plan.named().filter(PlaceholderLevel::repeatsLevel).map((row) -> name(plan, row));
		return Stream.concat(levels, names);
	}

	/** Whether the 二级指标 is a placeholder or its 一级指标 once more. */
	static boolean saysNothing(IndicatorRow row) {
		String dimension = row.words(IndicatorField.DIMENSION);
		return isPlaceholder(dimension) || !PlainWords.isBlank(dimension)
				&& PlainWords.of(dimension).equals(PlainWords.of(row.words(IndicatorField.CATEGORY)));
	}

	private static boolean isPlaceholder(String dimension) {
		return SAYING_NOTHING.contains(PlainWords.of(dimension)) || PlainWords.isPlaceholder(dimension);
	}

	private Stream<Finding> level(PlanUnderCheck plan, IndicatorRow row) {
		if (!saysNothing(row)) {
			return Stream.empty();
		}
		String dimension = row.words(IndicatorField.DIMENSION);
		String plain = PlainWords.of(dimension);
		Optional<String> proper = proper(row);
		boolean printed = proper.filter((name) -> PlainWords.of(name).equals(plain)).isPresent();
		Severity severity = printed ? Severity.INFO : Severity.WARNING;
		String fault = isPlaceholder(dimension) ? "二级指标只是占位，没有说明考核哪一方面" : "二级指标与一级指标同名，没有再分类";
		String advice = proper.filter((name) -> !printed).map((name) -> "，应为“" + name + "”。").orElse("，建议写成规范的二级指标名。");
		Finding finding = plan.at(row, IndicatorField.DIMENSION).finding(this, severity, dimension, fault + advice);
		return Stream.of(proper.filter((name) -> !printed).map(finding::repairedBy).orElse(finding));
	}

	/**
	 * What the level is called in this template: by what it means, else by the only
	 * dimension there is under its category.
	 */
	private static Optional<String> proper(IndicatorRow row) {
		if (row.levels().dimension() != null) {
			return Optional.of(row.levels().dimension().name());
		}
		List<DimensionDefinition> offered = Optional.ofNullable(row.levels().category())
			.map(CategoryDefinition::dimensions)
			.orElse(List.of());
		return (offered.size() == 1) ? Optional.of(offered.get(0).name()) : Optional.empty();
	}

	/**
	 * Whether the name has no object: its level's name, at most with a wish, or a bare
	 * property.
	 */
	private static boolean repeatsLevel(IndicatorRow row) {
		String name = PlainWords.of(row.words(IndicatorField.NAME));
		if (name.length() > LONGEST) {
			return false;
		}
		String subject = WISH.matcher(name).replaceFirst("");
		return BARE_PROPERTY.matcher(name).matches() || Stream.of(IndicatorField.CATEGORY, IndicatorField.DIMENSION)
			.map((level) -> PlainWords.of(row.words(level)))
			.anyMatch((level) -> level.equals(name) || level.equals(subject) || level.equals(subject + "指标"));
	}

	private Finding name(PlanUnderCheck plan, IndicatorRow row) {
		return plan.at(row, IndicatorField.NAME)
			.info(this, row.words(IndicatorField.NAME), "三级指标名称太笼统，没有写明对象，请具体到是谁的满意度、哪项工作的数量或及时性。");
	}

}
