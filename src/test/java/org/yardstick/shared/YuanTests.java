package org.yardstick.shared;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class YuanTests {

	@ParameterizedTest
	@CsvSource({ "7000000.00, 7000000.00", "0, 0.00", "0.5, 0.50", "-12.30, -12.30",
			"999999999999999, 999999999999999.00" })
	void amountsAreWrittenWithTwoDecimals(String written, String printed) {
		assertThat(Yuan.of(written)).hasToString(printed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "七万", "1,277", "1e3", "12.345", "1000000000000000", " 5", "+5" })
	void whatIsNoAmountIsRefused(String written) {
		assertThat(Yuan.parse(written)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> Yuan.of(written));
	}

	@Test
	void tenThousandsConvertWithoutLoss() {
		assertThat(Yuan.ofTenThousand(new BigDecimal("49.96"))).isEqualTo(Yuan.of("499600.00"));
		assertThat(Yuan.of("499600.00").inTenThousands()).isEqualByComparingTo("49.96");
		assertThat(Yuan.of("69500").inTenThousands()).isEqualTo(new BigDecimal("6.95"));
		assertThat(Yuan.of("20000000").inTenThousands()).isEqualTo(new BigDecimal("2000"));
	}

	@Test
	void closenessIncludesTheTolerance() {
		Yuan tolerance = Yuan.of("100");

		assertThat(Yuan.of("1000").isCloseTo(Yuan.of("1100"), tolerance)).isTrue();
		assertThat(Yuan.of("1000").isCloseTo(Yuan.of("1100.01"), tolerance)).isFalse();
	}

	@Test
	void sumsAndDifferencesKeepTheFen() {
		assertThat(Yuan.of("0.10").plus(Yuan.of("0.20"))).isEqualTo(Yuan.of("0.3"));
		assertThat(Yuan.of("1").minus(Yuan.of("1.01"))).isLessThan(Yuan.ZERO);
	}

}
