package org.yardstick.rule.measurability;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.rule.CellPlace;
import org.yardstick.rule.Finding;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.PlainWords;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.targetvalue.TargetValue;
import org.yardstick.template.IndicatorField;

/**
 * T06: a target that leaves open which value is meant: an error for alternatives nobody
 * chose from (是/否), a warning for 左右 and 若干 and for several values in one cell, a hint
 * for a month written as a decimal.
 */
@Component
class UncertainNumber implements Rule {

	private static final int LONGEST = 60;

	private static final Pattern YES_AND_NO = Pattern
		.compile("[□○]?(是|有|能|会|完成|合格|达标|满意|及时|通过)[/\\\\|、,;或者]*[(]?[□○]?(?:否|无|[不未没]\\1|不能|[不未没])[)]?");

	private static final Pattern ALTERNATIVES = Pattern.compile(
			"[≥≤=<>]*[0-9.]+(\\p{L}{0,4}|%)(?:或者?|(?<=\\D)[/\\\\|](?=[0-9.]+\\1$))[≥≤=<>]*[0-9.]+(?:\\p{L}{0,4}|%)");

	private static final Pattern HEDGE = Pattern
		.compile("左右|上下|若干|大约|大概|大致|约(?=[0-9])|近(?=[0-9])|[0-9][十百千万亿]*[余多](?![于种样])|数[十百千万]|[几数][个人次家项件台名条处]");

	private static final Pattern SEPARATOR = Pattern.compile("[,，;；、。\\n]|以及|和|及");

	private static final Pattern MONTH_AS_DECIMAL = Pattern.compile("(20\\d\\d)\\.(0?[1-9]|1[0-2])(底|底前|前)?");

	@Override
	public String code() {
		return "T06";
	}

	@Override
	public String title() {
		return "指标值含糊";
	}

	@Override
	public Optional<String> meaningOfWords() {
		return Optional.of("指标值里出现即视为含糊的词");
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		Set<String> more = plan.words(this);
		return plan.named()
			.flatMap((row) -> Stream.of(IndicatorField.MEDIUM_TERM_TARGET, IndicatorField.ANNUAL_TARGET)
				.flatMap((field) -> row.target(field)
					.filter((target) -> target.words().length() <= LONGEST)
					.flatMap((target) -> finding(row, target, plan.at(row, field), more))
					.stream()));
	}

	/** Whether the number of a target is only about right. */
	static boolean isHedged(TargetValue target) {
		return hedge(target.words(), Set.of()).isPresent();
	}

	/** Whether the target names two possibilities, of which none was chosen. */
	static boolean isOpen(TargetValue target) {
		String plain = PlainWords.of(target.words());
		return plain.length() <= LONGEST
				&& (YES_AND_NO.matcher(plain).matches() || ALTERNATIVES.matcher(plain).matches());
	}

	private Optional<Finding> finding(IndicatorRow row, TargetValue target, CellPlace place, Set<String> more) {
		String plain = PlainWords.of(target.words());
		if (isOpen(target)) {
			return Optional.of(place.error(this, target.words(), "指标值“" + target.words() + "”写了两种可能，没有选定，请只填一个确定的值。"));
		}
		Optional<String> hedge = hedge(target.words(), more);
		if (hedge.isPresent()) {
			return Optional.of(hedged(row, target, place, hedge.get()));
		}
		Matcher month = MONTH_AS_DECIMAL.matcher(plain);
		if (month.matches()) {
			return Optional.of(month(target, place, month));
		}
		return numbers(target).map((numbers) -> place.warning(this, target.words(),
				"一格填了" + numbers + "个指标值，完成情况无法逐项衡量，请拆成" + numbers + "条指标。"));
	}

	private Finding hedged(IndicatorRow row, TargetValue target, CellPlace place, String hedge) {
		Finding finding = place.warning(this, target.words(), "“" + hedge + "”界限不清，算不算完成说不准，请写成“≥”或“≤”一个确定的数。");
		return (target.value() == null) ? finding
				: BoundedIndicator.of(row)
					.flatMap((bound) -> BoundRepair.of(target, bound))
					.map(finding::repairedBy)
					.orElse(finding);
	}

	private Finding month(TargetValue target, CellPlace place, Matcher month) {
		String written = month.group(1) + "年" + Integer.parseInt(month.group(2)) + "月";
		Finding finding = place.info(this, target.words(),
				"年月写成了小数" + ("前".equals(month.group(3)) ? "，分不清是月初还是月底" : "") + "，请写明日期，如“" + written + "底前”。");
		return "前".equals(month.group(3)) ? finding : finding.repairedBy(written + "底前");
	}

	private static Optional<String> hedge(String words, Set<String> more) {
		String plain = PlainWords.of(words);
		Matcher hedge = HEDGE.matcher(plain);
		return hedge.find() ? Optional.of(hedge.group()) : more.stream().filter(plain::contains).findFirst();
	}

	/** How many quantities stand in a cell that is none itself. */
	private static Optional<Long> numbers(TargetValue target) {
		if (target.value() != null) {
			return Optional.empty();
		}
		List<TargetValue> parts = Arrays.stream(SEPARATOR.split(target.words()))
			.flatMap((part) -> TargetValue.parse(part).stream())
			.toList();
		boolean all = parts.size() > 1 && parts.stream().allMatch((part) -> part.unit() != null);
		return all ? Optional.of((long) parts.size()) : Optional.empty();
	}

}
