package org.yardstick.identity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yardstick.shared.RejectedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MailAddressTests {

	@ParameterizedTest
	@ValueSource(strings = { "a@example.org", "first.last+notes@mail.example.org", "9_x%y-z@a-b.example.org" })
	void acceptsPlainAddresses(String address) {
		assertThat(new MailAddress("  " + address + " ").value()).isEqualTo(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "a@b", "@example.org", "a@", "a b@example.org", "a@example.org,b@example.org",
			"a@example.org\nBcc: b@example.org", "\"a\"@example.org", "甲@example.org", "a..b@example.org",
			"a@-example.org", "<a@example.org>" })
	void refusesEverythingElse(String address) {
		assertThatThrownBy(() -> new MailAddress(address)).isInstanceOf(RejectedException.class)
			.hasMessageContaining("邮箱地址不对");
	}

	@Test
	void refusesWhatIsTooLong() {
		assertThatThrownBy(() -> new MailAddress("a".repeat(250) + "@example.org"))
			.isInstanceOf(RejectedException.class);
	}

	@Test
	void nothingTypedIsNoAddress() {
		assertThat(MailAddress.typed("  ")).isNull();
		assertThat(MailAddress.typed(null)).isNull();
	}

	@Test
	void mailIsWantedOnlyWhereThereIsAnAddress() {
		assertThatThrownBy(() -> new MailChoice(null, true)).isInstanceOf(RejectedException.class);
		assertThat(new MailChoice(null, false).wanted()).isFalse();
	}

}
