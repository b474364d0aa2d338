package org.yardstick.plan;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A row of the indicator table, every cell as people wrote it; null for a blank cell.
 *
 * @param key identifies the row while several people edit the form; not part of its words
 * @param category 一级指标 as printed; what it means is the template's taxonomy to say
 * @param dimension 二级指标 as printed
 * @param name 三级指标: the indicator itself
 * @param definition 绩效指标描述
 * @param mediumTermTarget 中长期指标值
 * @param annualTarget 年度指标值
 * @param targetBasis 指标值确定依据
 * @param remark 备注
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Indicator(String key, String category, String dimension, String name, String definition,
		String mediumTermTarget, String annualTarget, String targetBasis,
		String remark) implements KeyedRow<Indicator> {

	@Override
	public Indicator withKey(String newKey) {
		return new Indicator(newKey, this.category, this.dimension, this.name, this.definition, this.mediumTermTarget,
				this.annualTarget, this.targetBasis, this.remark);
	}

}
