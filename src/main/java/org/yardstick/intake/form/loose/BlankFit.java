package org.yardstick.intake.form.loose;

/**
 * What it costs to leave a column of a row blank, in the unit of {@link CellFit}.
 *
 * @param content whether the row has more than levels
 * @param placeholder whether a cell of it says that there is nothing
 */
record BlankFit(boolean content, boolean placeholder) {

	double cost(LooseColumn column) {
		if (!this.content || column.isSide()) {
			return 0;
		}
		if (column.echo()) {
			return 1.5;
		}
		return switch (column.field()) {
			case NAME -> 3;
			case ANNUAL_TARGET -> this.placeholder ? 0.4 : 1.1;
			default -> 0;
		};
	}

}
