package org.yardstick.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

import org.yardstick.template.FormLayout;
import org.yardstick.template.Notation;
import org.yardstick.template.ScheduleSection;

import tools.jackson.databind.JsonNode;

/**
 * Reads the cells of a plan from JSON, in the shape of the API; {@link PlanJsonWriter} is
 * the way back. Reads all there is before it complains, so that all problems are told at
 * once.
 */
public final class PlanJsonReader {

	private static final Set<String> PARTS = Set.of("printedTitle", "header", "funding", "narratives", "spendingPlan",
			"schedule", "goals", "indicators", "more");

	private static final Set<String> HEADER = Set.of("projectName", "projectCode", "category", "fundingPurpose",
			"nature", "budgetSource", "startDate", "endDate", "supervisingDepartment", "supervisingDepartmentCode",
			"implementingUnit", "contact", "contactPhone");

	private static final Set<String> INDICATOR = Set.of("key", "category", "dimension", "name", "definition",
			"mediumTermTarget", "annualTarget", "targetBasis", "remark", "parsedAnnualTarget",
			"parsedMediumTermTarget");

	private static final int MOST_ROWS = 500;

	private static final int MOST_EXTRA_CELLS = 100;

	private final CellReader cells;

	private final CellReader scheduleCells;

	private PlanJsonReader(Notation notation, Notation scheduleNotation) {
		this.cells = new CellReader(notation);
		this.scheduleCells = this.cells.within(scheduleNotation);
	}

	/**
	 * @param plan an object with the parts of a plan; missing parts are blank
	 * @param notation how amounts and days are written in it
	 * @param besides keys that stand beside the parts and are the caller's business
	 */
	public static PlanInput read(JsonNode plan, Notation notation, Collection<String> besides) {
		return new PlanJsonReader(notation, notation).input(plan, besides);
	}

	/**
	 * As {@link #read(JsonNode, Notation, Collection)}, with amounts and days written as
	 * in a layout.
	 */
	public static PlanInput read(JsonNode plan, FormLayout layout) {
		Notation schedule = layout.schedule().map(ScheduleSection::notation).orElse(layout.notation());
		return new PlanJsonReader(layout.notation(), schedule).input(plan, List.of());
	}

	private PlanInput input(JsonNode plan, Collection<String> besides) {
		PlanContent content = content(plan, besides);
		return new PlanInput(content, this.cells.problems());
	}

	private PlanContent content(JsonNode plan, Collection<String> besides) {
		Set<String> known = new HashSet<>(PARTS);
		known.addAll(besides);
		this.cells.refuseUnknown("", plan, known);
		return new PlanContent(this.cells.text(plan, "", "printedTitle"), header(plan), funding(plan), narratives(plan),
				rows(plan, "spendingPlan", this::milestone), rows(plan, "schedule", this::activity), goals(plan),
				rows(plan, "indicators", this::indicator), more(plan));
	}

	private Header header(JsonNode plan) {
		String path = "header.";
		JsonNode node = this.cells.object(plan, "header", HEADER);
		return new Header(this.cells.text(node, path, "projectName"), this.cells.text(node, path, "projectCode"),
				this.cells.text(node, path, "category"), this.cells.text(node, path, "fundingPurpose"),
				this.cells.text(node, path, "nature"), this.cells.text(node, path, "budgetSource"),
				this.cells.day(node, path, "startDate"), this.cells.day(node, path, "endDate"),
				this.cells.text(node, path, "supervisingDepartment"),
				this.cells.text(node, path, "supervisingDepartmentCode"),
				this.cells.text(node, path, "implementingUnit"), this.cells.text(node, path, "contact"),
				this.cells.text(node, path, "contactPhone"));
	}

	private Funding funding(JsonNode plan) {
		String path = "funding.";
		JsonNode node = this.cells.object(plan, "funding",
				Set.of("total", "annual", "fiscalAppropriation", "otherFunds"));
		return new Funding(this.cells.amount(node, path, "total"), this.cells.amount(node, path, "annual"),
				this.cells.amount(node, path, "fiscalAppropriation"), this.cells.amount(node, path, "otherFunds"));
	}

	private Narratives narratives(JsonNode plan) {
		String path = "narratives.";
		JsonNode node = this.cells.object(plan, "narratives",
				Set.of("costing", "overview", "legalBasis", "justification", "fundsUse", "otherMatters"));
		return new Narratives(this.cells.text(node, path, "costing"), this.cells.text(node, path, "overview"),
				this.cells.text(node, path, "legalBasis"), this.cells.text(node, path, "justification"),
				this.cells.text(node, path, "fundsUse"), this.cells.text(node, path, "otherMatters"));
	}

	private Goals goals(JsonNode plan) {
		JsonNode node = this.cells.object(plan, "goals", Set.of("mediumTerm", "annual"));
		return new Goals(paragraphs(node, "mediumTerm"), paragraphs(node, "annual"));
	}

	/** Blank paragraphs at the end are dropped, for they are only room to write in. */
	private List<String> paragraphs(JsonNode goals, String name) {
		JsonNode list = this.cells.list(goals, "goals.", name, MOST_ROWS);
		List<String> paragraphs = new ArrayList<>();
		int filled = 0;
		for (int n = 0; n < list.size(); n++) {
			paragraphs.add(this.cells.text(list.get(n), "goals." + name + "[" + n + "]"));
			filled = (paragraphs.get(n) != null) ? n + 1 : filled;
		}
		return paragraphs.subList(0, filled);
	}

	private <R> List<R> rows(JsonNode plan, String name, BiFunction<JsonNode, String, R> row) {
		JsonNode list = this.cells.list(plan, "", name, MOST_ROWS);
		List<R> rows = new ArrayList<>();
		for (int n = 0; n < list.size(); n++) {
			rows.add(row.apply(list.get(n), name + "[" + n + "]."));
		}
		return rows;
	}

	private SpendingMilestone milestone(JsonNode node, String path) {
		this.cells.refuseUnknown(path, node, Set.of("milestone", "cumulativePercent"));
		return new SpendingMilestone(this.cells.text(node, path, "milestone"),
				this.cells.percent(node, path, "cumulativePercent"));
	}

	private ScheduledActivity activity(JsonNode node, String path) {
		this.cells.refuseUnknown(path, node, Set.of("key", "activity", "startDate", "amount"));
		return new ScheduledActivity(this.cells.text(node, path, "key"), this.cells.text(node, path, "activity"),
				this.scheduleCells.day(node, path, "startDate"), this.scheduleCells.amount(node, path, "amount"));
	}

	private Indicator indicator(JsonNode node, String path) {
		this.cells.refuseUnknown(path, node, INDICATOR);
		return new Indicator(this.cells.text(node, path, "key"), this.cells.text(node, path, "category"),
				this.cells.text(node, path, "dimension"), this.cells.text(node, path, "name"),
				this.cells.text(node, path, "definition"), this.cells.text(node, path, "mediumTermTarget"),
				this.cells.text(node, path, "annualTarget"), this.cells.text(node, path, "targetBasis"),
				this.cells.text(node, path, "remark"));
	}

	private Map<String, String> more(JsonNode plan) {
		JsonNode node = this.cells.object(plan, "more", null);
		Map<String, String> more = new LinkedHashMap<>();
		for (String label : node.propertyNames()) {
			String words = this.cells.text(node, "more.", label);
			if (words != null && more.size() < MOST_EXTRA_CELLS) {
				more.put(label, words);
			}
			else if (words != null) {
				this.cells.problem("more." + label, "其他栏目最多" + MOST_EXTRA_CELLS + "个，这一个没有保存。");
			}
		}
		return more;
	}

}
