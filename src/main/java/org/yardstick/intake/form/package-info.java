/**
 * Finds forms in a document and places their cells: pure functions of a
 * {@link org.yardstick.intake.source.SourceDocument} and the form templates, without
 * database and file formats.
 */
package org.yardstick.intake.form;
