package org.yardstick.export.word;

import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanForm;

/**
 * A form of a book.
 *
 * @param department the name of its department
 * @param division the name of the finance bureau's division that looks after the
 * department, null for none
 * @param form the template and layout it is printed in
 * @param content its cells
 */
public record BookForm(String department, String division, PlanForm form, PlanContent content) {
}
