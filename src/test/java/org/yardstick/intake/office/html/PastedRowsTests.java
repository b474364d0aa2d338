package org.yardstick.intake.office.html;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yardstick.intake.office.Blocks;

import static org.assertj.core.api.Assertions.assertThat;

class PastedRowsTests {

	@Test
	void readsCellsCopiedFromASheet() {
		String copied = "项目名称\t道路\"东段\"整修\t\r\n目标\t\"1.整修\n2.\"\"验收\"\"\"\t\"\r\n\t\t\r\n";

		assertThat(Blocks.texts(PastedRows.read("粘贴的内容", copied).orElseThrow())).containsExactly(
				List.of("项目名称", "道路\"东段\"整修", ""), List.of("目标", "1.整修\n2.\"验收\"", "\""), List.of("", "", ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "项目名称", "项目名称\t道路整修\n（2026年度）\n目标\t整修", "\n", "甲\t乙\n丙\t丁\t戊", "\"甲\n乙" })
	void leavesOtherTextAlone(String text) {
		assertThat(PastedRows.read("粘贴的内容", text)).isEmpty();
	}

}
