/**
 * Documents out of the system: the lists of all projects and of all indicators as Excel
 * workbooks, and a single form as a workbook in its printed layout. For the performance
 * office that discloses them and for everyone who may see a form.
 * <p>
 * Lists are written to the response while the plans come from the database, a few hundred
 * rows at a time, so their size does not matter. Everything people wrote stays text:
 * nothing in a workbook can become a formula. Contact persons and telephone numbers are
 * in no list.
 * <p>
 * Not here: printed pages ({@code plan.web}), reading of documents ({@code intake}).
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "targetvalue", "organisation", "identity", "template", "cycle", "plan" })
package org.yardstick.export;
