package org.yardstick.identity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yardstick.shared.RejectedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UsernameTests {

	@Test
	void isTheSameInCapitalsAndWithBlanksAround() {
		assertThat(new Username(" Wang.Min ")).isEqualTo(new Username("wang.min"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "li", "101001", "wang_min-2", "a.b" })
	void acceptsLettersDigitsAndSomeSigns(String username) {
		assertThat(new Username(username).value()).isEqualTo(username);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "a", "王敏", "wang min", "wang:min", ".wang", "wang@min" })
	void refusesWhatCannotTravelInAHeader(String username) {
		assertThatExceptionOfType(RejectedException.class).isThrownBy(() -> new Username(username))
			.satisfies((ex) -> assertThat(ex.problems().get(0).path()).isEqualTo("username"));
	}

	@Test
	void refusesMoreThanFiftyCharacters() {
		assertThat(new Username("a".repeat(50)).value()).hasSize(50);
		assertThatExceptionOfType(RejectedException.class).isThrownBy(() -> new Username("a".repeat(51)));
	}

}
