package org.yardstick.disclosure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TelephoneNumbersTests {

	@ParameterizedTest
	@ValueSource(strings = { "13800000000", "138 0000 0000", "138-0000-0000", "138-00000000", "+86 13800000000",
			"86-13800000000", "１３８００００００００", "0635-1234567", "0635—12345678", "（0635）1234567", "(010)12345678",
			"010 12345678", "06351234567", "0635-1234567-802", "0635-1234567转802", "400-000-1234", "4000001234",
			"0635－1234567" })
	void blanksWhatIsATelephoneNumber(String number) {
		assertThat(TelephoneNumbers.blank("咨询请拨" + number + "。")).isEqualTo("咨询请拨（电话略）。");
		assertThat(TelephoneNumbers.blank(number)).isEqualTo("（电话略）");
	}

	@ParameterizedTest
	@ValueSource(strings = { "电话：1234567", "电话号码为12345678", "联系方式 1234-5678", "传真:1234567", "座机１２３４５６７" })
	void blanksDigitsThatAreCalledATelephoneNumber(String words) {
		assertThat(TelephoneNumbers.blank(words)).endsWith("（电话略）").doesNotContainPattern("[0-9０-９]");
	}

	@Test
	void blanksEachOfSeveralAndLeavesTheWordsBetween() {
		assertThat(TelephoneNumbers.blank("甲13800000000、乙0635-1234567/13900000000，完。"))
			.isEqualTo("甲（电话略）、乙（电话略）/（电话略），完。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "109014(2021)022", "13030321", "2021-01-01", "37100021000001", "2021-1234567",
			"13800000000元", "13800000000 万元", "13800000000.00", "1380000000000", "财绩〔2027〕1号", "02500100", "025001",
			"12345678", "1234567.89", "3710002113800000000", "37000021P13800000001", "2027年1月20日", "100000000",
			"0.6351234567", "1,380,000,000", "12345热线", "110", "370000", "电话回访2000人次", "201801—202012", "5000000元" })
	void leavesCodesAmountsDatesAndFileNumbers(String words) {
		assertThat(TelephoneNumbers.blank("依据" + words + "，不变")).isEqualTo("依据" + words + "，不变");
	}

	@Test
	void leavesEmptyWords() {
		assertThat(TelephoneNumbers.blank("")).isEmpty();
	}

}
