package org.yardstick.intake;

import java.time.Clock;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Organisation;
import org.yardstick.organisation.UnitId;
import org.yardstick.plan.PlanContent;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.NotFoundException;

/**
 * What people say about the forms of a document before they are made into drafts. All
 * commands throw {@link NotFoundException} for documents of others and for forms that do
 * not exist, and {@link ConflictException} if the forms are drafts already or not read
 * yet.
 */
@Service
@Transactional
public class ImportMending {

	private final ImportAccess access;

	private final ImportForms forms;

	private final Organisation organisation;

	private final Clock clock;

	ImportMending(ImportAccess access, ImportForms forms, Organisation organisation, Clock clock) {
		this.access = access;
		this.forms = forms;
		this.organisation = organisation;
		this.clock = clock;
	}

	/**
	 * Replaces the cells of a form.
	 * @param seen the version of the cells that the changes were made on
	 * @throws StaleFormException if they were changed in between
	 */
	public ImportedForm save(Actor actor, FormPlace place, long seen, PlanContent content) {
		ImportForm form = open(actor, place);
		ImportedForm before = form.snapshot();
		if (before.version() != seen) {
			throw new StaleFormException(before);
		}
		form.revise(content, this.clock.instant());
		return form.snapshot();
	}

	/** Notes what became of words without a place. */
	public void dispose(Actor actor, FormPlace place, int leftover, Leftover.Fate fate) {
		open(actor, place).dispose(leftover, fate);
	}

	/** Notes that a guess was looked at and is right. */
	public void settle(Actor actor, FormPlace place, int doubt) {
		open(actor, place).settle(doubt);
	}

	/** Says what is to become of forms, by their numbers. */
	public void decide(Actor actor, ImportId document, Map<Integer, FormDecision> decisions) {
		this.access.forChange(actor, document).requireOpen();
		this.forms.findByImportIdOrderByNumber(document.value())
			.stream()
			.filter((form) -> decisions.containsKey(form.snapshot().number()))
			.forEach((form) -> form.decide(decisions.get(form.snapshot().number())));
	}

	/** Says for which years forms are, by their numbers. */
	public void date(Actor actor, ImportId document, Map<Integer, Integer> years) {
		this.access.forChange(actor, document).requireOpen();
		this.forms.findByImportIdOrderByNumber(document.value())
			.stream()
			.filter((form) -> years.containsKey(form.snapshot().number()))
			.forEach((form) -> form.dateTo(years.get(form.snapshot().number())));
	}

	/**
	 * Says which unit a name means: all forms that {@linkplain ImportedForm#namedUnit
	 * name} it belong to the unit.
	 * @throws NotAllowedException if the actor brings in forms of the own unit only
	 */
	public void assign(Actor actor, ImportId document, String name, UnitId unit) {
		DocumentImport found = this.access.forChange(actor, document);
		found.requireOpen();
		if (found.unit() != null) {
			throw new NotAllowedException("您只能导入本单位的绩效目标表。");
		}
		UnitId existing = this.organisation.unit(unit).id();
		this.forms.findByImportIdOrderByNumber(document.value())
			.stream()
			.filter((form) -> form.snapshot().namedUnit().equals(name))
			.forEach((form) -> form.belongTo(existing));
	}

	private ImportForm open(Actor actor, FormPlace place) {
		this.access.forChange(actor, place.document()).requireOpen();
		return this.access.form(place.document(), place.number());
	}

}
