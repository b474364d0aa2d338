package org.yardstick.identity;

import java.util.Locale;
import java.util.regex.Pattern;

import org.yardstick.shared.RejectedException;

/**
 * The name a person signs in with: 2 to 50 letters, digits, dots, hyphens and underscores
 * of ASCII, because it travels in HTTP Basic headers; capital letters count as small
 * ones.
 */
record Username(String value) {

	private static final Pattern WRITTEN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,49}");

	/**
	 * @throws RejectedException at {@code username} if it is no such name
	 */
	Username {
		value = tidy(value);
		if (!WRITTEN.matcher(value).matches()) {
			throw RejectedException.at("username", "用户名须为 2 至 50 位字母、数字、点、横线或下划线，以字母或数字开头。");
		}
	}

	/** What was typed, as it is stored; not checked. */
	static String tidy(String typed) {
		return (typed != null) ? typed.strip().toLowerCase(Locale.ROOT) : "";
	}

}
