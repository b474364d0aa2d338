package org.yardstick.plan.web;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanJsonWriter;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.template.CategoryDefinition;
import org.yardstick.template.DimensionDefinition;
import org.yardstick.template.FormLayout;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.IndicatorSection;
import org.yardstick.template.Requirement;
import org.yardstick.template.ScheduleSection;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the scripts of the form page need to know, as JSON. */
@Component
class PageSettings {

	private final PlanLayouts layouts;

	private final JsonMapper json;

	PageSettings(PlanLayouts layouts, JsonMapper json) {
		this.layouts = layouts;
		this.json = json;
	}

	/**
	 * The settings for an attribute of the page.
	 * @param address where the cells are read and stored, null for a form that is only
	 * read
	 */
	String of(Actor actor, PlanSnapshot plan, String address) {
		FormTemplate template = this.layouts.template(plan);
		FormLayout layout = this.layouts.of(plan);
		ObjectNode settings = this.json.createObjectNode();
		settings.put("plan", plan.id().toString()).put("account", actor.accountId().toString());
		settings.put("version", plan.version()).put("savedAt", plan.touched().at().toString());
		settings.put("editable", address != null).put("address", address);
		settings.set("content", new PlanJsonWriter(layout, true).write(plan.content()));
		ArrayNode points = settings.putArray("points");
		layout.milestones().ifPresent((section) -> MilestoneTable.points(section, plan.content()).forEach(points::add));
		ArrayNode levels = settings.putArray("levels");
		template.taxonomy().categories().forEach((category) -> levels.add(level(category)));
		ObjectNode columns = settings.putObject("columns");
		columns.set("indicators", indicatorColumns(layout));
		columns.set("schedule", scheduleColumns(layout));
		return settings.toString();
	}

	private ObjectNode level(CategoryDefinition category) {
		List<String> others = Stream.concat(category.variants().stream(), category.aliases().stream()).toList();
		ObjectNode level = named(category.name(), category.standardName(), others).put("required",
				category.required() != Requirement.OPTIONAL);
		ArrayNode dimensions = level.putArray("dimensions");
		for (DimensionDefinition dimension : category.dimensions()) {
			dimensions.add(named(dimension.name(), dimension.standardName(), dimension.aliases()).put("required",
					dimension.required() != Requirement.OPTIONAL));
		}
		return level;
	}

	private ArrayNode indicatorColumns(FormLayout layout) {
		ArrayNode columns = this.json.createArrayNode();
		layout.indicators()
			.map(IndicatorSection::columns)
			.orElse(List.of())
			.stream()
			.filter((column) -> !column.echo())
			.forEach((column) -> columns
				.add(named(column.label(), column.label(), column.aliases()).put("field", column.field().key())));
		return columns;
	}

	private ArrayNode scheduleColumns(FormLayout layout) {
		ArrayNode columns = this.json.createArrayNode();
		layout.schedule()
			.map(ScheduleSection::columns)
			.orElse(List.of())
			.forEach((column) -> columns
				.add(named(column.label(), column.label(), column.aliases()).put("field", column.field().key())));
		return columns;
	}

	private ObjectNode named(String name, String standardName, List<String> aliases) {
		ObjectNode named = this.json.createObjectNode().put("name", name);
		ArrayNode names = named.putArray("names");
		Stream.concat(Stream.of(name, standardName), aliases.stream()).distinct().forEach(names::add);
		return named;
	}

}
