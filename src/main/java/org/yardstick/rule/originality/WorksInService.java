package org.yardstick.rule.originality;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yardstick.plan.Narratives;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.ScheduledActivity;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.PlanUnderCheck;

/**
 * Indicators of building works in the form of a project that buys a service all year
 * round (保洁 养护 看护): the trace of a table that was taken over from works. A project in
 * whose own words anything is built is not judged.
 */
final class WorksInService {

	private static final Pattern SERVICE = Pattern
		.compile("保洁|清扫|清运|收运|养护|管护|看护|看管|护理|巡查|巡护|值守|保安|安保|物业|运维|运营|运行|监测|购买服务|服务外包");

	private static final Pattern WORKS = Pattern
		.compile("建设|[新扩改修重]建|改造|修缮|维修|安装|铺设|工程|施工|装修|装饰|拆除|竣工|完工|开工|土建|勘[察测]|监理");

	private static final Pattern MEASURE_OF_WORKS = Pattern.compile("完工|竣工|开工|工期|施工|注入资本");

	private WorksInService() {
	}

	static Stream<IndicatorRow> in(PlanUnderCheck plan) {
		if (!isService(plan.content())) {
			return Stream.empty();
		}
		return plan.named().filter((row) -> MEASURE_OF_WORKS.matcher(row.cells().name()).find());
	}

	private static boolean isService(PlanContent content) {
		return words(content).anyMatch((words) -> SERVICE.matcher(words).find())
				&& words(content).noneMatch((words) -> WORKS.matcher(words).find());
	}

	/** What the form says of the project itself. */
	private static Stream<String> words(PlanContent content) {
		Narratives told = content.narratives();
		Stream<String> texts = Stream.of(content.header().projectName(), told.overview(), told.fundsUse(),
				told.costing());
		Stream<String> goals = Stream.concat(content.goals().annual().stream(), content.goals().mediumTerm().stream());
		Stream<String> steps = content.schedule().stream().map(ScheduledActivity::activity);
		return Stream.of(texts, goals, steps).flatMap((part) -> part).filter(Objects::nonNull);
	}

}
