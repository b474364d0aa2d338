package org.yardstick.template;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yardstick.shared.Yuan;

import static org.assertj.core.api.Assertions.assertThat;

class NotationTests {

	private static final LocalDate NEW_YEAR = LocalDate.of(2021, 1, 1);

	private final Notation form = new Notation(new AmountStyle(AmountUnit.TEN_THOUSAND_YUAN, 0),
			DateTimeFormatter.ofPattern("yyyy 年 MM 月 dd 日"), true);

	@Nested
	class OfAForm {

		@Test
		void printsDaysAndAmountsAsTheFormDoes() {
			assertThat(NotationTests.this.form.print(NEW_YEAR)).isEqualTo("2021 年 01 月 01 日");
			assertThat(NotationTests.this.form.print(Yuan.of("500000"))).isEqualTo("50");
		}

		@ParameterizedTest
		@ValueSource(strings = { "2021-01-01", "2021-1-1", "2021/1/1", "2021.01.01", "2021年1月1日", "2021 年 01 月 01 日",
				"2021年1月1", " 2021-01-01 ", "２０２１－０１－０１", "２０２１年１月１日" })
		void readsADayInAllTheWaysPeopleTypeIt(String typed) {
			assertThat(NotationTests.this.form.day(typed)).contains(NEW_YEAR);
		}

		@ParameterizedTest
		@ValueSource(strings = { "", "2021", "2021-01", "2021.11", "20210101", "01-01-2021", "21-1-1", "2021-02-29",
				"2021-13-01", "2021-00-10", "2021年12月底", "2021-11-20前", "明年", "2021-01-01 至 2021-12-31" })
		void readsNoDayFromWordsThatSayNone(String typed) {
			assertThat(NotationTests.this.form.day(typed)).isEmpty();
		}

		@Test
		void knowsLeapYears() {
			assertThat(NotationTests.this.form.day("2024年2月29日")).contains(LocalDate.of(2024, 2, 29));
		}

		@Test
		void readsAmountsInTheUnitOfTheForm() {
			assertThat(NotationTests.this.form.amount("50")).contains(Yuan.of("500000"));
			assertThat(NotationTests.this.form.amount("5,000元")).contains(Yuan.of("5000"));
		}

	}

	@Nested
	class OfTheApi {

		@Test
		void printsIsoDaysAndYuanWithTwoDecimals() {
			assertThat(Notation.API.print(NEW_YEAR)).isEqualTo("2021-01-01");
			assertThat(Notation.API.print(Yuan.of("7000000"))).isEqualTo("7000000.00");
		}

		@Test
		void readsIsoDaysAndPlainYuan() {
			assertThat(Notation.API.day("2021-01-01")).contains(NEW_YEAR);
			assertThat(Notation.API.amount("7000000.00")).contains(Yuan.of("7000000"));
		}

		@ParameterizedTest
		@ValueSource(strings = { "2021/01/01", "2021-1-1", "2021年1月1日", " 2021-01-01", "2021-02-30", "" })
		void refusesEveryOtherWayToWriteADay(String written) {
			assertThat(Notation.API.day(written)).isEmpty();
		}

		@ParameterizedTest
		@ValueSource(strings = { "700万元", "1,277.00", "５０", "0.001", " 5", "" })
		void refusesEveryOtherWayToWriteAnAmount(String written) {
			assertThat(Notation.API.amount(written)).isEmpty();
		}

	}

}
