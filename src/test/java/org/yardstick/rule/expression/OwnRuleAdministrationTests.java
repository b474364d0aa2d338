package org.yardstick.rule.expression;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.yardstick.Actors;
import org.yardstick.FullStackTest;
import org.yardstick.TestBureau;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanForm;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.Finding;
import org.yardstick.rule.RuleBook;
import org.yardstick.rule.KnownRule;
import org.yardstick.rule.Severity;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.NotFoundException;
import org.yardstick.shared.Problem;
import org.yardstick.shared.RejectedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@FullStackTest
class OwnRuleAdministrationTests {

	private static final int YEAR = 2161;

	private static final String TEMPLATE = "weihai-declaration-2021";

	private static final String BALANCED = "财政拨款 + 若空(其他资金, 0) == 资金总额";

	private static final PlanContent UNBALANCED = CheckedForm.on(TEMPLATE)
		.with("{'funding': {'total': '1200000.00', 'fiscalAppropriation': '1000000.00', 'otherFunds': '1.00'}}")
		.content();

	@Autowired
	private OwnRuleAdministration rules;

	@Autowired
	private OwnRuleTrialRows trials;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private RuleBook book;

	@Autowired
	private TestBureau bureaus;

	private final Actor admin = Actors.admin();

	private String code;

	@BeforeEach
	void writeARule() {
		this.bureaus.openYear(YEAR, null, TEMPLATE);
		this.code = this.rules.write(this.admin, terms(BALANCED));
	}

	@AfterEach
	void leaveNoneSwitchedOn() {
		if (rule().isActive()) {
			this.rules.switchOff(this.admin, this.code, rule().revision());
		}
	}

	@Test
	void codesAreGivenOnce() {
		String next = this.rules.write(this.admin, terms(BALANCED));
		assertThat(this.code).matches("U\\d{2,}");
		assertThat(Integer.parseInt(next.substring(1))).isGreaterThan(Integer.parseInt(this.code.substring(1)));
	}

	@Test
	void aRuleThatIsNotSwitchedOnFindsNothing() {
		assertThat(found()).isEmpty();
		assertThat(rule()).returns(false, OwnRule::isActive).returns(false, OwnRule::hasNewerDraft);
	}

	@Test
	void aRuleThatIsSwitchedOnFindsAtOnceWhatDoesNotHold() {
		switchOn();
		assertThat(found()).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.WARNING);
			assertThat(finding.path()).isEqualTo("funding.total");
			assertThat(finding.evidence()).isEqualTo("财政拨款 1000000元；其他资金 1元；资金总额 1200000元");
			assertThat(finding.reason()).isEqualTo("各项来源加起来要等于总额，请核对。");
			assertThat(finding.others()).extracting((other) -> other.path() + " " + other.quote())
				.containsExactly("funding.fiscalAppropriation 1000000", "funding.otherFunds 1");
		});
		assertThat(this.book.find(this.code)).map(KnownRule::title).contains("资金不平");
		this.rules.switchOff(this.admin, this.code, rule().revision());
		assertThat(found()).isEmpty();
		assertThat(this.book.find(this.code)).map(KnownRule::title).contains("资金不平");
	}

	@Test
	void aRuleIsForItsYearAndTemplateOnly() {
		switchOn();
		assertThat(this.book.check(new PlanForm(YEAR + 1, TEMPLATE, null), UNBALANCED)).extracting(Finding::code)
			.doesNotContain(this.code);
		assertThat(terms(BALANCED).concern(new PlanForm(YEAR, "weihai-project-2024", null))).isFalse();
		assertThat(new OwnRuleTerms("名", Severity.INFO, BALANCED, "请改", "funding.total", null, null)
			.concern(new PlanForm(1999, "any", null))).isTrue();
	}

	@Test
	void theVersionThatIsOnStaysSoUntilTheNextOneIsSwitchedOn() {
		switchOn();
		revise(terms("资金总额 > 0"));
		assertThat(rule()).returns(true, OwnRule::hasNewerDraft)
			.returns(1, (rule) -> rule.active().number())
			.returns(2, (rule) -> rule.latest().number());
		assertThat(found()).hasSize(1);
		switchOn();
		assertThat(found()).isEmpty();
		assertThat(this.rules.versions(rule())).extracting(OwnRuleVersion::number).containsExactly(2, 1);
		assertThat(this.rules.switches(rule())).extracting(OwnRuleSwitch::version).containsExactly(2, 1);
	}

	@Test
	void theSameTermsMakeNoVersion() {
		revise(terms(BALANCED));
		assertThat(this.rules.versions(rule())).hasSize(1);
	}

	@Test
	void onlyWhatWasTriedOutCanBeSwitchedOn() {
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.rules.switchOn(this.admin, this.code, rule().revision()))
			.withMessageContaining("还没有试运行");
		tryOut();
		revise(terms("资金总额 > 1"));
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.rules.switchOn(this.admin, this.code, rule().revision()));
	}

	@Test
	void theSameExpressionWithOtherWordsNeedsNoOtherTrial() {
		tryOut();
		revise(new OwnRuleTerms("资金不等", Severity.ERROR, BALANCED, "请改正。", "funding.total", YEAR, TEMPLATE));
		this.rules.switchOn(this.admin, this.code, rule().revision());
		assertThat(found()).extracting(Finding::severity).containsExactly(Severity.ERROR);
	}

	@Test
	void theSameExpressionForOtherFormsNeedsATrial() {
		tryOut();
		revise(new OwnRuleTerms("资金不平", Severity.WARNING, BALANCED, "请核对。", "funding.total", null, TEMPLATE));
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.rules.switchOn(this.admin, this.code, rule().revision()));
	}

	@Test
	void theSecondOfTwoChangesIsRefused() {
		long seen = rule().revision();
		this.rules.revise(this.admin, this.code, seen, terms("资金总额 > 0"));
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.rules.revise(this.admin, this.code, seen, terms("资金总额 > 1")))
			.withMessageContaining("别人改过");
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.rules.switchOff(this.admin, this.code, seen));
		assertThat(rule().latest().terms().expression()).isEqualTo("资金总额 > 0");
	}

	@Test
	void everythingWrongIsToldAtOnce() {
		OwnRuleTerms wrong = new OwnRuleTerms(" ", null, "资金总合 > 0", "长".repeat(301), "somewhere", 1995, "nothing");
		assertThatExceptionOfType(RejectedException.class).isThrownBy(() -> this.rules.write(this.admin, wrong))
			.satisfies((refused) -> assertThat(refused.problems()).extracting(Problem::path)
				.containsExactly("title", "sentence", "expression", "severity", "place", "fiscalYear", "template"));
		assertThatExceptionOfType(RejectedException.class)
			.isThrownBy(() -> this.rules.write(this.admin, new OwnRuleTerms(null, null, null, null, null, null, null)));
	}

	@Test
	void unknownRulesAreNowhere() {
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.rules.get("U9999999"));
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
	void isForAdministratorsOnly(Role role) {
		Actor other = Actors.with(role);
		long revision = rule().revision();
		List.<Runnable>of(() -> this.rules.write(other, terms(BALANCED)),
				() -> this.rules.revise(other, this.code, revision, terms("资金总额 > 0")),
				() -> this.rules.switchOn(other, this.code, revision),
				() -> this.rules.switchOff(other, this.code, revision))
			.forEach((command) -> assertThatExceptionOfType(NotAllowedException.class).isThrownBy(command::run));
	}

	private static OwnRuleTerms terms(String expression) {
		return new OwnRuleTerms("资金不平", Severity.WARNING, expression, "各项来源加起来要等于总额，请核对。", "funding.total", YEAR,
				TEMPLATE);
	}

	private OwnRule rule() {
		return this.rules.get(this.code);
	}

	private void revise(OwnRuleTerms terms) {
		this.rules.revise(this.admin, this.code, rule().revision(), terms);
	}

	private void switchOn() {
		tryOut();
		this.rules.switchOn(this.admin, this.code, rule().revision());
	}

	/** As a run does that finds no plans. */
	private void tryOut() {
		this.transaction.executeWithoutResult((status) -> {
			UUID trial = this.trials.add(this.admin, rule().latest(), YEAR).orElseThrow();
			this.trials.finish(this.trials.begin(trial).orElseThrow(), new TrialTally());
		});
	}

	private List<Finding> found() {
		return this.book.check(new PlanForm(YEAR, TEMPLATE, null), UNBALANCED)
			.stream()
			.filter((finding) -> finding.code().equals(this.code))
			.toList();
	}

}
