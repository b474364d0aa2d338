package org.yardstick.identity;

import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Service;
import org.yardstick.shared.RejectedException;

/**
 * Lets people replace their own password. The present one is asked for again and counts
 * as an attempt to sign in, so that an unattended browser is no place to guess it.
 */
@Service
public class OwnPassword {

	private final PasswordCheck check;

	private final Passwords passwords;

	private final SignInTrail trail;

	OwnPassword(PasswordCheck check, Passwords passwords, SignInTrail trail) {
		this.check = check;
		this.passwords = passwords;
		this.trail = trail;
	}

	/**
	 * Signs the person out everywhere, here too.
	 * @throws RejectedException at {@code current} or {@code password}
	 */
	public void change(SignedIn person, String current, String password) {
		verify(person, current);
		if (password.equals(current)) {
			throw RejectedException.at("password", "新密码不能与现在的密码相同。");
		}
		this.passwords.replaceOwn(person, password);
	}

	private void verify(SignedIn person, String current) {
		try {
			this.check.verify(person.username(), current);
		}
		catch (AccountStatusException ex) {
			refused(person, ex);
			throw RejectedException.at("current", "密码输错次数太多，账号已暂时锁定，请稍后再试。");
		}
		catch (AuthenticationException ex) {
			refused(person, ex);
			throw RejectedException.at("current", "现在的密码不正确，请重新输入。");
		}
	}

	private void refused(SignedIn person, AuthenticationException why) {
		this.trail.refused(person.username(), person.actor().origin(), "修改密码", why);
	}

}
