package org.yardstick.intake.form.head;

import org.junit.jupiter.api.Test;

import org.yardstick.intake.form.words.Written;
import org.yardstick.template.FormField;

import static org.assertj.core.api.Assertions.assertThat;

class LostDigitsTests {

	private static final FormField CODE = FormField.at("header.projectCode").orElseThrow();

	private static final FormField PHONE = FormField.at("header.contactPhone").orElseThrow();

	@Test
	void restoresTheZerosOfACodeOfKnownLength() {
		assertThat(LostDigits.restoreZeros(number("25"), 3, CODE)).isEqualTo("025");
		assertThat(LostDigits.restoreZeros(number("129"), 3, CODE)).isEqualTo("129");
	}

	@Test
	void leavesCodesOfUnknownLengthAndWordsAlone() {
		assertThat(LostDigits.restoreZeros(number("25"), 0, CODE)).isEqualTo("25");
		assertThat(LostDigits.restoreZeros(new Written("表1", "25", false), 3, CODE)).isEqualTo("25");
		assertThat(LostDigits.restoreZeros(number("12.5"), 14, CODE)).isEqualTo("12.5");
	}

	@Test
	void restoresTheZeroOfAnAreaCode() {
		assertThat(LostDigits.restoreZeros(number("6350000000"), 0, PHONE)).isEqualTo("06350000000");
	}

	@Test
	void leavesMobileAndLocalNumbersAlone() {
		assertThat(LostDigits.restoreZeros(number("13000000000"), 0, PHONE)).isEqualTo("13000000000");
		assertThat(LostDigits.restoreZeros(number("7100000"), 0, PHONE)).isEqualTo("7100000");
	}

	@Test
	void knowsACodeThatIsLongerThanASpreadsheetKeeps() {
		assertThat(LostDigits.isCut(number("4500100120212130"), CODE)).isTrue();
		assertThat(LostDigits.isCut(number("450010012021213"), CODE)).isFalse();
		assertThat(LostDigits.isCut(new Written("表1", "4500100120212134", false), CODE)).isFalse();
	}

	private static Written number(String text) {
		return new Written("第6行 第2格", text, true);
	}

}
