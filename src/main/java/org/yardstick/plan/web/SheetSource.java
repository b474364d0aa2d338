package org.yardstick.plan.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.yardstick.plan.PlanCells;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanPlaces;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.template.FieldKind;
import org.yardstick.template.FormField;
import org.yardstick.template.FormLayout;
import org.yardstick.template.FormText;
import org.yardstick.template.Requirement;
import org.yardstick.template.ValueCell;

/**
 * What the parts of a sheet are made from.
 *
 * @param values what stands in the filled cells as the layout writes it, by index paths
 */
record SheetSource(FormLayout layout, PlanSnapshot plan, SheetUse use, Map<String, String> values, PlanPlaces places) {

	static SheetSource of(FormLayout layout, PlanSnapshot plan, SheetUse use) {
		PlanContent content = plan.content();
		return new SheetSource(layout, plan, use, PlanCells.of(content, layout),
				new PlanPlaces(layout, plan.form().fiscalYear(), content));
	}

	PlanContent content() {
		return this.plan.content();
	}

	/** The words of a cell, empty if it is blank. @param path with the places of rows */
	String value(String path) {
		return this.values.getOrDefault(path, "");
	}

	/** A label or heading with the year and the fields filled in. */
	String text(FormText text) {
		return text.fill(this.plan.form().fiscalYear(), (field) -> value(field.path()));
	}

	/** A field of the head. */
	SheetField field(FormField field, ValueCell cell) {
		String also = cell.also().stream().map(FormField::path).collect(Collectors.joining(" "));
		return new SheetField(field.path(), this.places.of(field.path()), FieldShape.of(field.kind()),
				value(field.path()), cell.required() == Requirement.REQUIRED, cell.options(), also);
	}

	/** A field that nothing more is known of. */
	SheetField field(String path, FieldShape shape, boolean required) {
		return new SheetField(path, this.places.of(path), shape, value(path), required, List.of(), "");
	}

	/** The words and fields of a heading. */
	List<SheetPiece> pieces(FormText text) {
		int year = this.plan.form().fiscalYear();
		return text.parts().stream().map((part) -> {
			if (part instanceof FormText.Field placed) {
				return SheetPiece.of(field(placed.field().path(), FieldShape.of(placed.field().kind()), false));
			}
			return SheetPiece.of((part instanceof FormText.Text fixed) ? fixed.text() : String.valueOf(year));
		}).toList();
	}

	static boolean isParagraphs(ValueCell cell) {
		return cell.text().fields().get(0).kind() == FieldKind.PARAGRAPHS;
	}

}
