/**
 * Documents out of the system: the lists of all projects and of all indicators as Excel
 * workbooks, a single form in its printed layout as Word document, workbook or page, and
 * books of forms for publication. For the performance office that discloses them and for
 * everyone who may see a form.
 * <p>
 * Lists are written to the response while the plans come from the database, a few hundred
 * rows at a time, so their size does not matter. Everything people wrote stays text:
 * nothing in a workbook can become a formula. Contact persons and telephone numbers are
 * in no list and in no book.
 * <p>
 * Forms of all formats are made from one neutral description of what stands where on
 * paper ({@code printed}), which the template's layout and the plan's cells give. It
 * leaves out no filled cell, so a document can be read back without loss: by its labels
 * and the structure of its tables alone; the document's properties name template, layout
 * and year, which helps and is never needed. What the layout has no place for stands in a
 * table “其他内容” below the form. In Word a paragraph of a goal is a paragraph and a line
 * end within it a line break; in a workbook paragraphs are lines, and a line end within
 * one has a word joiner (U+2060) before it.
 * <p>
 * Not here: printed pages ({@code plan.web}), reading of documents ({@code intake}).
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "targetvalue", "organisation", "identity", "template", "cycle", "plan" })
package org.yardstick.export;
