package org.yardstick.template;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yardstick.shared.Yuan;

import static org.assertj.core.api.Assertions.assertThat;

class AmountStyleTests {

	private final AmountStyle yuan = new AmountStyle(AmountUnit.YUAN, 0);

	private final AmountStyle tenThousands = new AmountStyle(AmountUnit.TEN_THOUSAND_YUAN, 0);

	@Nested
	class Printing {

		@ParameterizedTest
		@CsvSource({ "7000000.00, 7000000", "0.00, 0", "214540.50, 214540.5", "0.01, 0.01", "-300.00, -300" })
		void printsYuanWithoutIdleDecimals(String amount, String printed) {
			assertThat(AmountStyleTests.this.yuan.print(Yuan.of(amount))).isEqualTo(printed);
		}

		@ParameterizedTest
		@CsvSource({ "2000000.00, 2000000.00", "0.00, 0.00", "214540.5, 214540.50" })
		void padsYuanToTheDecimalsOfTheForm(String amount, String printed) {
			assertThat(new AmountStyle(AmountUnit.YUAN, 2).print(Yuan.of(amount))).isEqualTo(printed);
		}

		@ParameterizedTest
		@CsvSource({ "12770000.00, 1277", "499600.00, 49.96", "0.00, 0", "100000000.00, 10000" })
		void printsTenThousandsWithoutIdleDecimals(String amount, String printed) {
			assertThat(AmountStyleTests.this.tenThousands.print(Yuan.of(amount))).isEqualTo(printed);
		}

		@Test
		void printsEveryFenOfAnAmountInTenThousands() {
			assertThat(AmountStyleTests.this.tenThousands.print(Yuan.of("1234567.89"))).isEqualTo("123.456789");
		}

		@Test
		void padsTenThousandsButNeverRounds() {
			AmountStyle padded = new AmountStyle(AmountUnit.TEN_THOUSAND_YUAN, 2);
			assertThat(padded.print(Yuan.of("5000000.00"))).isEqualTo("500.00");
			assertThat(padded.print(Yuan.of("1234567.89"))).isEqualTo("123.456789");
		}

	}

	@Nested
	class Reading {

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				7000000        | 7000000.00
				200000.00      | 200000.00
				1,277.00       | 1277.00
				12,345,678.9   | 12345678.90
				700万元        | 7000000.00
				707.70 万元    | 7077000.00
				700万          | 7000000.00
				1.5亿元        | 150000000.00
				2亿            | 200000000.00
				153元          | 153.00
				７００，０００ | 700000.00
				１２．５万元   | 125000.00
				0              | 0.00
				-300           | -300.00
				""")
		void readsWhatPeopleTypeIntoAFormInYuan(String typed, String amount) {
			assertThat(AmountStyleTests.this.yuan.read(typed)).contains(Yuan.of(amount));
		}

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				49.96     | 499600.00
				1,277     | 12770000.00
				1277 万元 | 12770000.00
				5000元    | 5000.00
				0.000001  | 0.01
				""")
		void countsABareNumberInTheUnitOfTheForm(String typed, String amount) {
			assertThat(AmountStyleTests.this.tenThousands.read(typed)).contains(Yuan.of(amount));
		}

		@ParameterizedTest
		@ValueSource(strings = { "0.001", "12.345", "0.0000001万元", "1.00000000001亿" })
		void refusesFractionsOfAFen(String typed) {
			assertThat(AmountStyleTests.this.yuan.read(typed)).isEmpty();
		}

		@Test
		void acceptsIdleDecimalsBeyondTheFen() {
			assertThat(AmountStyleTests.this.yuan.read("12.5000")).contains(Yuan.of("12.50"));
		}

		@ParameterizedTest
		@ValueSource(strings = { "", " ", "七万", "约700", "1e6", "12,34", "1,2345", "1.2.3", "700万元左右", "万元", "--5", "+5",
				"$5", ".5" })
		void refusesWhatIsNoAmount(String typed) {
			assertThat(AmountStyleTests.this.yuan.read(typed)).isEmpty();
		}

		@ParameterizedTest
		@ValueSource(strings = { "1000000000000000", "100000000亿", "999999999999万" })
		void refusesAmountsBeyondFifteenDigits(String typed) {
			assertThat(AmountStyleTests.this.yuan.read(typed)).isEmpty();
		}

		@ParameterizedTest
		@ValueSource(strings = { "0.01", "7000000", "1234567.89", "-0.5" })
		void readsAgainWhatItPrinted(String amount) {
			Yuan original = Yuan.of(amount);
			assertThat(AmountStyleTests.this.yuan.read(AmountStyleTests.this.yuan.print(original))).contains(original);
			assertThat(AmountStyleTests.this.tenThousands.read(AmountStyleTests.this.tenThousands.print(original)))
				.contains(original);
		}

	}

}
