/**
 * Finds forms in a document and places their cells: pure functions of a
 * {@link org.yardstick.intake.source.SourceDocument} and the form templates, without
 * database and file formats.
 * <p>
 * A form is found by the label of the project's name, with which its head begins; the
 * indicators are the last part of it.
 */
package org.yardstick.intake.form;
