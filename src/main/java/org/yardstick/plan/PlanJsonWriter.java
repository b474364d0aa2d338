package org.yardstick.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.yardstick.shared.Yuan;
import org.yardstick.template.FormLayout;
import org.yardstick.template.Notation;
import org.yardstick.template.ScheduleSection;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the cells of a plan as JSON, in the shape of the API: every cell a text or null.
 * {@link PlanJsonReader} is the way back.
 */
public final class PlanJsonWriter {

	private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

	private final Notation notation;

	private final Notation scheduleNotation;

	private final boolean withRowKeys;

	/**
	 * @param notation how amounts and days are written
	 * @param withRowKeys whether rows carry their keys, which the form page needs and the
	 * API does not show
	 */
	public PlanJsonWriter(Notation notation, boolean withRowKeys) {
		this(notation, notation, withRowKeys);
	}

	/** Amounts and days are written as in the layout. */
	public PlanJsonWriter(FormLayout layout, boolean withRowKeys) {
		this(layout.notation(), layout.schedule().map(ScheduleSection::notation).orElse(layout.notation()),
				withRowKeys);
	}

	private PlanJsonWriter(Notation notation, Notation scheduleNotation, boolean withRowKeys) {
		this.notation = notation;
		this.scheduleNotation = scheduleNotation;
		this.withRowKeys = withRowKeys;
	}

	/** The parts of the plan as an object that the caller may add to. */
	public ObjectNode write(PlanContent content) {
		ObjectNode plan = JSON.objectNode();
		plan.put("printedTitle", content.printedTitle());
		plan.set("header", header(content.header()));
		plan.set("funding", funding(content.funding()));
		plan.set("narratives", narratives(content.narratives()));
		ArrayNode spendingPlan = plan.putArray("spendingPlan");
		content.spendingPlan().forEach((point) -> spendingPlan.add(milestone(point)));
		ArrayNode schedule = plan.putArray("schedule");
		content.schedule().forEach((row) -> schedule.add(activity(row)));
		ObjectNode goals = plan.putObject("goals");
		goals.set("mediumTerm", texts(content.goals().mediumTerm()));
		goals.set("annual", texts(content.goals().annual()));
		ArrayNode indicators = plan.putArray("indicators");
		content.indicators().forEach((row) -> indicators.add(indicator(row)));
		if (!content.more().isEmpty()) {
			ObjectNode more = plan.putObject("more");
			content.more().forEach(more::put);
		}
		return plan;
	}

	private ObjectNode header(Header header) {
		return JSON.objectNode()
			.put("projectName", header.projectName())
			.put("projectCode", header.projectCode())
			.put("category", header.category())
			.put("fundingPurpose", header.fundingPurpose())
			.put("nature", header.nature())
			.put("budgetSource", header.budgetSource())
			.put("startDate", day(header.startDate(), this.notation))
			.put("endDate", day(header.endDate(), this.notation))
			.put("supervisingDepartment", header.supervisingDepartment())
			.put("supervisingDepartmentCode", header.supervisingDepartmentCode())
			.put("implementingUnit", header.implementingUnit())
			.put("contact", header.contact())
			.put("contactPhone", header.contactPhone());
	}

	private ObjectNode funding(Funding funding) {
		return JSON.objectNode()
			.put("total", amount(funding.total(), this.notation))
			.put("annual", amount(funding.annual(), this.notation))
			.put("fiscalAppropriation", amount(funding.fiscalAppropriation(), this.notation))
			.put("otherFunds", amount(funding.otherFunds(), this.notation));
	}

	private static ObjectNode narratives(Narratives narratives) {
		return JSON.objectNode()
			.put("costing", narratives.costing())
			.put("overview", narratives.overview())
			.put("legalBasis", narratives.legalBasis())
			.put("justification", narratives.justification())
			.put("fundsUse", narratives.fundsUse())
			.put("otherMatters", narratives.otherMatters());
	}

	private static ObjectNode milestone(SpendingMilestone point) {
		BigDecimal percent = point.cumulativePercent();
		return JSON.objectNode()
			.put("milestone", point.milestone())
			.put("cumulativePercent", (percent != null) ? percent.toPlainString() : null);
	}

	private ObjectNode activity(ScheduledActivity row) {
		return keyed(row.key()).put("activity", row.activity())
			.put("startDate", day(row.startDate(), this.scheduleNotation))
			.put("amount", amount(row.amount(), this.scheduleNotation));
	}

	private ObjectNode indicator(Indicator row) {
		return keyed(row.key()).put("category", row.category())
			.put("dimension", row.dimension())
			.put("name", row.name())
			.put("definition", row.definition())
			.put("mediumTermTarget", row.mediumTermTarget())
			.put("annualTarget", row.annualTarget())
			.put("targetBasis", row.targetBasis())
			.put("remark", row.remark());
	}

	private ObjectNode keyed(String key) {
		ObjectNode row = JSON.objectNode();
		return this.withRowKeys ? row.put("key", key) : row;
	}

	private static ArrayNode texts(List<String> paragraphs) {
		ArrayNode list = JSON.arrayNode();
		paragraphs.forEach(list::add);
		return list;
	}

	private static String day(LocalDate day, Notation notation) {
		return (day != null) ? notation.print(day) : null;
	}

	private static String amount(Yuan amount, Notation notation) {
		return (amount != null) ? notation.print(amount) : null;
	}

}
