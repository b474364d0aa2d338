package org.yardstick.identity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yardstick.shared.RejectedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class PasswordRulesTests {

	private static final Username USERNAME = new Username("wang.min");

	@ParameterizedTest
	@ValueSource(strings = { "Yardstick@2026", "1234567890", "床前明月光疑是地上霜" })
	void acceptsTenCharactersAndMore(String password) {
		assertThatNoException().isThrownBy(() -> PasswordRules.check(password, USERNAME));
	}

	@ParameterizedTest
	@CsvSource({ ",至少", "123456789,至少", "WANG.MIN-2026,用户名", "xx-wang.min-xx,用户名" })
	void refusesWhatIsShortOrHoldsTheUserName(String password, String words) {
		assertRejected(password, words);
	}

	@Test
	void refusesWhatBCryptWouldCutOff() {
		assertThatNoException().isThrownBy(() -> PasswordRules.check("密".repeat(24), USERNAME));
		assertRejected("密".repeat(24) + "x", "太长");
		assertRejected("x".repeat(73), "太长");
	}

	@Test
	void letsAVeryShortUserNameTurnUpByChance() {
		assertThatNoException().isThrownBy(() -> PasswordRules.check("liberty-2026", new Username("li")));
	}

	private static void assertRejected(String password, String words) {
		assertThatExceptionOfType(RejectedException.class).isThrownBy(() -> PasswordRules.check(password, USERNAME))
			.withMessageContaining(words)
			.satisfies((ex) -> assertThat(ex.problems().get(0).path()).isEqualTo("password"));
	}

}
