/**
 * Finds forms in a document and places their cells: pure functions of a
 * {@link org.yardstick.intake.source.SourceDocument} and the form templates, without
 * database and file formats.
 * <p>
 * A form is found by the label of the project's name, with which its head begins; the
 * indicators are the last part of it. The head has a package of its own ({@code head}),
 * so have tables of indicators that are damaged ({@code loose}); both read and write the
 * words of a form ({@code words}).
 */
package org.yardstick.intake.form;
