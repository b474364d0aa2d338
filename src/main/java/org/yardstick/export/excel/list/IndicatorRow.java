package org.yardstick.export.excel.list;

import java.math.BigDecimal;
import java.util.function.Function;

import org.yardstick.plan.Indicator;
import org.yardstick.plan.ListedPlan;
import org.yardstick.shared.Yuan;
import org.yardstick.targetvalue.Comparison;
import org.yardstick.targetvalue.TargetValue;

/** A row of the list of indicators, with the target as it is understood. */
final class IndicatorRow {

	/** Excel calculates with so many digits; longer numbers are shown as words. */
	private static final int DIGITS = 15;

	private final Project project;

	private final Indicator indicator;

	private final boolean first;

	private final TargetValue target;

	/**
	 * @param number of the project in the list, from 1
	 */
	record Project(int number, ListedPlan plan) {
	}

	/**
	 * @param indicator null for a project that has none
	 * @param first whether it is the first row of its project
	 * @param target what the annual target means, null if there is none
	 */
	IndicatorRow(Project project, Indicator indicator, boolean first, TargetValue target) {
		this.project = project;
		this.indicator = indicator;
		this.first = first;
		this.target = target;
	}

	int number() {
		return this.project.number();
	}

	ListedPlan plan() {
		return this.project.plan();
	}

	Yuan total() {
		return this.first ? plan().content().funding().total() : null;
	}

	/** A cell as people wrote it. */
	String words(Function<Indicator, String> cell) {
		return (this.indicator != null) ? cell.apply(this.indicator) : null;
	}

	String comparison() {
		return (this.target != null) ? this.target.comparison().words() : null;
	}

	Object value() {
		return (this.target != null) ? number(this.target.value()) : null;
	}

	Object upper() {
		return (this.target != null) ? number(this.target.upper()) : null;
	}

	String unit() {
		return (this.target != null && this.target.unit() != null) ? this.target.unit().symbol() : null;
	}

	/** What stands beside the number; a target in words is in its own column already. */
	String besides() {
		return (this.target != null && this.target.comparison() != Comparison.QUALITATIVE) ? this.target.text() : null;
	}

	private static Object number(BigDecimal number) {
		return (number != null && number.precision() > DIGITS) ? number.toPlainString() : number;
	}

}
