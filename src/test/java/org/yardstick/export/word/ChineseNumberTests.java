package org.yardstick.export.word;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChineseNumberTests {

	@ParameterizedTest
	@CsvSource({ "1,一", "9,九", "10,十", "12,十二", "20,二十", "99,九十九", "100,一百", "105,一百零五", "110,一百一十", "999,九百九十九",
			"1000,1000" })
	void numbersChapters(int number, String words) {
		assertThat(ChineseNumber.of(number)).isEqualTo(words);
	}

}
