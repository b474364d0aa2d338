package org.yardstick.identity;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.yardstick.trail.Trail;
import org.yardstick.trail.TrailEntry;
import org.yardstick.trail.TrailKind;
import org.yardstick.trail.TrailPerson;

/**
 * Puts on the trail who comes and goes, and who is not let in. Nobody needs an account to
 * be refused, so an address that is refused again and again fills the trail only so far:
 * in each minute one entry says that the rest was left out.
 */
@Component
class SignInTrail {

	/** Of one address in a minute. */
	static final int MOST_REFUSALS = 60;

	private final Trail trail;

	private final Cache<String, AtomicInteger> refusals = Caffeine.newBuilder()
		.maximumSize(10_000)
		.expireAfterWrite(Duration.ofMinutes(1))
		.build();

	SignInTrail(Trail trail) {
		this.trail = trail;
	}

	/**
	 * Somebody came in.
	 * @param way how, in words
	 */
	void arrived(SignedIn person, String way) {
		this.trail.record(TrailPerson.of(person.actor(), person.username()),
				TrailEntry.of(TrailKind.SIGNED_IN, null, way));
	}

	/**
	 * Somebody was not let in.
	 * @param typed as a user name
	 * @param way how it was tried, in words
	 */
	void refused(String typed, String origin, String way, AuthenticationException why) {
		int number = this.refusals.get(origin, (address) -> new AtomicInteger()).incrementAndGet();
		if (number <= MOST_REFUSALS) {
			record(TrailPerson.stranger(typed, origin), way + "：" + reason(why));
		}
		else if (number == MOST_REFUSALS + 1) {
			record(TrailPerson.stranger("", origin), "这个地址一分钟内被拒绝超过 " + MOST_REFUSALS + " 次，这一分钟里其余的不再逐次记录");
		}
	}

	@EventListener
	void on(LogoutSuccessEvent event) {
		if (event.getAuthentication().getPrincipal() instanceof SignedIn person) {
			this.trail.record(TrailPerson.of(person.actor(), person.username()),
					TrailEntry.of(TrailKind.SIGNED_OUT, null));
		}
	}

	private void record(TrailPerson stranger, String words) {
		this.trail.record(stranger, TrailEntry.of(TrailKind.SIGN_IN_REFUSED, null, words));
	}

	private static String reason(AuthenticationException why) {
		if (why instanceof LockedException) {
			return "账号已锁定";
		}
		return (why instanceof DisabledException) ? "账号已停用" : "用户名或密码不正确";
	}

}
