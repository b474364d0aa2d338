package org.yardstick.intake.form.loose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.yardstick.intake.source.SourceCell;
import org.yardstick.template.IndicatorField;

/** A row of a damaged table whose cells have got their columns. */
final class LooseRow {

	private final String where;

	private final Map<IndicatorField, SourceCell> cells = new EnumMap<>(IndicatorField.class);

	private final List<SourceCell> surplus = new ArrayList<>();

	private boolean shifted;

	/**
	 * @param where it stands, in words for people
	 */
	LooseRow(String where) {
		this.where = where;
	}

	String where() {
		return this.where;
	}

	void put(IndicatorField field, SourceCell cell) {
		this.cells.put(field, cell);
	}

	void remove(IndicatorField field) {
		this.cells.remove(field);
	}

	boolean has(IndicatorField field) {
		return this.cells.containsKey(field);
	}

	/** The words of a field, empty if its cell is blank. */
	String text(IndicatorField field) {
		return has(field) ? LooseWords.unwrapped(this.cells.get(field).text()) : "";
	}

	/** Null for a blank cell. */
	String textOrNull(IndicatorField field) {
		return has(field) ? text(field) : null;
	}

	SourceCell cell(IndicatorField field) {
		return this.cells.get(field);
	}

	Map<IndicatorField, SourceCell> cells() {
		return this.cells;
	}

	/** Cells that belong to no column. */
	List<SourceCell> surplus() {
		return this.surplus;
	}

	/** Whether cells stand in other places than their columns. */
	boolean isShifted() {
		return this.shifted;
	}

	void markShifted() {
		this.shifted = true;
	}

	boolean hasLevel() {
		return has(IndicatorField.CATEGORY) || has(IndicatorField.DIMENSION);
	}

}
