package org.yardstick.rule.structure;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.yardstick.narrative.CharacterPairs;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.PlainWords;
import org.yardstick.targetvalue.Comparison;
import org.yardstick.targetvalue.QuantityKind;
import org.yardstick.targetvalue.TargetValue;
import org.yardstick.template.IndicatorField;

/**
 * An indicator by what its name says. Names in a form resemble each other by nature
 * (项目甲验收合格率, 项目乙验收合格率); two are the same only where nothing is left that tells them
 * apart.
 *
 * @param letters of the name
 * @param subject the name without the words that tell nothing of the thing: 预计, 数量
 * @param characters of the subject, each once and in order
 */
record NamedIndicator(IndicatorRow row, String letters, String subject, String characters) {

	/** Shorter names are held by too many others. */
	private static final int SHORTEST_HELD = 4;

	/** Longer names are prose, which holds much. */
	private static final int LONGEST_HOLDER = 60;

	/** Of fewer characters too many things are made. */
	private static final int FEWEST_CHARACTERS = 6;

	private static final double ALIKE = 0.75;

	private static final Pattern SAYING_NOTHING = Pattern
		.compile("预计|计划|本年度?|全年|年度|相关|有关|各项|工作|情况|总?数量|总数|人数|[户家次件个]?数$|的");

	private static final Pattern COUNT = Pattern.compile("(?:数量|[人户家次件个台套]?数)$");

	static NamedIndicator of(IndicatorRow row) {
		String letters = PlainWords.letters(row.cells().name());
		String subject = (letters.length() <= LONGEST_HOLDER) ? SAYING_NOTHING.matcher(letters).replaceAll("")
				: letters;
		String characters = subject.chars()
			.sorted()
			.distinct()
			.mapToObj(Character::toString)
			.collect(Collectors.joining());
		return new NamedIndicator(row, letters, subject, characters);
	}

	boolean isSameAs(NamedIndicator other) {
		return this.letters.equals(other.letters) || isSaidInOtherOrder(other) || isCountOfShare(other)
				|| other.isCountOfShare(this)
				|| isEffectInWords() && other.isEffectInWords() && (holds(other) || other.holds(this));
	}

	/** 企业申报资金数量 and 资金数量-企业申报: the same pieces in another order. */
	private boolean isSaidInOtherOrder(NamedIndicator other) {
		return this.characters.length() >= FEWEST_CHARACTERS && this.characters.equals(other.characters)
				&& CharacterPairs.of(this.subject).likeness(CharacterPairs.of(other.subject)) >= ALIKE;
	}

	/**
	 * 推广用户数 100% and 推广率 100%: a count that is given as a share is the rate of the same
	 * thing.
	 */
	private boolean isCountOfShare(NamedIndicator other) {
		Optional<TargetValue> share = share();
		if (share.isEmpty() || !COUNT.matcher(this.letters).find() || !other.letters.endsWith("率")) {
			return false;
		}
		String thing = other.letters.substring(0, other.letters.length() - 1);
		return thing.length() >= SHORTEST_HELD && this.letters.startsWith(thing)
				&& other.share().filter((target) -> target.compareValue(share.get()).orElse(1) == 0).isPresent();
	}

	private Optional<TargetValue> share() {
		return this.row.target(IndicatorField.ANNUAL_TARGET).filter((target) -> target.kind() == QuantityKind.SHARE);
	}

	/**
	 * Effects in words are the same where one name holds the other; with numbers that
	 * would catch a whole and its parts.
	 */
	private boolean holds(NamedIndicator other) {
		return this.letters.length() <= LONGEST_HOLDER && other.letters.length() >= SHORTEST_HELD
				&& this.letters.contains(other.letters);
	}

	private boolean isEffectInWords() {
		return this.row.levels().dimensionMeaning() != null && this.row.levels().dimensionMeaning().isOutcome()
				&& this.row.annualTarget() != null && this.row.annualTarget().comparison() == Comparison.QUALITATIVE;
	}

}
