package org.yardstick.finding;

/**
 * What a program says about the findings of a rule at a cell.
 *
 * @param code the rule's
 * @param path the cell as in the findings of the stored plan
 * @param text why it stays as it is
 */
public record Explanation(String code, String path, String text) {
}
