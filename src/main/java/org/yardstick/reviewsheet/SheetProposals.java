package org.yardstick.reviewsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.finding.FindingRegister;
import org.yardstick.finding.StandingFinding;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.reviewsheet.ReviewPoint.Proposing;
import org.yardstick.rule.KnownRule;
import org.yardstick.rule.RuleBook;
import org.yardstick.rule.Severity;

/**
 * Suggests marks from the findings that stand on a plan: each takes something from the
 * point that its code belongs to. Points that no program can judge stay without one.
 */
@Component
class SheetProposals {

	/** Under this key stand the findings whose codes no point names, without marks. */
	static final String OTHER = "other";

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	private static final int MOST_QUOTES = 3;

	private static final int QUOTE_LENGTH = 30;

	private final FindingRegister findings;

	private final RuleBook rules;

	SheetProposals(FindingRegister findings, RuleBook rules) {
		this.findings = findings;
		this.rules = rules;
	}

	/** By the keys of all points, and {@link #OTHER}. */
	Map<String, PointProposal> of(PlanSnapshot plan, ReviewScheme scheme) {
		return of(this.findings.of(plan), scheme);
	}

	Map<String, PointProposal> of(List<StandingFinding> standing, ReviewScheme scheme) {
		Map<String, PointProposal> proposals = new LinkedHashMap<>();
		scheme.points().forEach((point) -> proposals.put(point.key(), propose(point, scheme, standing)));
		List<String> known = scheme.points().stream().flatMap((point) -> point.codes().stream()).toList();
		List<StandingFinding> others = standing.stream()
			.filter((one) -> !known.contains(one.finding().code()))
			.toList();
		proposals.put(OTHER, new PointProposal(null, null, reason(others, ""), quoted(others)));
		return proposals;
	}

	private PointProposal propose(ReviewPoint point, ReviewScheme scheme, List<StandingFinding> all) {
		List<StandingFinding> standing = all.stream()
			.filter((one) -> point.codes().contains(one.finding().code()))
			.toList();
		boolean weighty = standing.stream().anyMatch((one) -> one.finding().severity() != Severity.INFO);
		boolean silent = point.proposal() == Proposing.NEVER || (point.proposal() == Proposing.ON_FINDINGS && !weighty);
		String reason = reason(standing, point.clean());
		if (silent) {
			return new PointProposal(null, null, reason, quoted(standing));
		}
		BigDecimal share = standing.stream()
			.map(scheme.deductions()::of)
			.reduce(WHOLE, BigDecimal::subtract)
			.max(BigDecimal.ZERO);
		return new PointProposal(scheme.gradeOf(share), score(point, share, scheme.step()), reason, quoted(standing));
	}

	private static BigDecimal score(ReviewPoint point, BigDecimal share, BigDecimal step) {
		BigDecimal steps = point.full().multiply(share).divide(WHOLE.multiply(step), 0, RoundingMode.HALF_UP);
		return steps.multiply(step);
	}

	private List<QuotedFinding> quoted(List<StandingFinding> standing) {
		return standing.stream().map((one) -> QuotedFinding.of(one, title(one))).toList();
	}

	private String title(StandingFinding standing) {
		return this.rules.find(standing.finding().code()).map(KnownRule::title).orElse("");
	}

	private String reason(List<StandingFinding> standing, String clean) {
		if (standing.isEmpty()) {
			return clean;
		}
		String counts = Stream
			.of(count(standing, Severity.ERROR, false, "处错误"), count(standing, Severity.WARNING, false, "处警告"),
					count(standing, Severity.ERROR, true, "处错误已说明"), count(standing, Severity.WARNING, true, "处警告已说明"),
					count(standing, Severity.INFO, false, "处提示"))
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.joining("、"));
		return standing.stream()
			.limit(MOST_QUOTES)
			.map(this::quote)
			.collect(Collectors.joining("；", counts + "：", (standing.size() > MOST_QUOTES) ? "等。" : "。"));
	}

	private static String count(List<StandingFinding> standing, Severity severity, boolean explained, String words) {
		long count = standing.stream()
			.filter((one) -> one.finding().severity() == severity && one.isExplained() == explained)
			.count();
		return (count > 0) ? count + " " + words : "";
	}

	private String quote(StandingFinding standing) {
		String evidence = standing.finding().evidence();
		String quote = (evidence.length() > QUOTE_LENGTH) ? evidence.substring(0, QUOTE_LENGTH) + "…" : evidence;
		return standing.finding().place() + "“" + quote.replace('\n', ' ') + "”" + title(standing);
	}

}
