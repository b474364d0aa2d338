package org.yardstick.rule.consistency;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.yardstick.narrative.CharacterPairs;
import org.yardstick.plan.ScheduledActivity;
import org.yardstick.rule.Finding;
import org.yardstick.rule.PlainWords;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;

/**
 * Schedules in which one step does what the project is called after and others, that have
 * little to do with the name, get nearly all the money.
 */
final class OtherContents {

	/** Of the pairs of characters in the name. */
	private static final double IN_NAME = 0.6;

	private static final double NOT_IN_NAME = 0.34;

	private static final BigDecimal NEARLY_ALL = new BigDecimal("0.8");

	/** Shorter subjects share too little with anything. */
	private static final int SHORTEST = 5;

	private static final int LONGEST_NAME = 40;

	private OtherContents() {
	}

	static Stream<Finding> check(Rule rule, PlanUnderCheck plan) {
		List<ScheduledActivity> steps = plan.content()
			.schedule()
			.stream()
			.filter((step) -> step.amount() != null && !PlainWords.isBlank(step.activity()))
			.toList();
		String subject = ProjectName.of(ownName(plan.content().header().projectName())).core();
		if (steps.size() < 2 || subject.length() < SHORTEST) {
			return Stream.empty();
		}
		ScheduledActivity largest = steps.stream()
			.max(Comparator.comparing((step) -> step.amount().amount()))
			.orElseThrow();
		boolean named = steps.stream().anyMatch((step) -> share(subject, step) >= IN_NAME);
		boolean takesNearlyAll = largest.amount().amount().compareTo(sum(steps).multiply(NEARLY_ALL)) >= 0;
		if (!named || !takesNearlyAll || share(subject, largest) > NOT_IN_NAME) {
			return Stream.empty();
		}
		int row = plan.content().schedule().indexOf(largest);
		return Stream.of(plan.at("header.projectName")
			.warning(rule, plan.content().header().projectName(),
					"项目名称是“" + subject + "”，资金却主要用于“" + PlainWords.abridged(largest.activity(), LONGEST_NAME)
							+ "”；请让名称说明资金的主要用途，或分别立项。")
			.against(plan.at("schedule[" + row + "].activity"), largest.activity()));
	}

	/** The last part of a name that begins with the heading of its kind: 业务经费04：…. */
	static String ownName(String name) {
		int colon = Math.max(name.lastIndexOf(':'), name.lastIndexOf('：'));
		return name.substring(colon + 1);
	}

	private static BigDecimal sum(List<ScheduledActivity> steps) {
		return steps.stream().map((step) -> step.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static double share(String words, ScheduledActivity step) {
		return CharacterPairs.of(words).shareIn(CharacterPairs.of(PlainWords.letters(step.activity())));
	}

}
