package org.yardstick.approval;

import java.time.Instant;
import java.time.LocalDate;

import org.yardstick.organisation.DepartmentId;
import org.yardstick.shared.Yuan;

/**
 * A paper that approves forms of a department.
 *
 * @param number 文号
 * @param dated the date on the paper
 * @param words what the bureau asks for besides, null for nothing
 * @param issuedAt when it was issued in the program
 * @param by the name of who issued it
 * @param plans how many forms it approves
 * @param total the sum of their amounts in yuan
 */
public record ApprovalPaper(PaperId id, int fiscalYear, DepartmentId department, String departmentName, String number,
		LocalDate dated, String words, Instant issuedAt, String by, int plans, Yuan total) {
}
