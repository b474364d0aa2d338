package org.yardstick.rule.consistency;

import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.rule.Finding;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.rule.Severity;

/**
 * X08: the heading of the form and its cell name different projects, or most of the money
 * goes to something that the name does not say.
 */
@Component
class NameMismatch implements Rule {

	private static final String NAME = "header.projectName";

	private static final String HEADING = "printedTitle";

	/** Names that share less are names of different projects. */
	private static final double ALIKE = 0.5;

	/** As long as the place or office that a heading puts before a name. */
	private static final int LONGEST_PREFIX = 8;

	@Override
	public String code() {
		return "X08";
	}

	@Override
	public String title() {
		return "名称不一致";
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		ProjectName name = ProjectName.of(plan.content().header().projectName());
		if (!name.isTelling()) {
			return Stream.empty();
		}
		ProjectName heading = ProjectName.ofHeading(plan.content().printedTitle());
		return Stream
			.of(heading(plan, name, heading), OtherContents.check(this, plan), RenamedSubject.check(this, plan))
			.flatMap((findings) -> findings);
	}

	private Stream<Finding> heading(PlanUnderCheck plan, ProjectName name, ProjectName heading) {
		if (!heading.isTelling() || sameButForTheEnd(name.letters(), heading.letters())) {
			return Stream.empty();
		}
		Severity severity = severity(name, heading);
		if (severity == Severity.ERROR && heading.mayBeOrganisation() && !name.differsInNumbers(heading)) {
			return Stream.empty();
		}
		String projectName = plan.content().header().projectName();
		String reason = (severity == Severity.ERROR) ? "表题写的是“" + heading.letters() + "”，项目名称却是另一个项目；请核对是哪个项目的表，改成同一名称。"
				: "表题“" + heading.letters() + "”与项目名称“" + name.letters() + "”不完全一致，请按批复的名称统一。";
		return Stream.of(plan.at(NAME)
			.finding(this, severity, projectName, reason)
			.against(plan.at(HEADING), plan.content().printedTitle()));
	}

	/** 某某项目绩效目标表 is the heading of 某某 and of 某某项目. */
	private static boolean sameButForTheEnd(String name, String heading) {
		return name.replaceFirst("(?:项目)+$", "").equals(heading.replaceFirst("(?:项目)+$", ""));
	}

	private static Severity severity(ProjectName name, ProjectName heading) {
		boolean same = name.core().equals(heading.core());
		if (same || isPrefixed(name.core(), heading.core()) || isPrefixed(heading.core(), name.core())) {
			return Severity.INFO;
		}
		boolean contained = name.core().contains(heading.core()) || heading.core().contains(name.core());
		boolean different = name.differsInNumbers(heading) || !contained && name.likeness(heading) < ALIKE;
		return different ? Severity.ERROR : Severity.WARNING;
	}

	private static boolean isPrefixed(String longer, String shorter) {
		return longer.endsWith(shorter) && longer.length() - shorter.length() <= LONGEST_PREFIX
				&& shorter.length() * 2 >= longer.length();
	}

}
