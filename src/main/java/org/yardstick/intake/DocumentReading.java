package org.yardstick.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.yardstick.intake.form.FormReader;
import org.yardstick.intake.form.ReadDocument;
import org.yardstick.intake.office.DocumentFormats;
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
	 * Reads a document; nothing is stored. The same file gives the same forms.
	 * @param fileName with its ending
	 * @param hints what is known about its forms
	 * @throws org.yardstick.shared.RejectedException if the file is none that can be
	 * read, with what to do instead
	 * @throws org.yardstick.shared.NotFoundException if the template of the hints does
	 * not exist
	 */
	public ReadDocument read(String fileName, byte[] content, ReadingHints hints) {
		FormReader forms = (hints.template() != null) ? this.knowing.get(this.templates.get(hints.template()).key())
				: this.recognising;
		return forms.read(this.formats.read(fileName, content));
	}

}
