package org.yardstick.reviewsheet.web;

import java.util.List;

import org.yardstick.reviewsheet.FilledSheet;
import org.yardstick.reviewsheet.GradeLevel;
import org.yardstick.reviewsheet.PointMark;
import org.yardstick.reviewsheet.PointProposal;
import org.yardstick.reviewsheet.ReviewPoint;
import org.yardstick.reviewsheet.SheetEntries;
import org.yardstick.reviewsheet.SheetHead;
import org.yardstick.reviewsheet.SheetResult;

/**
 * A sheet as the page shows it.
 *
 * @param editable whether the reader fills it in
 * @param judgeable whether the reader may begin another about the same cells
 */
record SheetPage(FilledSheet sheet, SheetHead head, boolean editable, boolean judgeable) {

	/**
	 * @param mayFill whether the plan waits for the reader
	 */
	static SheetPage of(FilledSheet sheet, SheetHead head, boolean mayFill) {
		boolean ofNow = mayFill && !sheet.isOutdated();
		return new SheetPage(sheet, head, ofNow && !sheet.state().finished(), ofNow && sheet.state().finished());
	}

	public List<CheckRows> getChecks() {
		return this.sheet.scheme()
			.checks()
			.stream()
			.map((check) -> new CheckRows(check, check.points().stream().map(this::row).toList()))
			.toList();
	}

	private PointRow row(ReviewPoint point) {
		PointMark before = (this.sheet.earlier() != null && this.editable)
				? this.sheet.earlier().entries().marks().get(point.key()) : null;
		return new PointRow(point, this.sheet.entries().mark(point.key()), this.sheet.proposal(point.key()), before);
	}

	public SheetEntries getEntries() {
		return this.sheet.entries();
	}

	public SheetResult getResult() {
		return this.sheet.result();
	}

	/** What follows from the grade, null while there is none. */
	public GradeLevel getLevel() {
		SheetResult result = getResult();
		return (result.grade() != null) ? this.sheet.scheme().level(result.grade()) : null;
	}

	/** Whether it proposes a mark that could be taken over. */
	public boolean isProposing() {
		return this.editable && this.sheet.scheme().points().stream().anyMatch((point) -> {
			PointProposal proposal = this.sheet.proposal(point.key());
			return proposal != null && proposal.grade() != null;
		});
	}

}
