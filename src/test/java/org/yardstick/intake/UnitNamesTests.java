package org.yardstick.intake;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.UnitEntry;
import org.yardstick.organisation.UnitId;

import static org.assertj.core.api.Assertions.assertThat;

class UnitNamesTests {

	private static final DepartmentId DEPARTMENT = new DepartmentId(UUID.randomUUID());

	@Test
	void aNameThatSeveralUnitsMayHaveMeansNone() {
		assertThat(names("第一小学（东校区）", "第一小学（西校区）").find("第一小学")).isEmpty();
		assertThat(names("第一小学（东校区）", "第一小学（西校区）", "第一小学（南校区）").find("第一小学")).isEmpty();
	}

	@Test
	void widthBlanksAndBracketsMakeNoOtherName() {
		assertThat(names("第一小学（东校区）", "第二小学").find(" 第 一小学 (本级)")).isPresent();
	}

	private static UnitNames names(String... names) {
		List<UnitEntry> units = Stream.of(names)
			.map((name) -> new UnitEntry(new UnitId(UUID.randomUUID()), name, name, DEPARTMENT, false))
			.toList();
		return new UnitNames(units, List.of());
	}

}
