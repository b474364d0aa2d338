package org.yardstick.rule.consistency;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yardstick.rule.Finding;
import org.yardstick.rule.PlainWords;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;

/**
 * Forms that call their subject otherwise than the project's name, with one word changed
 * and throughout: 国家助学金 in the name, 政府助学金 in the rest.
 */
final class RenamedSubject {

	private static final int SHORTEST = 6;

	private static final int LONGEST = 20;

	private static final int CHANGED = 2;

	private static final int TIMES = 2;

	/** Prose is too long to be compared place by place. */
	private static final int LONGEST_CELL = 2_000;

	private static final Pattern CELLS = Pattern
		.compile("goals\\.annual\\[\\d+]|schedule\\[\\d+]\\.activity|indicators\\[\\d+]\\.name");

	private static final Pattern FIGURE = Pattern.compile("[\\dA-Za-z一二三四五六七八九十]");

	private RenamedSubject() {
	}

	static Stream<Finding> check(Rule rule, PlanUnderCheck plan) {
		String name = plan.content().header().projectName();
		String own = PlainWords.letters(OtherContents.ownName(name));
		if (own.length() < SHORTEST || own.length() > LONGEST) {
			return Stream.empty();
		}
		List<Map.Entry<String, String>> cells = plan.cells()
			.entrySet()
			.stream()
			.filter((cell) -> CELLS.matcher(cell.getKey()).matches() && cell.getValue().length() <= LONGEST_CELL)
			.map((cell) -> Map.entry(cell.getKey(), PlainWords.letters(cell.getValue())))
			.toList();
		if (cells.stream().anyMatch((cell) -> cell.getValue().contains(own))) {
			return Stream.empty();
		}
		List<Map.Entry<String, String>> renamed = cells.stream()
			.map((cell) -> Map.entry(cell.getKey(), variant(own, cell.getValue())))
			.filter((cell) -> !cell.getValue().isEmpty())
			.toList();
		return (renamed.size() < TIMES) ? Stream.empty()
				: Stream.of(plan.at("header.projectName")
					.info(rule, name, "项目名称是“" + own + "”，表内却写作“" + renamed.get(0).getValue() + "”；请按政策文件的名称统一。")
					.against(plan.at(renamed.get(0).getKey()), plan.cells().get(renamed.get(0).getKey())));
	}

	/** The name with one word of two characters changed, where a text has it. */
	private static String variant(String name, String text) {
		for (int at = 0; at + name.length() <= text.length(); at++) {
			int first = 0;
			while (first < name.length() && name.charAt(first) == text.charAt(at + first)) {
				first++;
			}
			boolean inside = first > 0 && first + CHANGED < name.length();
			if (inside && text.startsWith(name.substring(first + CHANGED), at + first + CHANGED)
					&& !FIGURE.matcher(text.substring(at + first, at + first + CHANGED)).find()) {
				return text.substring(at, at + name.length());
			}
		}
		return "";
	}

}
