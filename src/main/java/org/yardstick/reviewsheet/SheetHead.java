package org.yardstick.reviewsheet;

/**
 * What stands at the head of a sheet, as the judged cells say it, else as the
 * organisation knows it; nothing is null.
 *
 * @param project its name
 * @param department with its code
 * @param unit that carries the project out
 * @param nature what kind of project it is
 * @param amount in units of 10 000 yuan, empty for a blank cell
 */
public record SheetHead(String project, String department, String unit, String nature, String amount) {
}
