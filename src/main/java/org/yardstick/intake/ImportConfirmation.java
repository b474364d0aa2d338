package org.yardstick.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.ArrivedContent;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanStatus;
import org.yardstick.plan.StalePlanException;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotFoundException;
import org.yardstick.shared.Problem;
import org.yardstick.shared.RejectedException;
import org.yardstick.trail.Trail;
import org.yardstick.trail.TrailEntry;
import org.yardstick.trail.TrailKind;

/**
 * Makes drafts of the forms of a document, all of them or none, and takes them back as a
 * whole. Plans that were ever handed in are never touched.
 */
@Service
@Transactional
public class ImportConfirmation {

	/** More than that nobody reads in one sentence. */
	private static final int MOST_NAMED = 3;

	private final ImportAccess access;

	private final ImportForms forms;

	private final ImportFiles files;

	private final ImportOutlooks outlooks;

	private final PlanDrafting drafting;

	private final PlanReading plans;

	private final Trail trail;

	ImportConfirmation(ImportAccess access, ImportForms forms, ImportFiles files, ImportOutlooks outlooks,
			PlanDrafting drafting, PlanReading plans, Trail trail) {
		this.access = access;
		this.forms = forms;
		this.files = files;
		this.outlooks = outlooks;
		this.drafting = drafting;
		this.plans = plans;
		this.trail = trail;
	}

	/**
	 * Makes the drafts.
	 * @param decisions what is to become of forms, by their numbers; where nothing is
	 * said, what was said before counts, else what is offered
	 * @return the drafts in the order of the forms
	 * @throws NotFoundException if there is no such document, or another person's
	 * @throws ConflictException if that was done already, or a draft to be replaced was
	 * changed in between
	 * @throws RejectedException naming each form that cannot become a draft
	 */
	public List<PlanId> confirm(Actor actor, ImportId id, Map<Integer, FormDecision> decisions) {
		DocumentImport document = this.access.forChange(actor, id);
		document.requireOpen();
		List<ImportForm> found = this.forms.findByImportIdOrderByNumber(id.value());
		refuseUnknown(decisions, found.size());
		decisions.forEach((number, decision) -> found.get(number).decide(decision));
		List<FormOutlook> outlook = this.outlooks.of(actor, id).forms();
		refuseHindered(outlook);
		refuseSharedTargets(outlook);
		List<PlanId> made = new ArrayList<>();
		for (FormOutlook form : outlook) {
			if (!form.isSkipped()) {
				made.add(make(actor, document, found.get(form.form().number()), form));
			}
		}
		if (made.isEmpty()) {
			throw RejectedException.at("forms", "没有选择要导入的表，请至少选一张。");
		}
		document.confirm();
		this.trail.record(actor, TrailEntry.of(TrailKind.DOCUMENT_CONFIRMED, document.snapshot().subject(),
				"成为 " + made.size() + " 张表"));
		this.files.drop(id);
		return made;
	}

	private static void refuseUnknown(Map<Integer, FormDecision> decisions, int forms) {
		List<Problem> problems = decisions.keySet()
			.stream()
			.filter((number) -> number < 0 || number >= forms)
			.map((number) -> new Problem("forms[" + number + "]", "这份文件里没有第" + (number + 1) + "张表，一共" + forms + "张。"))
			.toList();
		if (!problems.isEmpty()) {
			throw new RejectedException(problems.get(0).message(), problems);
		}
	}

	private static void refuseHindered(List<FormOutlook> forms) {
		List<Problem> problems = forms.stream()
			.flatMap((form) -> form.obstacles()
				.stream()
				.map((obstacle) -> new Problem("forms[" + form.form().number() + "]." + obstacle.field(),
						"第" + (form.form().number() + 1) + "张“" + form.form().title() + "”：" + obstacle.sentence())))
			.toList();
		if (!problems.isEmpty()) {
			throw new RejectedException("有" + problems.size() + "处要先处理，一张也没有导入。", problems);
		}
	}

	/** The later form would wipe out the earlier one. */
	private static void refuseSharedTargets(List<FormOutlook> forms) {
		Set<PlanId> targets = new HashSet<>();
		List<Problem> problems = forms.stream()
			.filter((form) -> form.decision().choice() == FormChoice.REPLACE && !targets.add(form.decision().target()))
			.map((form) -> new Problem("forms[" + form.form().number() + "].choice",
					"第" + (form.form().number() + 1) + "张“" + form.form().title() + "”要替换的草稿，前面已有一张表要替换，请另选。"))
			.toList();
		if (!problems.isEmpty()) {
			throw new RejectedException("一份草稿只能由一张表替换，一张也没有导入。", problems);
		}
	}

	private PlanId make(Actor actor, DocumentImport document, ImportForm form, FormOutlook outlook) {
		ImportedForm read = outlook.form();
		String origin = "导入自“" + document.snapshot().fileName() + "”第" + (read.number() + 1) + "张表";
		if (outlook.decision().choice() == FormChoice.CREATE) {
			NewPlan wanted = new NewPlan(read.fiscalYear(), read.template(), read.layout(), read.unit(),
					read.content());
			form.became(this.drafting.create(actor, wanted, origin), null);
		}
		else {
			PlanId target = outlook.decision().target();
			PlanSnapshot before = this.plans.get(actor, target);
			form.became(replace(actor, before, outlook.decision(), new ArrivedContent(read.content(), origin)),
					before.content());
		}
		return form.snapshot().made();
	}

	private PlanSnapshot replace(Actor actor, PlanSnapshot before, FormDecision decision, ArrivedContent arrived) {
		try {
			return this.drafting.replace(actor, before.id(), decision.targetVersion(), arrived);
		}
		catch (StalePlanException stale) {
			throw new ConflictException("要替换的草稿“" + stale.current().title() + "”刚刚由" + stale.current().touched().by()
					+ "修改过。一张也没有导入，请重新核对。");
		}
	}

	/**
	 * Takes the drafts back: new ones are deleted, replaced ones get their cells again.
	 * @throws NotFoundException if there is no such document, or another person's
	 * @throws ConflictException if one of them was changed, handed in or deleted since
	 */
	public void undo(Actor actor, ImportId id) {
		DocumentImport document = this.access.forChange(actor, id);
		document.undo();
		List<ImportForm> made = this.forms.findByImportIdOrderByNumber(id.value())
			.stream()
			.filter((form) -> form.snapshot().made() != null)
			.toList();
		refuseTouched(made.stream().map((form) -> touched(actor, form)).filter(Objects::nonNull).toList());
		this.trail.record(actor, TrailEntry.of(TrailKind.DOCUMENT_UNDONE, document.snapshot().subject()));
		made.forEach((form) -> takeBack(actor, form, "撤销导入“" + document.snapshot().fileName() + "”"));
	}

	private static void refuseTouched(List<String> touched) {
		if (!touched.isEmpty()) {
			String named = String.join("；", touched.subList(0, Math.min(MOST_NAMED, touched.size())));
			String more = (touched.size() > MOST_NAMED) ? "；等" + touched.size() + "张" : "";
			throw new ConflictException("不能撤销：" + named + more + "。导入的表都还在，不需要的草稿可以逐张删除。");
		}
	}

	/** Why the draft cannot be taken back, null if it can. */
	private String touched(Actor actor, ImportForm form) {
		ImportedForm read = form.snapshot();
		try {
			PlanSnapshot now = this.plans.get(actor, read.made());
			if (now.status() != PlanStatus.DRAFT) {
				return "“" + now.title() + "”" + now.status().title();
			}
			return (now.version() == form.madeVersion()) ? null
					: "“" + now.title() + "”导入之后由" + now.touched().by() + "修改过";
		}
		catch (NotFoundException deleted) {
			return "“" + read.title() + "”已经删除";
		}
	}

	private void takeBack(Actor actor, ImportForm form, String origin) {
		PlanId made = form.snapshot().made();
		if (form.replacedContent() != null) {
			this.drafting.replace(actor, made, form.madeVersion(), new ArrivedContent(form.replacedContent(), origin));
		}
		else {
			this.drafting.delete(actor, made);
		}
		form.comeBack();
	}

}
