package org.yardstick.reviewsheet.paper;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;
import org.yardstick.export.FormFile;
import org.yardstick.export.FormFiles;
import org.yardstick.export.printed.PrintedForm;
import org.yardstick.reviewsheet.FilledSheet;
import org.yardstick.reviewsheet.SheetHeads;

/** Sheets on paper, each with the form that it judges behind it. */
@Component
public class SheetPapers {

	private final SheetHeads heads;

	private final FormFiles forms;

	private final Clock clock;

	SheetPapers(SheetHeads heads, FormFiles forms, Clock clock) {
		this.heads = heads;
		this.forms = forms;
		this.clock = clock;
	}

	/** The sheet, and the form with the cells as they were judged. */
	public List<PrintedForm> of(FilledSheet sheet) {
		return List.of(new SheetPaper(sheet, this.heads.of(sheet), this.clock.getZone()).draw(),
				this.forms.printed(sheet.plan().form(), sheet.judged().content()));
	}

	/** The same as a Word document. */
	public FormFile document(FilledSheet sheet) {
		return this.forms.document(this.heads.of(sheet).project() + "绩效目标审核表", of(sheet));
	}

}
