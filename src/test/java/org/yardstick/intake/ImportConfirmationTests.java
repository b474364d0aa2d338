package org.yardstick.intake;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yardstick.Forms;
import org.yardstick.intake.form.ReadForm;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.Goals;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanStatus;
import org.yardstick.plan.PlanTransitions;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotFoundException;
import org.yardstick.shared.RejectedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ImportConfirmationTests extends PreparedDocuments {

	@Autowired
	private ImportDesk desk;

	@Autowired
	private ImportOutlooks outlooks;

	@Autowired
	private ImportMending mending;

	@Autowired
	private ImportConfirmation confirmation;

	@Autowired
	private PlanDrafting drafting;

	@Autowired
	private PlanReading plans;

	@Autowired
	private PlanTransitions transitions;

	private Actor clerk;

	private ImportId read(ReadForm... forms) {
		reads(forms);
		this.clerk = (this.clerk != null) ? this.clerk : this.bureau.clerk();
		return this.desk.read(this.clerk, file("申报表.docx"));
	}

	private PlanSnapshot draft(String name) {
		return this.drafting.create(this.bureau.clerk(), new NewPlan(YEAR, Forms.TEMPLATE, null, this.bureau.school(),
				content(name, nameOf(this.bureau.school()))));
	}

	private List<PlanId> confirm(ImportId id) {
		return this.confirmation.confirm(this.clerk, id, Map.of());
	}

	private FormOutlook outlook(ImportId id, int number) {
		return this.outlooks.of(this.clerk, id).forms().get(number);
	}

	@Test
	void makesADraftOfEachFormThatRemembersWhereItCameFrom() {
		ImportId id = read(form("校舍维修"), form("操场改造"));

		List<PlanId> made = confirm(id);

		assertThat(made).hasSize(2);
		PlanSnapshot first = this.plans.get(this.clerk, made.get(0));
		assertThat(first.title()).isEqualTo("校舍维修");
		assertThat(first.status()).isEqualTo(PlanStatus.DRAFT);
		assertThat(first.place().unit()).isEqualTo(this.bureau.school());
		assertThat(first.content()).isEqualTo(outlook(id, 0).form().content());
		assertThat(this.plans.origins(first)).containsExactly("导入自“申报表.docx”第1张表");
		assertThat(this.outlooks.document(this.clerk, id).state()).isEqualTo(ImportState.CONFIRMED);
	}

	@Test
	void aSecondConfirmationMakesNothing() {
		ImportId id = read(form("校舍维修"));
		confirm(id);

		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> confirm(id));
	}

	@Test
	void whatExistsAlreadyIsSkippedUnlessSomebodySaysOtherwise() {
		PlanSnapshot existing = draft("校舍 维修");
		ImportId id = read(form("校舍维修"), form("操场改造"), form("操场改造"));

		assertThat(outlook(id, 0).similar()).extracting((similar) -> similar.plan().id())
			.containsExactly(existing.id());
		assertThat(outlook(id, 2).sameAs()).isEqualTo(1);
		assertThat(confirm(id)).hasSize(1);
		assertThat(this.plans.get(this.clerk, existing.id()).version()).isEqualTo(existing.version());
	}

	@Test
	void aDuplicateIsMadeWhereSomebodySaysSo() {
		draft("校舍维修");
		ImportId id = read(form("校舍维修"));

		assertThat(this.confirmation.confirm(this.clerk, id, Map.of(0, FormDecision.CREATE))).hasSize(1);
	}

	@Test
	void plansOfOthersAndOfOtherYearsAreNoDuplicates() {
		this.bureaus.openYear(YEAR + 1, null, Forms.TEMPLATE);
		this.drafting.create(this.bureau.clerkOfDepartment(),
				new NewPlan(YEAR, Forms.TEMPLATE, null, this.bureau.itself(), content("校舍维修", null)));
		this.drafting.create(this.bureau.clerk(),
				new NewPlan(YEAR + 1, Forms.TEMPLATE, null, this.bureau.school(), content("校舍维修", null)));

		assertThat(outlook(read(form("校舍维修")), 0).isDuplicate()).isFalse();
	}

	@Test
	void aDraftIsReplacedWhereSomebodySaysSo() {
		PlanSnapshot draft = draft("校舍维修");
		ImportId id = read(form(changed("校舍维修"), YEAR));
		this.mending.decide(this.clerk, id, Map.of(0, FormDecision.replace(draft.id(), draft.version())));

		assertThat(confirm(id)).containsExactly(draft.id());
		assertThat(this.plans.get(this.clerk, draft.id()).content().goals().annual()).containsExactly("改过的目标");
		assertThat(this.plans.origins(draft)).hasSize(1);
	}

	@Test
	void aDraftThatChangedInBetweenIsNotReplaced() {
		PlanSnapshot draft = draft("校舍维修");
		ImportId id = read(form(changed("校舍维修"), YEAR), form("操场改造"));
		this.mending.decide(this.clerk, id, Map.of(0, FormDecision.replace(draft.id(), draft.version())));
		PlanSnapshot touched = this.drafting.save(this.bureau.clerk(), draft.id(), draft.version(),
				content("校舍维修", "别处"));

		assertThatExceptionOfType(RejectedException.class).isThrownBy(() -> confirm(id)).withMessageContaining("先处理");
		assertThat(this.plans.get(this.clerk, draft.id()).version()).isEqualTo(touched.version());
		assertThat(this.outlooks.document(this.clerk, id).state()).isEqualTo(ImportState.READY);
	}

	@Test
	void whatWasEverHandedInIsNeverReplaced() {
		PlanSnapshot plan = draft("校舍维修");
		this.transitions.take(this.bureau.clerk(), plan.id(), PlanAction.SUBMIT, null);
		PlanSnapshot withdrawn = this.transitions.take(this.bureau.clerk(), plan.id(), PlanAction.WITHDRAW, null);
		ImportId id = read(form(changed("校舍维修"), YEAR));

		assertThat(outlook(id, 0).similar()).noneMatch(outlook(id, 0)::canReplace);
		assertThatExceptionOfType(RejectedException.class).isThrownBy(() -> this.confirmation.confirm(this.clerk, id,
				Map.of(0, FormDecision.replace(plan.id(), withdrawn.version()))));
		assertThat(this.plans.get(this.clerk, plan.id()).version()).isEqualTo(withdrawn.version());
	}

	@Test
	void aPlanOfAnotherUnitCannotBeNamedForReplacing() {
		PlanSnapshot foreign = this.drafting.create(this.bureau.clerkOfDepartment(),
				new NewPlan(YEAR, Forms.TEMPLATE, null, this.bureau.itself(), content("校舍维修", null)));
		ImportId id = read(form("校舍维修"));

		assertThatExceptionOfType(RejectedException.class).isThrownBy(() -> this.confirmation.confirm(this.clerk, id,
				Map.of(0, FormDecision.replace(foreign.id(), foreign.version()))));
	}

	@Test
	void eachFormThatCannotBecomeADraftIsNamed() {
		this.clerk = this.bureau.administrator();
		ImportId id = read(form(content("校舍维修", "无此单位"), 1999), form("操场改造"), form(content("食堂", null), 1999));

		assertThatExceptionOfType(RejectedException.class).isThrownBy(() -> confirm(id))
			.satisfies((refused) -> assertThat(refused.problems()).extracting((problem) -> problem.path())
				.containsExactly("forms[0].unit", "forms[0].fiscalYear", "forms[2].unit", "forms[2].fiscalYear"));
	}

	@Test
	void whatIsSkippedNeedsNothing() {
		this.clerk = this.bureau.administrator();
		ImportId id = read(form(content("校舍维修", "无此单位"), 1999), form("操场改造"));

		assertThat(this.confirmation.confirm(this.clerk, id, Map.of(0, FormDecision.SKIP))).hasSize(1);
	}

	@Test
	void aNameIsAskedForOnce() {
		this.clerk = this.bureau.administrator();
		ImportId id = read(form("校舍维修", "旧校名"), form("操场改造", "旧校名"));
		this.mending.assign(this.clerk, id, "旧校名", this.bureau.school());

		assertThat(confirm(id)).hasSize(2)
			.allSatisfy((plan) -> assertThat(this.plans.get(this.clerk, plan).place().unit())
				.isEqualTo(this.bureau.school()));
	}

	@Test
	void formsThatDoNotExistAreRefused() {
		ImportId id = read(form("校舍维修"));

		assertThatExceptionOfType(RejectedException.class)
			.isThrownBy(() -> this.confirmation.confirm(this.clerk, id, Map.of(7, FormDecision.CREATE)))
			.satisfies((refused) -> assertThat(refused.problems().get(0).path()).isEqualTo("forms[7]"));
		assertThatExceptionOfType(RejectedException.class)
			.isThrownBy(() -> this.confirmation.confirm(this.clerk, id, Map.of(0, FormDecision.SKIP)));
	}

	@Test
	void undoingDeletesNewDraftsAndRestoresReplacedOnes() {
		PlanSnapshot draft = draft("校舍维修");
		ImportId id = read(form(changed("校舍维修"), YEAR), form("操场改造"));
		this.mending.decide(this.clerk, id, Map.of(0, FormDecision.replace(draft.id(), draft.version())));
		List<PlanId> made = confirm(id);

		this.confirmation.undo(this.clerk, id);

		assertThat(this.plans.get(this.clerk, draft.id()).content()).isEqualTo(draft.content());
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.plans.get(this.clerk, made.get(1)));
		assertThat(this.outlooks.document(this.clerk, id).state()).isEqualTo(ImportState.UNDONE);
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.confirmation.undo(this.clerk, id));
	}

	@Test
	void afterUndoingTheFormsCanBeMendedAndConfirmedAgain() {
		ImportId id = read(form("校舍维修"));
		confirm(id);
		this.confirmation.undo(this.clerk, id);
		ImportedForm form = outlook(id, 0).form();
		this.mending.save(this.clerk, new FormPlace(id, 0), form.version(), changed("校舍维修"));

		List<PlanId> made = confirm(id);
		assertThat(this.plans.get(this.clerk, made.get(0)).content().goals().annual()).containsExactly("改过的目标");
	}

	@Test
	void undoingStopsAtWhatWasChangedHandedInOrDeletedSince() {
		ImportId id = read(form("一"), form("二"), form("三"));
		List<PlanId> made = confirm(id);
		PlanSnapshot first = this.plans.get(this.clerk, made.get(0));
		this.drafting.save(this.clerk, first.id(), first.version(), changed("一"));
		this.transitions.take(this.clerk, made.get(1), PlanAction.SUBMIT, null);
		this.drafting.delete(this.clerk, made.get(2));

		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.confirmation.undo(this.clerk, id))
			.withMessageContaining("“一”导入之后")
			.withMessageContaining("“二”已报送")
			.withMessageContaining("“三”已经删除");
		assertThat(this.plans.get(this.clerk, made.get(0)).title()).isEqualTo("一");
	}

	@Test
	void formsAreMendedOnTheVersionThatWasSeen() {
		ImportId id = read(form("校舍维修"));
		FormPlace place = new FormPlace(id, 0);
		long seen = outlook(id, 0).form().version();
		this.mending.dispose(this.clerk, place, 0, Leftover.Fate.DISCARDED);
		this.mending.settle(this.clerk, place, 0);

		ImportedForm saved = this.mending.save(this.clerk, place, seen, changed("校舍维修"));

		assertThat(saved.version()).isGreaterThan(seen);
		assertThat(saved.openLeftovers()).isZero();
		assertThat(saved.openDoubts()).isZero();
		assertThatExceptionOfType(StaleFormException.class)
			.isThrownBy(() -> this.mending.save(this.clerk, place, seen, content("x", null)));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.mending.dispose(this.clerk, place, 9, Leftover.Fate.OPEN));
	}

	@Test
	void nothingIsMendedAfterwardsOrByOthers() {
		ImportId id = read(form("校舍维修"));
		FormPlace place = new FormPlace(id, 0);
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.mending.settle(this.bureau.clerk(), place, 0));
		confirm(id);
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.mending.save(this.clerk, place, 0, changed("校舍维修")));
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.mending.date(this.clerk, id, Map.of(0, 2024)));
	}

	private PlanContent changed(String name) {
		PlanContent content = content(name, nameOf(this.bureau.school()));
		return new PlanContent(null, content.header(), content.funding(), content.narratives(), content.spendingPlan(),
				content.schedule(), new Goals(List.of(), List.of("改过的目标")), content.indicators(), content.more());
	}

	@Test
	void twoFormsDoNotReplaceOneDraft() {
		PlanSnapshot existing = draft("校舍维修");
		ImportId id = read(form("校舍维修"), form("校舍维修"));
		FormDecision replace = FormDecision.replace(existing.id(), existing.version());

		assertThatExceptionOfType(RejectedException.class)
			.isThrownBy(() -> this.confirmation.confirm(this.clerk, id, Map.of(0, replace, 1, replace)))
			.satisfies((refused) -> assertThat(refused.problems()).singleElement()
				.satisfies((problem) -> assertThat(problem.path()).isEqualTo("forms[1].choice")));
		assertThat(this.plans.get(this.clerk, existing.id()).version()).isEqualTo(existing.version());
	}

}
