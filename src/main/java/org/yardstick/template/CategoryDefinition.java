package org.yardstick.template;

import java.util.List;

import org.yardstick.indicator.IndicatorCategory;

/**
 * A 一级指标 of a template.
 *
 * @param category what it means
 * @param name as the template prints it
 * @param variants what it prints instead in some of its layouts, never null
 * @param aliases other spellings that mean the same, never null
 * @param required whether a form must have one
 * @param dimensions the 二级指标 under it, in printed order
 */
public record CategoryDefinition(IndicatorCategory category, String name, List<String> variants, List<String> aliases,
		Requirement required, List<DimensionDefinition> dimensions) implements Level {

	@Override
	public String standardName() {
		return this.category.standardName();
	}

}
