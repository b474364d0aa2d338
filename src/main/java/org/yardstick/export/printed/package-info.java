/**
 * A form as paper shows it: tables of placed cells, made from the layout of the template
 * and the words of the plan. Knows no file format; the writers of documents do. Other
 * modules describe papers of their own with it, which
 * {@link org.yardstick.export.FormFiles} writes.
 */
@org.springframework.modulith.NamedInterface("printed")
package org.yardstick.export.printed;
