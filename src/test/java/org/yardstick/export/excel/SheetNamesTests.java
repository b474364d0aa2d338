package org.yardstick.export.excel;

import java.io.IOException;
import java.util.stream.IntStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SheetNamesTests {

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "a/b\\c:d*e?f[g]h", "'引号'", "换\n行\t", "\u0000\uFFFE\u200B", "\uD83D",
			"一个名称特别特别特别特别特别特别特别特别特别特别长的项目", "History", "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀", "=1+1" })
	void areNamesThatExcelTakes(String words) throws IOException {
		String name = SheetNames.of(7, words);

		assertThat(name).startsWith("7").hasSizeLessThanOrEqualTo(31).doesNotContainPattern("[\\[\\]:*?/\\\\']");
		assertThat(name.codePoints().noneMatch((c) -> c >= 0xD800 && c <= 0xDFFF)).isTrue();
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			assertThat(workbook.createSheet(name).getSheetName()).isEqualTo(name);
		}
	}

	@Test
	void areThereWithoutWords() {
		assertThat(SheetNames.of(12, null)).isEqualTo("12");
	}

	@Test
	void differWhateverTheWordsAre() {
		String words = "城乡居民基本养老保险和基本医疗保险财政补助资金项目（第一批）";

		assertThat(IntStream.rangeClosed(1, 1000).mapToObj((n) -> SheetNames.of(n, words))).doesNotHaveDuplicates();
		assertThat(SheetNames.of(1, "1 a")).isNotEqualTo(SheetNames.of(11, "a"));
	}

}
