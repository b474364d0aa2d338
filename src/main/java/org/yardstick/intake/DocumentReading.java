package org.yardstick.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.yardstick.intake.form.FormReader;
import org.yardstick.intake.form.ReadDocument;
import org.yardstick.intake.office.DocumentFormats;
import org.yardstick.intake.source.SourceDocument;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.FormTemplates;

/** Reads the forms that stand in a file. */
@Component
public class DocumentReading {

	private final DocumentFormats formats = new DocumentFormats();

	private final FormTemplates templates;

	/** Finds the template of each form by itself. */
	private final FormReader recognising;

	/** For documents whose template is known, by its key. */
	private final Map<String, FormReader> knowing;

	DocumentReading(FormTemplates templates) {
		this.templates = templates;
		this.recognising = new FormReader(templates.all());
		this.knowing = templates.all()
			.stream()
			.collect(Collectors.toUnmodifiableMap(FormTemplate::key, (template) -> new FormReader(List.of(template))));
	}

	/**
	 * Takes a file out of its format.
	 * @throws org.yardstick.shared.RejectedException if the file is none that can be
	 * read, with what to do instead
	 */
	public SourceDocument open(BroughtDocument document) {
		return this.formats.read(document.name(), document.content());
	}

	/**
	 * Reads the forms of an opened document; the same document gives the same forms.
	 * @param hints what is known about its forms
	 * @throws org.yardstick.shared.NotFoundException if the template of the hints does
	 * not exist
	 */
	public ReadDocument read(SourceDocument document, ReadingHints hints, ReadingProgress progress) {
		FormReader forms = (hints.template() != null) ? this.knowing.get(this.templates.get(hints.template()).key())
				: this.recognising;
		return forms.read(document, progress);
	}

	/**
	 * Opens a document and reads its forms; nothing is stored.
	 * @throws org.yardstick.shared.RejectedException as {@link #open}
	 * @throws org.yardstick.shared.NotFoundException as
	 * {@link #read(SourceDocument, ReadingHints, ReadingProgress)}
	 */
	public ReadDocument read(BroughtDocument document, ReadingProgress progress) {
		return read(open(document), document.hints(), progress);
	}

}
