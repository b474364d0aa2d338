package org.yardstick.intake.form;

import org.yardstick.template.FormLayout;
import org.yardstick.template.FormTemplate;

/** Which template a form of a document is printed by, and in which of its layouts. */
record RecognisedForm(FormTemplate template, FormLayout layout) {

}
