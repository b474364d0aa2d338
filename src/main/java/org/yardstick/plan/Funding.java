package org.yardstick.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.yardstick.shared.Yuan;

/**
 * The money of a project, in yuan. Null is a blank cell and not zero; sums skip it.
 *
 * @param total 项目总额
 * @param annual 本年度申请
 * @param fiscalAppropriation 其中财政拨款
 * @param otherFunds 其他资金
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Funding(Yuan total, Yuan annual, Yuan fiscalAppropriation, Yuan otherFunds) {

	static final Funding BLANK = new Funding(null, null, null, null);

}
