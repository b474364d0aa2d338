package org.yardstick.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One way of printing a template, top to bottom.
 *
 * @param key unique within the template, stored with every plan
 * @param name what users choose from where a template has several
 * @param condition which forms that come in without a layout are printed so
 * @param title the heading; a form that brings its own heading keeps that
 * @param subtitle the line under the heading, empty if there is none
 * @param notation how amounts and dates are written
 * @param sections the parts of the form, in printed order
 */
public record FormLayout(String key, String name, LayoutCondition condition, FormText title, FormText subtitle,
		Notation notation, List<Section> sections) {

	/** The value cells of all tables, in printed order. */
	public Stream<ValueCell> valueCells() {
		return this.sections.stream()
			.filter(TableSection.class::isInstance)
			.map(TableSection.class::cast)
			.flatMap((table) -> table.rows().stream())
			.flatMap((row) -> row.cells().stream())
			.filter(ValueCell.class::isInstance)
			.map(ValueCell.class::cast);
	}

	/** Whether the layout has a cell that fills the path. */
	public boolean has(String path) {
		return valueCells().flatMap(ValueCell::filled).anyMatch((field) -> field.path().equals(path));
	}

	/** The section for the indicators, empty if the layout has none. */
	public Optional<IndicatorSection> indicators() {
		return section(IndicatorSection.class);
	}

	public Optional<ScheduleSection> schedule() {
		return section(ScheduleSection.class);
	}

	public Optional<MilestoneSection> milestones() {
		return section(MilestoneSection.class);
	}

	private <S extends Section> Optional<S> section(Class<S> type) {
		return this.sections.stream().filter(type::isInstance).map(type::cast).findFirst();
	}

}
