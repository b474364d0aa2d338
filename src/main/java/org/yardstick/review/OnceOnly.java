package org.yardstick.review;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.shared.RejectedException;
import org.yardstick.shared.Sha256;

/**
 * Carries a request out once, however often it arrives: a double click, or a program that
 * asks again after a broken line. Requests are told by a key that the caller makes up:
 * pages put one into each form, programs send {@code Idempotency-Key}.
 * <p>
 * The key is written in the transaction of the work. A second request that comes while
 * the first is at work waits for it, and does the work itself if the first one failed.
 */
@Service
public class OnceOnly {

	private static final int LONGEST_KEY = 100;

	/** Nobody asks again after so long. */
	private static final Duration KEPT = Duration.ofDays(30);

	private final JdbcClient jdbc;

	private final Clock clock;

	OnceOnly(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Does the work unless the actor's request with this key was carried out already.
	 * @param key null to do it in any case
	 * @param request what is asked for, in a form that is equal for equal requests
	 * @param work done in one transaction with the note of the key
	 * @param repeated what to answer where the work was done before
	 * @throws RejectedException if the key came with another request, or is too long
	 */
	@Transactional
	public <T> T run(Actor actor, String key, String request, Supplier<T> work, Supplier<T> repeated) {
		if (key == null || key.isBlank()) {
			return work.get();
		}
		if (key.length() > LONGEST_KEY) {
			throw RejectedException.at("Idempotency-Key", "Idempotency-Key 最长" + LONGEST_KEY + "个字符。");
		}
		String fingerprint = Sha256.of(request);
		if (isFirst(actor, key, fingerprint)) {
			return work.get();
		}
		requireSame(actor, key, fingerprint);
		return repeated.get();
	}

	/** Forgets the keys of requests that nobody repeats any more. */
	@Transactional
	void forgetOld() {
		this.jdbc.sql("delete from handled_request where handled_at < ?")
			.param(Timestamp.from(this.clock.instant().minus(KEPT)))
			.update();
	}

	private boolean isFirst(Actor actor, String key, String fingerprint) {
		return this.jdbc.sql("""
				insert into handled_request (account_id, key, request, handled_at)
				values (:account, :key, :request, :at) on conflict do nothing
				""")
			.param("account", actor.accountId())
			.param("key", key)
			.param("request", fingerprint)
			.param("at", Timestamp.from(this.clock.instant()))
			.update() == 1;
	}

	private void requireSame(Actor actor, String key, String fingerprint) {
		String handled = this.jdbc.sql("select request from handled_request where account_id = :account and key = :key")
			.param("account", actor.accountId())
			.param("key", key)
			.query(String.class)
			.single();
		if (!handled.equals(fingerprint)) {
			throw RejectedException.at("Idempotency-Key", "这个 Idempotency-Key 已经用于另一个请求，请为新的请求换一个。");
		}
	}

}
