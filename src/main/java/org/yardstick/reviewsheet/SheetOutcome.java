package org.yardstick.reviewsheet;

/**
 * What the sheet about a plan's present cells says, for those who decide on the plan.
 *
 * @param result grade, total and missing points
 * @param level what follows from the grade, null while there is none
 * @param finished whether the sheet is final
 */
public record SheetOutcome(SheetResult result, GradeLevel level, boolean finished) {

	static SheetOutcome of(FilledSheet sheet) {
		SheetResult result = sheet.result();
		return new SheetOutcome(result, (result.grade() != null) ? sheet.scheme().level(result.grade()) : null,
				sheet.state().finished());
	}

	/** The natural decision as a sentence ({@code 评定为中，应退回修改。}), null without a grade. */
	public String advice() {
		return (this.level != null) ? "评定为" + this.level.grade().title() + "，" + this.level.advice() : null;
	}

}
