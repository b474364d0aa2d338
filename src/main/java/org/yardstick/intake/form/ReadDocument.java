package org.yardstick.intake.form;

import java.util.List;

import org.yardstick.intake.UnplacedText;

/**
 * What was read in a document.
 *
 * @param forms in the order of the document
 * @param unplaced what belongs to no form: words between them, and tables that are none
 */
public record ReadDocument(List<ReadForm> forms, List<UnplacedText> unplaced) {

	public ReadDocument {
		forms = List.copyOf(forms);
		unplaced = List.copyOf(unplaced);
	}

}
