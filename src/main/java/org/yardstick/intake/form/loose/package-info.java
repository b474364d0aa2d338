/**
 * Tables of indicators that a conversion damaged: merged and blank cells are lost, rows
 * shifted, levels beside other rows than their own.
 * <p>
 * Three steps, each with its own ground to stand on: the cells of a row are fitted into
 * columns by what the columns usually say ({@code Loose*}, {@code CellFit}), rows that a
 * page took apart are mended ({@code RowMending}), and the levels of the whole table are
 * found at once, as the cheapest way through the levels of the taxonomy ({@code Level*}).
 * What was moved or guessed is said.
 */
package org.yardstick.intake.form.loose;
