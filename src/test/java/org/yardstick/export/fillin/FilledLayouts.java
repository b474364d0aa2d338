package org.yardstick.export.fillin;

import java.util.List;
import java.util.stream.IntStream;

import org.yardstick.export.ExampleForms;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanForm;
import org.yardstick.plan.PlanJsonReader;
import org.yardstick.template.CategoryDefinition;
import org.yardstick.template.FormField;
import org.yardstick.template.FormLayout;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.Notation;
import org.yardstick.template.ScheduleField;
import org.yardstick.template.TableSection;
import org.yardstick.template.ValueCell;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Forms in which every cell that their layout has, and no other, is filled in. */
final class FilledLayouts {

	/** What Excel would make formulas, numbers and days of. */
	private static final List<String> TARGETS = List.of("=3个", "025", "1-2", "≥95%", "100%", "+5", "@全部", "-1", "12月底前",
			"2026-06", "1.50");

	private FilledLayouts() {
	}

	static PlanContent of(PlanForm form, int indicators) {
		FormTemplate template = ExampleForms.TEMPLATES.get(form.template());
		FormLayout layout = template.layout(form.layout()).orElseThrow();
		ObjectNode plan = JsonNodeFactory.instance.objectNode();
		layout.valueCells().forEach((cell) -> cell.filled().forEach((field) -> fill(plan, field, cell, layout)));
		layout.milestones().ifPresent((section) -> {
			ArrayNode points = plan.putArray("spendingPlan");
			for (String point : section.points()) {
				points.addObject().put("milestone", point).put("cumulativePercent", 25 * (points.size() - 1) + ".5");
			}
		});
		layout.schedule().ifPresent((section) -> {
			ArrayNode rows = plan.putArray("schedule");
			for (int n = 1; n <= 2; n++) {
				ObjectNode row = rows.addObject();
				String number = String.valueOf(n);
				section.columns()
					.forEach((column) -> row.put(column.field().key(),
							(column.field() == ScheduleField.ACTIVITY) ? "=活动" + number
									: (column.field() == ScheduleField.AMOUNT) ? "25000" + number + ".05"
											: "2026-0" + number + "-15"));
			}
		});
		if (layout.indicators().isPresent()) {
			ArrayNode rows = plan.putArray("indicators");
			IntStream.range(0, indicators).forEach((n) -> indicator(rows.addObject(), n, template, layout));
		}
		return PlanJsonReader.read(plan, Notation.API, List.of()).orReject();
	}

	private static void indicator(ObjectNode row, int number, FormTemplate template, FormLayout layout) {
		List<CategoryDefinition> categories = template.taxonomy().categories();
		CategoryDefinition category = categories.get(number % categories.size());
		layout.indicators()
			.orElseThrow()
			.columns()
			.stream()
			.filter((column) -> !column.field().isLevel())
			.forEach((column) -> row.put(column.field().key(), column.field().isTarget()
					? TARGETS.get(number % TARGETS.size()) : "=" + column.field().key() + "第" + number + "条\n又一行"));
		row.put("category", category.name());
		row.put("dimension", category.dimensions().get(number / 2 % category.dimensions().size()).name());
	}

	private static void fill(ObjectNode plan, FormField field, ValueCell cell, FormLayout layout) {
		int dot = field.path().indexOf('.');
		ObjectNode part = plan.withObject("/" + field.path().substring(0, dot));
		String name = field.path().substring(dot + 1);
		switch (field.kind()) {
			case TEXT -> part.put(name, text(name, cell));
			case LONG_TEXT -> part.put(name, saysAmounts(layout) ? "预算数50.05万元，其中：财政资金50.05万元。用于维修。" : "-第一行\n=第二行1");
			case DATE -> part.put(name, name.equals("startDate") ? "2026-01-01" : "2026-12-31");
			case AMOUNT -> part.put(name, "500500.00");
			case PARAGRAPHS -> {
				ArrayNode paragraphs = part.putArray(name);
				IntStream.range(0, cell.paragraphs().offered())
					.forEach((n) -> paragraphs.add("维修" + (n + 2) + "栋，暑假前完工。"));
			}
		}
	}

	private static String text(String name, ValueCell cell) {
		if (!cell.options().isEmpty()) {
			return cell.options().get(0);
		}
		return name.endsWith("Code") ? "025" : name.equals("contactPhone") ? "0635-1234567" : "第一中学=1";
	}

	private static boolean saysAmounts(FormLayout layout) {
		return layout.sections()
			.stream()
			.anyMatch((section) -> section instanceof TableSection table
					&& table.rows().stream().anyMatch((row) -> !row.printed()));
	}

}
