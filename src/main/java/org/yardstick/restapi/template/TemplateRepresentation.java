package org.yardstick.restapi.template;

import java.util.List;

import org.yardstick.template.CategoryDefinition;
import org.yardstick.template.DimensionDefinition;
import org.yardstick.template.FormField;
import org.yardstick.template.FormLayout;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.IndicatorColumn;
import org.yardstick.template.Requirement;
import org.yardstick.template.ValueCell;

/**
 * A form template as the API shows it: what the form asks for, not how it is drawn.
 *
 * @param fiscalYears the years that offer it
 */
record TemplateRepresentation(String key, String name, List<Integer> fiscalYears, List<Category> taxonomy,
		List<Layout> layouts) {

	/** A 一级指标 with its 二级指标. */
	record Category(String category, String name, Requirement required, List<Dimension> dimensions) {
	}

	/** A 二级指标. */
	record Dimension(String dimension, String name, Requirement required) {
	}

	/** A way of printing: the unit of its amounts, its cells, its indicator columns. */
	record Layout(String key, String name, String amountUnit, List<Field> fields, List<Column> indicatorColumns) {
	}

	/** A cell to be filled in. */
	record Field(String path, String kind, Requirement required, List<String> options) {
	}

	/** A column of the indicator table. */
	record Column(String field, String label, Requirement required) {
	}

	static TemplateRepresentation of(FormTemplate template, List<Integer> fiscalYears) {
		return new TemplateRepresentation(template.key(), template.name(), fiscalYears,
				template.taxonomy().categories().stream().map(TemplateRepresentation::category).toList(),
				template.layouts().stream().map(TemplateRepresentation::layout).toList());
	}

	private static Category category(CategoryDefinition definition) {
		return new Category(definition.category().name(), definition.name(), definition.required(),
				definition.dimensions().stream().map(TemplateRepresentation::dimension).toList());
	}

	private static Dimension dimension(DimensionDefinition definition) {
		return new Dimension(definition.dimension().name(), definition.name(), definition.required());
	}

	private static Layout layout(FormLayout layout) {
		List<Field> fields = layout.valueCells()
			.flatMap((cell) -> cell.text().fields().stream().map((field) -> field(cell, field)))
			.toList();
		List<Column> columns = layout.indicators()
			.stream()
			.flatMap((section) -> section.columns().stream())
			.filter((column) -> !column.echo())
			.map(TemplateRepresentation::column)
			.toList();
		return new Layout(layout.key(), layout.name(), layout.notation().amounts().unit().printed(), fields, columns);
	}

	private static Field field(ValueCell cell, FormField field) {
		return new Field(field.path(), field.kind().name(), cell.required(), cell.options());
	}

	private static Column column(IndicatorColumn column) {
		return new Column(column.field().key(), column.label(), column.required());
	}

}
