package org.yardstick.plan;

import java.util.List;

/**
 * The goals in words. A blank paragraph between others is kept as null, for forms print
 * it.
 *
 * @param mediumTerm 中(长)期目标, empty if blank
 * @param annual 年度目标, empty if blank
 */
public record Goals(List<String> mediumTerm, List<String> annual) {

	static final Goals BLANK = new Goals(List.of(), List.of());

	public Goals {
		mediumTerm = PlanContent.copy(mediumTerm);
		annual = PlanContent.copy(annual);
	}

}
