package org.yardstick.review;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yardstick.Actors;
import org.yardstick.FullStackTest;
import org.yardstick.organisation.Actor;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.RejectedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@FullStackTest
class OnceOnlyTests {

	private final Actor actor = Actors.division();

	private final String key = UUID.randomUUID().toString();

	private final AtomicInteger done = new AtomicInteger();

	@Autowired
	private OnceOnly requests;

	@Test
	void theSameRequestAgainIsNotCarriedOutAgain() {
		assertThat(run(this.key, "pass 1")).isEqualTo("done");
		assertThat(run(this.key, "pass 1")).isEqualTo("before");
		assertThat(this.done).hasValue(1);
	}

	@Test
	void withoutAKeyEveryRequestIsCarriedOut() {
		assertThat(run(null, "pass 1")).isEqualTo("done");
		assertThat(run(" ", "pass 1")).isEqualTo("done");
		assertThat(this.done).hasValue(2);
	}

	@Test
	void aKeyIsNotForAnotherRequest() {
		run(this.key, "pass 1");

		assertThatThrownBy(() -> run(this.key, "send back 1")).isInstanceOf(RejectedException.class)
			.hasMessageContaining("另一个请求");
	}

	@Test
	void aRequestThatFailedIsCarriedOutWhenItComesAgain() {
		assertThatThrownBy(() -> this.requests.run(this.actor, this.key, "pass 1", () -> {
			throw new ConflictException("还没有报送。");
		}, () -> "before")).isInstanceOf(ConflictException.class);

		assertThat(run(this.key, "pass 1")).isEqualTo("done");
	}

	@Test
	void ofManyAtOnceOneIsCarriedOutAndTheOthersAreAnswered() throws Exception {
		CountDownLatch start = new CountDownLatch(1);
		ExecutorService threads = Executors.newFixedThreadPool(8);
		try {
			List<Future<String>> answers = IntStream.range(0, 8)
				.mapToObj((n) -> threads.submit((Callable<String>) () -> {
					start.await();
					return run(this.key, "pass 1");
				}))
				.toList();
			start.countDown();
			for (Future<String> answer : answers) {
				assertThat(answer.get()).isIn("done", "before");
			}
		}
		finally {
			threads.shutdownNow();
		}
		assertThat(this.done).hasValue(1);
	}

	@Test
	void aKeyOfUnreasonableLengthIsRefused() {
		assertThatThrownBy(() -> run("k".repeat(101), "pass 1")).isInstanceOf(RejectedException.class);
	}

	private String run(String withKey, String request) {
		return this.requests.run(this.actor, withKey, request, () -> {
			this.done.incrementAndGet();
			return "done";
		}, () -> "before");
	}

}
