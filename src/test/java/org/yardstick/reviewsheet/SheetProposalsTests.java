package org.yardstick.reviewsheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yardstick.FullStackTest;
import org.yardstick.finding.Answer;
import org.yardstick.finding.AnsweredFinding;
import org.yardstick.finding.FindingId;
import org.yardstick.finding.StandingFinding;
import org.yardstick.rule.Finding;
import org.yardstick.rule.Rule;
import org.yardstick.rule.RuleBook;
import org.yardstick.rule.Severity;

import static org.assertj.core.api.Assertions.assertThat;

@FullStackTest
class SheetProposalsTests {

	@Autowired
	private RuleBook rules;

	@Autowired
	private ReviewSchemes schemes;

	@Autowired
	private SheetProposals proposals;

	@Test
	void everyRuleSpeaksAboutOnePoint() {
		assertThat(new TreeSet<>(
				scheme().points().stream().flatMap((point) -> point.codes().stream()).collect(Collectors.toSet())))
			.containsExactlyElementsOf(this.rules.catalogue().stream().map(Rule::code).toList());
	}

	@Test
	void aFormWithoutFindingsIsExcellentAsFarAsAProgramCanTell() {
		Map<String, PointProposal> clean = propose();
		assertThat(clean.get("form").grade()).isEqualTo(Grade.EXCELLENT);
		assertThat(clean.get("form").score()).isEqualTo("10");
		assertThat(clean.get("indicators").score()).isEqualTo("15");
		assertThat(clean.get("form").findings()).isEmpty();
	}

	@Test
	void whatNoProgramCanJudgeIsProposedBlank() {
		for (Map<String, PointProposal> proposed : List.of(propose(), propose(found("C01", Severity.ERROR)))) {
			assertThat(proposed.get("performance")).extracting(PointProposal::grade, PointProposal::score)
				.containsOnlyNulls();
			assertThat(proposed.get("conditions")).extracting(PointProposal::grade, PointProposal::score)
				.containsOnlyNulls();
			assertThat(proposed.get("goals").grade()).isNull();
		}
	}

	@Test
	void copiedWordsSpeakAgainstTheRelevanceOfTheGoals() {
		assertThat(propose(found("X14", Severity.WARNING)).get("goals").grade()).isEqualTo(Grade.GOOD);
	}

	@Test
	void eachFindingTakesFromItsOwnPointOnly() {
		Map<String, PointProposal> proposed = propose(found("T01", Severity.WARNING), found("X05", Severity.ERROR));
		assertThat(proposed.get("indicators").grade()).isEqualTo(Grade.GOOD);
		assertThat(proposed.get("indicators").score()).isEqualTo("13");
		assertThat(proposed.get("funding").grade()).isEqualTo(Grade.FAIR);
		assertThat(proposed.get("funding").score()).isEqualTo("10.5");
		assertThat(proposed.get("form").grade()).isEqualTo(Grade.EXCELLENT);
	}

	@Test
	void whatIsExplainedWeighsLessAndAHintNothing() {
		assertThat(propose(explained("T01"), explained("T03")).get("indicators").grade()).isEqualTo(Grade.EXCELLENT);
		assertThat(propose(found("T01", Severity.WARNING), found("T03", Severity.WARNING)).get("indicators").grade())
			.isEqualTo(Grade.FAIR);
		assertThat(propose(found("T05", Severity.INFO)).get("indicators").score()).isEqualTo("15");
	}

	@Test
	void neverProposesLessThanNothing() {
		StandingFinding[] many = new StandingFinding[20];
		java.util.Arrays.fill(many, found("C01", Severity.ERROR));
		assertThat(propose(many).get("form").score()).isEqualTo(BigDecimal.ZERO);
		assertThat(propose(many).get("form").grade()).isEqualTo(Grade.POOR);
	}

	@Test
	void theReasonCountsAndQuotesTheFindings() {
		String reason = propose(found("T01", Severity.WARNING), explained("T03")).get("indicators").reason();
		assertThat(reason).startsWith("1 处警告、1 处警告已说明：").contains("产出指标 / 质量指标 / 合格率“100”缺计量单位").endsWith("。");
	}

	@Test
	void findingsOfOwnRulesStandApartWithoutAMark() {
		PointProposal others = propose(found("U01", Severity.ERROR)).get(SheetProposals.OTHER);
		assertThat(others.grade()).isNull();
		assertThat(others.findings()).extracting(QuotedFinding::code).containsExactly("U01");
	}

	private Map<String, PointProposal> propose(StandingFinding... standing) {
		return this.proposals.of(List.of(standing), scheme());
	}

	private ReviewScheme scheme() {
		return this.schemes.of(2027);
	}

	private static StandingFinding explained(String code) {
		StandingFinding found = found(code, Severity.WARNING);
		Answer answer = new Answer(1, Answer.Kind.EXPLANATION, "按百分制打分。", "王老师", Instant.EPOCH,
				new AnsweredFinding(found.id(), code, found.cell(), "", "", ""));
		return new StandingFinding(found.id(), found.finding(), found.cell(), 1, true, List.of(answer));
	}

	private static StandingFinding found(String code, Severity severity) {
		Finding finding = new Finding(code, severity, "indicators[0].annualTarget", "产出指标 / 质量指标 / 合格率", "100",
				"请写明单位。", null, List.of());
		return new StandingFinding(FindingId.of(UUID.randomUUID().toString()), finding, "indicators[#a].annualTarget",
				1, true, List.of());
	}

}
