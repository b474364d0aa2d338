/**
 * The words of a form on the way from the document into a plan: how they are compared,
 * joined and taken apart, and the record of what was found, where, and with what doubts.
 * Knows nothing of how a form is looked for.
 */
package org.yardstick.intake.form.words;
