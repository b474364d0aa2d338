package org.yardstick.restapi.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.yardstick.organisation.UnitId;
import org.yardstick.plan.Indicator;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanInput;
import org.yardstick.plan.PlanJsonReader;
import org.yardstick.plan.PlanJsonWriter;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanSummary;
import org.yardstick.restapi.targetvalue.TargetValueRepresentation;
import org.yardstick.targetvalue.TargetValue;
import org.yardstick.template.Notation;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A plan as the API shows and takes it. */
public final class PlanRepresentation {

	/** What stands beside the cells: shown, and accepted back without being read. */
	private static final Set<String> BESIDE_THE_CELLS = Set.of("id", "version", "status", "fiscalYear", "template",
			"unitId");

	private PlanRepresentation() {
	}

	static ObjectNode of(PlanSnapshot plan) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.put("id", plan.id().toString());
		json.put("version", plan.version());
		json.put("status", plan.status().name());
		json.put("fiscalYear", plan.form().fiscalYear());
		json.put("template", plan.form().template());
		json.put("unitId", plan.place().unit().toString());
		return addCells(json, plan.content());
	}

	/**
	 * A form that is no plan yet, without what only plans have.
	 * @param fiscalYear null if it is not known
	 * @param unit null if it is not known
	 */
	public static ObjectNode unstored(Integer fiscalYear, String template, UnitId unit, PlanContent content) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.putNull("id").putNull("version").putNull("status");
		json.put("fiscalYear", fiscalYear);
		json.put("template", template);
		json.put("unitId", (unit != null) ? unit.toString() : null);
		return addCells(json, content);
	}

	static ObjectNode of(PlanSummary plan) {
		return JsonNodeFactory.instance.objectNode()
			.put("id", plan.id().toString())
			.put("version", plan.version())
			.put("status", plan.status().name())
			.put("fiscalYear", plan.fiscalYear())
			.put("template", plan.template())
			.put("projectName", plan.projectName())
			.put("projectCode", plan.projectCode())
			.put("total", (plan.total() != null) ? plan.total().toString() : null)
			.put("unitId", plan.place().unit().toString())
			.put("unit", plan.unitName())
			.put("department", plan.departmentName())
			.put("updatedBy", plan.updatedBy())
			.put("updatedAt", plan.updatedAt().toString());
	}

	/** The cells of a plan that came in, with everything that is wrong with them. */
	static PlanInput cells(JsonNode json) {
		return PlanJsonReader.read(json, Notation.API, BESIDE_THE_CELLS);
	}

	private static ObjectNode addCells(ObjectNode json, PlanContent content) {
		json.setAll(new PlanJsonWriter(Notation.API, false).write(content));
		addMeanings((ArrayNode) json.get("indicators"), content);
		return json;
	}

	private static void addMeanings(ArrayNode rows, PlanContent content) {
		List<Indicator> indicators = content.indicators();
		for (int n = 0; n < rows.size(); n++) {
			Optional<TargetValue> target = TargetValue.parse(indicators.get(n).annualTarget());
			((ObjectNode) rows.get(n)).set("parsedAnnualTarget",
					target.<JsonNode>map(TargetValueRepresentation::of).orElse(JsonNodeFactory.instance.nullNode()));
		}
	}

}
