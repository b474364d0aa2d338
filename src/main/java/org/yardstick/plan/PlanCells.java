package org.yardstick.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.yardstick.template.FormLayout;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.Notation;

import tools.jackson.databind.JsonNode;

/**
 * The filled cells of a plan by their paths ({@code indicators[3].annualTarget}): what is
 * printed, compared and pointed at.
 */
public final class PlanCells {

	private static final String ROW_KEY = "key";

	private PlanCells() {
	}

	/**
	 * The filled cells in the order of the form, written in a notation. Row keys are no
	 * cells.
	 */
	public static Map<String, String> of(PlanContent content, Notation notation) {
		return collect(new PlanJsonWriter(notation, false), content);
	}

	/** As {@link #of(PlanContent, Notation)}, written as the layout prints them. */
	public static Map<String, String> of(PlanContent content, FormLayout layout) {
		return collect(new PlanJsonWriter(layout, false), content);
	}

	/**
	 * As {@link #of(PlanContent, FormLayout)}, each row named by its key wherever it
	 * stands ({@code indicators[#4f0c2a71].annualTarget}).
	 */
	public static Map<String, String> keyed(PlanContent content, FormLayout layout) {
		return collect(new PlanJsonWriter(layout, true), content);
	}

	/**
	 * The cells that differ, in the order of the form; amounts and days as in the API.
	 * Rows are compared with themselves, wherever they stand now: their paths name the
	 * key of the row ({@code indicators[#4f0c2a71].annualTarget}).
	 */
	public static List<CellChange> changes(PlanContent before, PlanContent after) {
		PlanJsonWriter writer = new PlanJsonWriter(Notation.API, true);
		Map<String, String> old = collect(writer, before);
		Map<String, String> now = collect(writer, after);
		Set<String> paths = new LinkedHashSet<>(now.keySet());
		paths.addAll(old.keySet());
		List<CellChange> changes = new ArrayList<>();
		for (String path : paths) {
			if (!Objects.equals(old.get(path), now.get(path))) {
				changes.add(new CellChange(path, old.get(path), now.get(path)));
			}
		}
		return changes;
	}

	/** The layout that a form is printed in when it does not name one. */
	public static FormLayout layoutOf(FormTemplate template, PlanContent content) {
		return template.layoutFor(of(content, Notation.API).keySet(),
				content.spendingPlan().stream().map(SpendingMilestone::milestone).toList());
	}

	private static Map<String, String> collect(PlanJsonWriter writer, PlanContent content) {
		Map<String, String> cells = new LinkedHashMap<>();
		collect("", writer.write(content), cells);
		return cells;
	}

	private static void collect(String path, JsonNode node, Map<String, String> cells) {
		if (node.isObject()) {
			node.properties()
				.forEach((entry) -> collect(path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(),
						entry.getValue(), cells));
		}
		else if (node.isArray()) {
			for (int n = 0; n < node.size(); n++) {
				JsonNode key = node.get(n).path(ROW_KEY);
				collect(path + "[" + (key.isString() ? "#" + key.stringValue() : n) + "]", node.get(n), cells);
			}
		}
		else if (!node.isNull() && !path.endsWith("]." + ROW_KEY)) {
			cells.put(path, node.stringValue());
		}
	}

}
