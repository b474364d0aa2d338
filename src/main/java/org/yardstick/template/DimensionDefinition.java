package org.yardstick.template;

import java.util.List;

import org.yardstick.indicator.IndicatorDimension;

/**
 * A 二级指标 of a template.
 *
 * @param dimension what it means
 * @param name as the template prints it
 * @param aliases other spellings that mean the same, never null
 * @param required whether a form must have one
 * @param misplaced whether the template prints it where it does not belong (社会效益 under
 * 产出): kept as printed, pointed out in review
 */
public record DimensionDefinition(IndicatorDimension dimension, String name, List<String> aliases, Requirement required,
		boolean misplaced) implements Level {

	@Override
	public String standardName() {
		return this.dimension.standardName();
	}

}
