package org.yardstick.reviewsheet;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.organisation.DepartmentEntry;
import org.yardstick.organisation.Organisation;
import org.yardstick.plan.Funding;
import org.yardstick.plan.Header;
import org.yardstick.shared.Yuan;

/** Writes the heads of sheets. */
@Component
public class SheetHeads {

	private final Organisation organisation;

	SheetHeads(Organisation organisation) {
		this.organisation = organisation;
	}

	public SheetHead of(FilledSheet sheet) {
		Header header = sheet.judged().content().header();
		Funding funding = sheet.judged().content().funding();
		DepartmentEntry department = this.organisation.department(sheet.plan().place().department());
		String unit = first(header.implementingUnit(), this.organisation.unit(sheet.plan().place().unit()).name());
		Yuan amount = (funding.total() != null) ? funding.total() : funding.annual();
		return new SheetHead(first(header.projectName(), "（未命名项目）"),
				first(header.supervisingDepartment(), department.name()) + "（"
						+ first(header.supervisingDepartmentCode(), department.code()) + "）",
				unit,
				Stream.of(header.nature(), header.category()).filter(Objects::nonNull).collect(Collectors.joining("；")),
				(amount != null) ? amount.inTenThousands().toPlainString() : "");
	}

	private static String first(String written, String otherwise) {
		return (written != null) ? written : otherwise;
	}

}
