package org.yardstick.plan.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yardstick.organisation.Affiliation;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.UnitId;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanForm;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanJsonReader;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanStatus;
import org.yardstick.plan.PlanTouch;
import org.yardstick.template.FormLayout;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.FormTemplates;
import org.yardstick.template.Notation;

import tools.jackson.databind.json.JsonMapper;

/** Forms laid out for tests. */
final class Sheets {

	private static final FormTemplates TEMPLATES = new FormTemplates(new PathMatchingResourcePatternResolver());

	private Sheets() {
	}

	/**
	 * @param json the cells as in the API, rows with keys
	 */
	static SheetView of(String template, String json, SheetUse use) {
		FormTemplate form = TEMPLATES.get(template);
		return of(form, form.layouts().get(0), json, use);
	}

	static SheetView of(FormTemplate template, FormLayout layout, String json, SheetUse use) {
		PlanContent content = PlanJsonReader.read(new JsonMapper().readTree(json), Notation.API, List.of()).orReject();
		Affiliation place = new Affiliation(new UnitId(UUID.randomUUID()), new DepartmentId(UUID.randomUUID()));
		PlanSnapshot plan = new PlanSnapshot(new PlanId(UUID.randomUUID()), 3, PlanStatus.DRAFT,
				new PlanForm(2026, template.key(), layout.key()), place, content, null,
				new PlanTouch("王老师", Instant.EPOCH));
		return SheetView.of(layout, plan, use);
	}

	static FormTemplate template(String key) {
		return TEMPLATES.get(key);
	}

	static List<FormTemplate> all() {
		return List.copyOf(TEMPLATES.all());
	}

	static SheetTable table(SheetView sheet, String kind) {
		return sheet.tables().stream().filter((table) -> table.kind().equals(kind)).findFirst().orElseThrow();
	}

	/** All fields of a sheet, in their order. */
	static List<SheetField> fields(SheetView sheet) {
		return sheet.tables()
			.stream()
			.flatMap((table) -> table.rows().stream())
			.flatMap((row) -> row.cells().stream())
			.flatMap((cell) -> (cell.paragraphs() != null)
					? cell.paragraphs().paragraphs().stream().map(SheetParagraph::field)
					: cell.pieces().stream().map(SheetPiece::field))
			.filter((field) -> field != null)
			.toList();
	}

	static SheetField field(SheetView sheet, String path) {
		return fields(sheet).stream().filter((field) -> field.path().equals(path)).findFirst().orElseThrow();
	}

	/** What a reader sees in a cell. */
	static String words(SheetCell cell) {
		StringBuilder words = new StringBuilder();
		cell.pieces().forEach((piece) -> words.append((piece.text() != null) ? piece.text() : piece.field().value()));
		return words.toString();
	}

}
