package org.yardstick.intake.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.yardstick.intake.ReadingProgress;
import org.yardstick.intake.UnplacedText;
import org.yardstick.intake.form.words.ContentOfWords;
import org.yardstick.intake.form.words.FormWords;
import org.yardstick.intake.source.SourceDocument;
import org.yardstick.plan.PlanCells;
import org.yardstick.plan.PlanContent;
import org.yardstick.template.FormLayout;
import org.yardstick.template.FormTemplate;

/**
 * Reads the forms of documents; made once for its templates, serves any number of
 * readers.
 */
public final class FormReader {

	private final TemplateRecognition recognition;

	/**
	 * @param templates those that forms may follow
	 */
	public FormReader(Collection<FormTemplate> templates) {
		this.recognition = new TemplateRecognition(templates);
	}

	/** Finds the forms of a document and places their cells. */
	public ReadDocument read(SourceDocument document) {
		return read(document, ReadingProgress.UNWATCHED);
	}

	/** As {@link #read(SourceDocument)}, while somebody waits for it. */
	public ReadDocument read(SourceDocument document, ReadingProgress progress) {
		List<SourceLine> lines = SourceLines.of(document);
		List<ReadForm> forms = new ArrayList<>();
		List<UnplacedText> unplaced = new ArrayList<>();
		int done = 0;
		List<FormRange> ranges = new FormLocator(lines, this.recognition).locate();
		for (int n = 0; n < ranges.size(); n++) {
			FormRange range = ranges.get(n);
			progress.reached(n, ranges.size());
			Optional<ReadableLayout> form = this.recognition.of(range);
			if (form.isPresent()) {
				leave(lines.subList(done, range.begin()), unplaced);
				forms.add(read(range, form.get(), lines.subList(0, range.begin()), document.name()));
				done = range.end();
			}
		}
		leave(lines.subList(done, lines.size()), unplaced);
		return new ReadDocument(forms, unplaced);
	}

	private static ReadForm read(FormRange range, ReadableLayout form, List<SourceLine> earlier, String fileName) {
		FormWords words = new FormWords();
		new FormPlacement(form, words).place(range);
		PlanContent content = new ContentOfWords(words, form.layout()).read();
		FormLayout layout = PlanCells.layoutOf(form.template(), content);
		return new ReadForm(range.where(), form.template().key(), layout.key(),
				FiscalYearWords.of(range, content, earlier, fileName), content, words.unplaced(), words.doubts(),
				words.places());
	}

	private static void leave(List<SourceLine> lines, List<UnplacedText> unplaced) {
		lines.forEach((line) -> unplaced.addAll(line.unplaced()));
	}

}
