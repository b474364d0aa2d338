package org.yardstick.narrative;

import java.time.LocalDate;

/**
 * A time that a text states: a year, a month, a day or a period between two of them.
 *
 * @param start where its words begin in the text
 * @param end where they end
 * @param words as written
 * @param from the first day it means
 * @param to the last day it means
 */
public record StatedTime(int start, int end, String words, LocalDate from, LocalDate to) {

}
