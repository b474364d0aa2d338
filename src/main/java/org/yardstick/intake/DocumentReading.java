package org.yardstick.intake;

import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;
import org.yardstick.intake.form.FormReader;
import org.yardstick.intake.form.ReadDocument;
import org.yardstick.intake.office.DocumentFormats;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.FormTemplates;

/** Reads the forms that stand in a file. */
@Component
public class DocumentReading {

	private final FormTemplates templates;

	private final DocumentFormats formats = new DocumentFormats();

	DocumentReading(FormTemplates templates) {
		this.templates = templates;
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
		Collection<FormTemplate> templates = (hints.template() != null) ? List.of(this.templates.get(hints.template()))
				: this.templates.all();
		return new FormReader(templates).read(this.formats.read(fileName, content));
	}

}
