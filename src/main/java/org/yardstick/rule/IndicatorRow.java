package org.yardstick.rule;

import java.util.Optional;
import java.util.regex.Pattern;

import org.yardstick.plan.Indicator;
import org.yardstick.rule.meaning.IndicatorName;
import org.yardstick.targetvalue.TargetValue;
import org.yardstick.template.IndicatorField;

/**
 * A row of the indicator table with what its cells mean.
 *
 * @param index from 0
 * @param cells as written
 * @param levels what its levels mean
 * @param name what its name means; of a blank name nothing
 * @param annualTarget null for a blank cell
 * @param mediumTermTarget null for a blank cell
 */
public record IndicatorRow(int index, Indicator cells, LevelReading levels, IndicatorName name,
		TargetValue annualTarget, TargetValue mediumTermTarget) {

	/** What forms and programs put where a name should be written. */
	private static final Pattern NAME_OF_NOTHING = Pattern.compile("(?:具体|三级|绩效|新增)?指标(?:名称)?[0-9一二三四五六七八九十]*");

	/** Where a cell of the row is. */
	public String path(IndicatorField field) {
		return "indicators[" + this.index + "]." + field.key();
	}

	/** The words of a cell, null for a blank one. */
	public String words(IndicatorField field) {
		return switch (field) {
			case CATEGORY -> this.cells.category();
			case DIMENSION -> this.cells.dimension();
			case NAME -> this.cells.name();
			case DEFINITION -> this.cells.definition();
			case MEDIUM_TERM_TARGET -> this.cells.mediumTermTarget();
			case ANNUAL_TARGET -> this.cells.annualTarget();
			case TARGET_BASIS -> this.cells.targetBasis();
			case REMARK -> this.cells.remark();
		};
	}

	/** The meaning of a target cell, empty for a blank one. */
	public Optional<TargetValue> target(IndicatorField field) {
		return Optional
			.ofNullable((field == IndicatorField.MEDIUM_TERM_TARGET) ? this.mediumTermTarget : this.annualTarget);
	}

	/** Whether an indicator is named, not merely the room for one. */
	public boolean isNamed() {
		return PlainWords.isTelling(this.cells.name())
				&& !NAME_OF_NOTHING.matcher(PlainWords.of(this.cells.name())).matches();
	}

	/** Whether an annual target is written that says something. */
	public boolean hasTarget() {
		return PlainWords.isTelling(this.cells.annualTarget());
	}

}
