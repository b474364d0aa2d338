package org.yardstick.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.yardstick.organisation.UnitId;
import org.yardstick.plan.Header;
import org.yardstick.plan.PlanCells;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanForm;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanStatus;
import org.yardstick.plan.PlanTouch;
import org.yardstick.template.Notation;

/**
 * A form that was found in a document, as it was when it was looked at.
 *
 * @param version grows with every change of its cells
 * @param number its place in the document, counted from 0
 * @param where it begins: 表3 第1行
 * @param fiscalYear null if nobody knows it yet
 * @param unit whose it is, null if nobody knows it yet
 * @param content its cells, rows with their keys
 * @param leftovers its words without a place
 * @param doubts what was guessed
 * @param decision what is to become of it, null if nobody said
 * @param made the draft that became of it, null if there is none
 * @param changedAt when its cells were changed last
 */
public record ImportedForm(UUID id, long version, int number, String where, String template, String layout,
		Integer fiscalYear, UnitId unit, PlanContent content, List<Leftover> leftovers, List<NotedDoubt> doubts,
		FormDecision decision, PlanId made, Instant changedAt) {

	/**
	 * The form as if it were a draft already, for pages that show drafts.
	 * @param year what its labels say where its own is not known
	 */
	public PlanSnapshot asDraft(int year) {
		PlanForm form = new PlanForm((this.fiscalYear != null) ? this.fiscalYear : year, this.template, this.layout);
		return new PlanSnapshot(new PlanId(this.id), this.version, PlanStatus.DRAFT, form, null, this.content, null,
				new PlanTouch("", this.changedAt));
	}

	/** The project's name, or words that say there is none. */
	public String title() {
		String name = this.content.header().projectName();
		return (name != null) ? name : "（没有项目名称）";
	}

	/** The unit that the form itself names, empty if it names none. */
	public String namedUnit() {
		Header header = this.content.header();
		return Stream.of(header.implementingUnit(), header.supervisingDepartment())
			.filter((name) -> name != null && !name.isBlank())
			.findFirst()
			.map(String::strip)
			.orElse("");
	}

	/** How many cells have words. */
	public int filledCells() {
		return PlanCells.of(this.content, Notation.API).size();
	}

	public long openLeftovers() {
		return this.leftovers.stream().filter(Leftover::stillOpen).count();
	}

	public long openDoubts() {
		return this.doubts.stream().filter((doubt) -> !doubt.settled()).count();
	}

}
