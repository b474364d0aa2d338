package org.yardstick.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * The head of a form: what the project is called, what kind it is, when it runs, whose it
 * is. Every text as people wrote it; codes are texts, for leading zeros and brackets are
 * real. Any of them may be null: a blank cell.
 *
 * @param category 项目类别 or 项目分类, by template
 * @param nature 项目性质 or 项目类型, by template
 * @param contact personal: never disclosed
 * @param contactPhone personal: never disclosed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Header(String projectName, String projectCode, String category, String fundingPurpose, String nature,
		String budgetSource, LocalDate startDate, LocalDate endDate, String supervisingDepartment,
		String supervisingDepartmentCode, String implementingUnit, String contact, String contactPhone) {

	static final Header BLANK = new Header(null, null, null, null, null, null, null, null, null, null, null, null,
			null);

}
