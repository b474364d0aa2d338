package org.yardstick.rule.completeness;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.rule.Finding;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.PlainWords;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.template.IndicatorField;
import org.yardstick.template.IndicatorSection;

/**
 * C07: an indicator without its definition or the basis of its target, where the form has
 * a column for them; once a form, definitions that only repeat the names.
 */
@Component
class MissingDescription implements Rule {

	/** A few short names explain themselves; from here on it is a habit. */
	private static final int HABIT = 3;

	@Override
	public String code() {
		return "C07";
	}

	@Override
	public String title() {
		return "缺描述或依据";
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		Stream<Finding> definitions = blank(plan, IndicatorField.DEFINITION, "没有说明这项指标的内容或计算方法，请补充。");
		Stream<Finding> bases = blank(plan, IndicatorField.TARGET_BASIS, "没有写指标值的确定依据，请写明文件、计划、合同或上年实际等来源。");
		return Stream.of(definitions, bases, repeated(plan)).flatMap((findings) -> findings);
	}

	private Stream<Finding> blank(PlanUnderCheck plan, IndicatorField field, String reason) {
		if (!hasColumn(plan, field)) {
			return Stream.empty();
		}
		return plan.named()
			.filter((row) -> !PlainWords.isTelling(row.words(field)))
			.map((row) -> plan.at(row, field).warning(this, row.words(field), reason));
	}

	private Stream<Finding> repeated(PlanUnderCheck plan) {
		List<IndicatorRow> repeated = plan.named().filter(MissingDescription::repeatsName).toList();
		if (!hasColumn(plan, IndicatorField.DEFINITION) || repeated.size() < HABIT) {
			return Stream.empty();
		}
		IndicatorRow first = repeated.get(0);
		return Stream.of(plan.at(first, IndicatorField.DEFINITION)
			.info(this, first.words(IndicatorField.DEFINITION),
					"有" + repeated.size() + "条指标的描述照抄指标名称，请改为说明指标的内容或计算方法。"));
	}

	private static boolean repeatsName(IndicatorRow row) {
		String definition = PlainWords.letters(row.words(IndicatorField.DEFINITION));
		return !definition.isEmpty() && definition.equals(PlainWords.letters(row.words(IndicatorField.NAME)));
	}

	private static boolean hasColumn(PlanUnderCheck plan, IndicatorField field) {
		return plan.layout().indicators().flatMap((IndicatorSection table) -> table.column(field)).isPresent();
	}

}
