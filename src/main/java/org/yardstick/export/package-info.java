/**
 * Documents out of the system: lists of projects and of indicators as Excel workbooks,
 * forms in their printed layout as Excel sheets or Word documents, one or many, and the
 * compiled book. For the performance office that discloses them and for everyone who may
 * see a form.
 * <p>
 * What is more than a single form is ordered and made in the background, by whichever
 * instance is free: {@link org.yardstick.export.Exports}. A run reads its plans from one
 * snapshot while it writes, a few hundred rows at a time, and puts the file in pieces
 * into the database; so size does not matter, and every instance can send every file. A
 * run that dies with its instance is begun anew by another one; what the dead one may
 * still write no longer counts. Everything people wrote stays text: nothing in a workbook
 * can become a formula. Contact persons and telephone numbers are in no list and no book.
 * <p>
 * The root orders and fetches; {@code job} does what goes on in the background,
 * {@code content} says what the files of each kind hold, {@code fillin} makes the
 * workbook to fill in offline.
 * <p>
 * Forms of all formats are made from one neutral description of what stands where on
 * paper ({@code printed}), which the template's layout and the plan's cells give. It
 * leaves out no filled cell, so a document can be read back without loss, by its labels
 * and the structure of its tables alone; the document's properties name template, layout
 * and year, which helps and is never needed. What the layout has no place for stands in a
 * table “其他内容” below the form.
 * <p>
 * A form can be taken away as a workbook to be filled in without a connection
 * ({@link org.yardstick.export.FillInWorkbook}). It says in a sentence above the form
 * that rows without words are not read; the reader goes by that sentence.
 * <p>
 * Not here: printed pages ({@code plan.web}), reading of documents ({@code intake}).
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "targetvalue", "organisation", "trail", "identity", "template", "cycle", "plan" })
package org.yardstick.export;
