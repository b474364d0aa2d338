/**
 * Documents into the system: what departments have in Word, Excel, text or on the
 * clipboard becomes drafts of performance plans. For clerks and administrators who would
 * otherwise type it again.
 * <p>
 * A file becomes a {@link org.yardstick.intake.source.SourceDocument}, in which only
 * cells with their places are left of its format; forms are found in that by their titles
 * and labels, and cells placed by the labels of the form templates ({@code intake.form}).
 * Positions decide nothing that labels can decide. Nothing of a document is dropped: a
 * cell of it is placed, or is a label, or is reported as unplaced with the place where it
 * stands. What was guessed is said as a doubt.
 * <p>
 * Reading makes a preview and no plan; plans are made when somebody confirms it, and only
 * new drafts or, where the person says so, drafts that were never handed in.
 * <p>
 * A workbook can be given back to the person who brought it, with what was remarked at
 * its cells ({@link org.yardstick.intake.MarkedWorkbook}); nothing else in it changes.
 * <p>
 * Not here: documents out of the system ({@code export}), what is wrong with a form
 * ({@code rule}).
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "targetvalue", "organisation", "trail",
		"indicator", "template", "cycle", "plan", "plan :: web" })
package org.yardstick.intake;
