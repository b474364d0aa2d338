package org.yardstick.cycle.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.yardstick.cycle.CycleChange;
import org.yardstick.cycle.CycleTerms;
import org.yardstick.cycle.ReviewRoute;
import org.yardstick.template.FormTemplates;

/**
 * A change of a fiscal year in words.
 *
 * @param sentences what was changed, one sentence a thing
 */
record ChangeRow(Instant at, String by, String title, List<String> sentences) {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private static final Map<Predicate<ReviewRoute>, Words> ROUTE = routeInWords();

	/** What is said of a part of the route. */
	private record Words(String chosen, String otherwise) {
	}

	private static Map<Predicate<ReviewRoute>, Words> routeInWords() {
		Map<Predicate<ReviewRoute>, Words> words = new LinkedHashMap<>();
		words.put(ReviewRoute::departmentReviews, new Words("主管部门审核：有", "主管部门审核：没有"));
		words.put(ReviewRoute::bureauInOneStep, new Words("财政审核：业务科、绩效科一步完成", "财政审核：先业务科、后绩效科"));
		words.put(ReviewRoute::returnsStraight, new Words("退回后重报：直接回到退回的环节", "退回后重报：从头逐级审核"));
		return words;
	}

	static ChangeRow of(CycleChange change, FormTemplates templates, ZoneId zone) {
		CycleTerms before = (change.before() != null) ? change.before() : new CycleTerms(null, Set.of());
		CycleTerms after = change.after();
		List<String> sentences = new ArrayList<>();
		if (change.before() == null) {
			sentences.add("截止时间：" + words(after.deadline(), zone));
		}
		else if (!Objects.equals(before.deadline(), after.deadline())) {
			sentences.add("截止时间：" + words(before.deadline(), zone) + " 改为 " + words(after.deadline(), zone));
		}
		listed("启用表样：", without(after, before), templates, sentences);
		listed("停用表样：", without(before, after), templates, sentences);
		ROUTE.forEach((step, words) -> {
			if (change.before() == null || step.test(before.route()) != step.test(after.route())) {
				sentences.add(step.test(after.route()) ? words.chosen() : words.otherwise());
			}
		});
		return new ChangeRow(change.at(), change.by(), change.kind().title(), sentences);
	}

	private static List<String> without(CycleTerms terms, CycleTerms others) {
		return terms.templates().stream().filter((key) -> !others.templates().contains(key)).toList();
	}

	private static void listed(String words, List<String> keys, FormTemplates templates, List<String> sentences) {
		if (!keys.isEmpty()) {
			sentences.add(words + String.join("、", CycleRow.names(keys, templates)));
		}
	}

	private static String words(Instant deadline, ZoneId zone) {
		return (deadline != null) ? MINUTE.withZone(zone).format(deadline) : "不限";
	}

}
