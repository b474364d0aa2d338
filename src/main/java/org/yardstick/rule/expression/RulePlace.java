package org.yardstick.rule.expression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A place in forms that findings of a rule of one's own can stand at.
 *
 * @param path of a cell or of a whole part
 * @param title what administrators choose
 */
public record RulePlace(String path, String title) {

	private static final Map<String, String> PARTS = Map.of("indicators", "绩效指标（整张表）", "schedule", "实施进度计划（整张表）",
			"spendingPlan", "资金支出计划（整张表）", "header.startDate", "开始日期", "header.endDate", "结束日期", "header.projectName",
			"项目名称");

	/** All places, in the order of the forms. */
	public static List<RulePlace> all() {
		Map<String, String> places = new LinkedHashMap<>();
		for (PlanVariable variable : PlanVariable.values()) {
			places.putIfAbsent(variable.path(), PARTS.getOrDefault(variable.path(), variable.title()));
		}
		places.put("indicators", PARTS.get("indicators"));
		return places.entrySet().stream().map((place) -> new RulePlace(place.getKey(), place.getValue())).toList();
	}

	/** What a place is called; the path itself for an unknown one. */
	public static String title(String path) {
		return all().stream()
			.filter((place) -> place.path().equals(path))
			.map(RulePlace::title)
			.findFirst()
			.orElse(path);
	}

}
