/**
 * A document without its format: paragraphs and tables of cells with spans, each with the
 * words for where it stands. Readers of file formats make it, {@code intake.form} reads
 * forms in it. Knows neither.
 */
package org.yardstick.intake.source;
