package org.yardstick.rule.structure;

import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.rule.Finding;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;

/** S05: remains of HTML or LaTeX in a cell, from documents converted badly. */
@Component
class MarkupRemnant implements Rule {

	@Override
	public String code() {
		return "S05";
	}

	@Override
	public String title() {
		return "残留标记";
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		return plan.cells().entrySet().stream().flatMap((cell) -> finding(plan, cell));
	}

	private Stream<Finding> finding(PlanUnderCheck plan, Map.Entry<String, String> cell) {
		return Markup.first(cell.getValue())
			.map((remnant) -> plan.at(cell.getKey())
				.info(this, remnant, "文字里残留了网页或排版标记，请清除后再核对一遍内容。")
				.repairedBy(Markup.clean(cell.getValue())))
			.stream();
	}

}
