package org.yardstick.identity;

import org.yardstick.shared.RejectedException;

/**
 * Where a person is reached by mail.
 *
 * @param address null if none is known
 * @param wanted whether the person wants notices by mail too
 */
public record MailChoice(MailAddress address, boolean wanted) {

	/**
	 * @throws RejectedException at {@code email} if mail is wanted and the address is
	 * missing
	 */
	public MailChoice {
		if (wanted && address == null) {
			throw RejectedException.at("email", "要把通知发到邮箱，请填写邮箱地址。");
		}
	}

}
