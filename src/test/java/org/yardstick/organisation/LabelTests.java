package org.yardstick.organisation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yardstick.shared.RejectedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LabelTests {

	@Test
	void losesTheBlanksAroundCodeAndName() {
		assertThat(new Label(" 129\t", "\u3000教育局 ")).isEqualTo(new Label("129", "教育局"));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " ", "\u3000" })
	void refusesBlankCodesAndNames(String blank) {
		assertRejected(blank, "教育局", "code", "请填写编码。");
		assertRejected("129", blank, "name", "请填写名称。");
	}

	@Test
	void refusesWhatIsTooLong() {
		assertRejected("1".repeat(31), "教育局", "code", "不能超过 30 个字。");
		assertRejected("129", "局".repeat(101), "name", "不能超过 100 个字。");
		assertThat(new Label("1".repeat(30), "局".repeat(100)).name()).hasSize(100);
	}

	private static void assertRejected(String code, String name, String path, String message) {
		assertThatExceptionOfType(RejectedException.class).isThrownBy(() -> new Label(code, name))
			.satisfies((ex) -> assertThat(ex.problems()).singleElement().satisfies((problem) -> {
				assertThat(problem.path()).isEqualTo(path);
				assertThat(problem.message()).isEqualTo(message);
			}));
	}

}
