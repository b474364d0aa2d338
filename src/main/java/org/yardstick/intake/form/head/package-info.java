/**
 * The head of a form: its labels in the wordings of documents, the slots that go by them,
 * and the words that fill the slots. Takes lines as their cells, whatever they come from.
 */
package org.yardstick.intake.form.head;
