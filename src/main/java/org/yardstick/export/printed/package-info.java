/**
 * A form as paper shows it: tables of placed cells, made from the layout of the template
 * and the words of the plan. Knows no file format; the writers of documents do.
 */
package org.yardstick.export.printed;
