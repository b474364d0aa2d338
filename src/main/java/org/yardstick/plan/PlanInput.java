package org.yardstick.plan;

import java.util.List;

import org.yardstick.shared.Problem;
import org.yardstick.shared.RejectedException;

/**
 * Cells as they came in from outside.
 *
 * @param content everything that could be read; a cell with a problem is blank in it
 * @param problems the cells that cannot be stored, with what to write instead
 */
public record PlanInput(PlanContent content, List<Problem> problems) {

	/**
	 * @throws RejectedException with all problems, if there is one
	 */
	public PlanContent orReject() {
		if (!this.problems.isEmpty()) {
			throw new RejectedException("有" + this.problems.size() + "处内容无法保存，请按提示修改。", this.problems);
		}
		return this.content;
	}

}
