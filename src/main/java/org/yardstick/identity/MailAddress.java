package org.yardstick.identity;

import java.util.regex.Pattern;

import org.yardstick.shared.RejectedException;

/**
 * One address that mail reaches a person at. Narrower than what the standards allow:
 * plain characters, one address, nothing that could end a header of a letter.
 *
 * @param value as typed, without blanks around it
 */
public record MailAddress(String value) {

	private static final int LONGEST = 254;

	private static final Pattern PATTERN = Pattern
		.compile("[A-Za-z0-9_%+-]+(\\.[A-Za-z0-9_%+-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}");

	/**
	 * @throws RejectedException at {@code email} if it is no address
	 */
	public MailAddress {
		value = value.strip();
		if (value.length() > LONGEST || !PATTERN.matcher(value).matches()) {
			throw RejectedException.at("email", "邮箱地址不对，请检查，例如 name@example.org。");
		}
	}

	/**
	 * The address that was typed.
	 * @return null if nothing was
	 * @throws RejectedException at {@code email} if it is no address
	 */
	public static MailAddress typed(String words) {
		return (words == null || words.isBlank()) ? null : new MailAddress(words);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
