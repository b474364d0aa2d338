package org.yardstick.rule.completeness;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.rule.Finding;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.PlainWords;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.rule.Severity;
import org.yardstick.template.IndicatorColumn;
import org.yardstick.template.IndicatorField;

/**
 * C04: an indicator without an annual target; once a form, medium-term targets that were
 * left blank where the form has a column for them.
 */
@Component
class MissingTarget implements Rule {

	@Override
	public String code() {
		return "C04";
	}

	@Override
	public String title() {
		return "指标值空缺";
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		return Stream.concat(plan.named().filter((row) -> !row.hasTarget()).map((row) -> annual(plan, row)),
				mediumTerm(plan).stream());
	}

	private Finding annual(PlanUnderCheck plan, IndicatorRow row) {
		return plan.at(row, IndicatorField.ANNUAL_TARGET)
			.error(this, row.words(IndicatorField.ANNUAL_TARGET), "设了指标却没有年度指标值，年底无法考核，请填写可衡量的指标值。");
	}

	private Optional<Finding> mediumTerm(PlanUnderCheck plan) {
		Optional<IndicatorColumn> column = plan.layout()
			.indicators()
			.flatMap((table) -> table.column(IndicatorField.MEDIUM_TERM_TARGET));
		if (column.isEmpty()) {
			return Optional.empty();
		}
		List<IndicatorRow> blank = plan.named()
			.filter((row) -> !PlainWords.isTelling(row.words(IndicatorField.MEDIUM_TERM_TARGET)))
			.toList();
		Severity severity = switch (column.get().required()) {
			case REQUIRED -> Severity.ERROR;
			case EXPECTED -> Severity.WARNING;
			case OPTIONAL -> Severity.INFO;
		};
		return blank.stream()
			.findFirst()
			.map((first) -> plan.at(first, IndicatorField.MEDIUM_TERM_TARGET)
				.finding(this, severity, null, reason(blank.size(), plan.named().count())));
	}

	private static String reason(long blank, long all) {
		String extent = (blank == all) ? "中长期指标值全部空白" : all + "条指标中有" + blank + "条没有填中长期指标值";
		return extent + "，一年以上的项目请补充；只做一年的项目可以不填。";
	}

}
