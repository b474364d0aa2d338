package org.yardstick.rule.originality;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.FullStackTest;
import org.yardstick.TestBureau;
import org.yardstick.TestBureau.Bureau;
import org.yardstick.intake.PublishedForms;
import org.yardstick.intake.PublishedForms.PublishedForm;
import org.yardstick.likeness.LikenessIndex;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Label;
import org.yardstick.organisation.OrganisationMaintenance;
import org.yardstick.organisation.UnitDetails;
import org.yardstick.organisation.UnitId;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.rule.Finding;
import org.yardstick.rule.RuleBook;

import static org.assertj.core.api.Assertions.assertThat;

/** The forms of whole documents stored, and which of them are told to be copies. */
@FullStackTest
@Transactional
@EnabledIf("org.yardstick.intake.PublishedForms#areAtHand")
class PublishedFormsCopiedTests {

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private OrganisationMaintenance organisation;

	@Autowired
	private PlanDrafting drafting;

	@Autowired
	private LikenessIndex index;

	@Autowired
	private RuleBook rules;

	@ParameterizedTest
	@CsvSource({ "weihai-2021,", "weihai-2024,8 10", "lingang-2021,", "tangshan-2021-part1,20 21 23 26",
			"liaocheng-2021-part1,25" })
	void tellsTheFormsWhoseWordsReviewersFoundToBeCopied(String document, String copied) {
		assertThat(copies(document).keySet().stream().map(String::valueOf).collect(Collectors.joining(" ")))
			.isEqualTo(Objects.requireNonNullElse(copied, ""));
	}

	@ParameterizedTest
	@ValueSource(ints = { 20, 21, 23, 26 })
	void marksTheVeryIndicatorsThatReviewersFoundToBeCopied(int number) {
		PublishedForm form = PublishedForms.of("tangshan-2021-part1").get(number - 1);
		List<String> wanted = PublishedForms.defects("tangshan-2021-part1")
			.stream()
			.filter((defect) -> defect.form() == number && defect.code().equals("X14"))
			.map((defect) -> "indicators[" + form.lines().indexOf(defect.line()) + "].name")
			.toList();
		assertThat(copies("tangshan-2021-part1").get(number)).extracting(Finding::path).containsAll(wanted);
	}

	private Map<Integer, List<Finding>> copies(String document) {
		Bureau bureau = this.bureaus.open();
		Map<String, UnitId> units = new HashMap<>();
		Map<Integer, PlanSnapshot> stored = new LinkedHashMap<>();
		for (PublishedForm form : PublishedForms.of(document)) {
			this.bureaus.openYear(form.fiscalYear(), null, form.template());
			UnitId unit = units.computeIfAbsent(Objects.toString(form.content().header().implementingUnit()),
					(name) -> unit(bureau, name));
			stored.put(form.number(), this.drafting.create(bureau.administrator(),
					new NewPlan(form.fiscalYear(), form.template(), null, unit, form.content())));
		}
		this.index.catchUp();
		Map<Integer, List<Finding>> copies = new LinkedHashMap<>();
		stored.forEach((number, plan) -> {
			List<Finding> found = this.rules.check(plan)
				.stream()
				.filter((finding) -> finding.code().equals("X14"))
				.toList();
			if (!found.isEmpty()) {
				copies.put(number, found);
			}
		});
		return copies;
	}

	private UnitId unit(Bureau bureau, String name) {
		String code = UUID.randomUUID().toString().substring(0, 8);
		return this.organisation.addUnit(Actor.program(),
				new UnitDetails(new Label(code, name + code), bureau.department(), false));
	}

}
