package org.yardstick.plan;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The long texts of a form, as people wrote them; null for a blank cell.
 *
 * @param costing 测算依据及说明
 * @param overview 项目概况
 * @param legalBasis 立项依据
 * @param justification 可行性和必要性
 * @param fundsUse 资金用途
 * @param otherMatters 其他说明
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Narratives(String costing, String overview, String legalBasis, String justification, String fundsUse,
		String otherMatters) {

	static final Narratives BLANK = new Narratives(null, null, null, null, null, null);

}
