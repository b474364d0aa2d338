package org.yardstick.plan;

import java.time.LocalDate;

/**
 * The paper by which the bureau approves plans (批复).
 *
 * @param number its 文号, never blank
 * @param date its date, never null
 */
public record ApprovalNotice(String number, LocalDate date) {
}
