package org.yardstick.system;

import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yardstick.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** The scheduler as it is configured; tests poll too seldom for that to matter. */
@SpringBootTest
@Import({ TestDatabase.class, BackgroundWorkTests.Errands.class })
class BackgroundWorkTests {

	@Autowired
	private SchedulerClient scheduler;

	@Autowired
	private OneTimeTask<Errand> errand;

	@Autowired
	private BlockingQueue<String> done;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void beginsAfterTheTransactionThatOrderedItWithWhatItWasTold() throws Exception {
		this.transaction.executeWithoutResult((status) -> {
			order("kept", "一号");
			assertThat(this.done).isEmpty();
		});

		assertThat(this.done.poll(30, TimeUnit.SECONDS)).isEqualTo("一号");
	}

	@Test
	void isForgottenWithTheTransactionThatOrderedIt() {
		this.transaction.executeWithoutResult((status) -> {
			order("dropped", "二号");
			status.setRollbackOnly();
		});

		assertThat(this.jdbc.sql("select count(*) from scheduled_task where task_instance = 'dropped'")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void tellsExecutionsInJson() {
		this.transaction.executeWithoutResult((status) -> {
			this.scheduler.schedule(this.errand.instance("later", new Errand("三号")), Instant.now().plusSeconds(3600));
			assertThat(this.jdbc
				.sql("select convert_from(task_data, 'UTF8') from scheduled_task where task_instance = 'later'")
				.query(String.class)
				.single()).contains("\"words\":\"三号\"").startsWith("{");
			status.setRollbackOnly();
		});
	}

	private void order(String name, String words) {
		this.scheduler.schedule(this.errand.instance(name, new Errand(words)), Instant.now());
	}

	record Errand(String words) {
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Errands {

		@Bean
		BlockingQueue<String> done() {
			return new LinkedBlockingQueue<>();
		}

		@Bean
		OneTimeTask<Errand> errand(BlockingQueue<String> done) {
			return Tasks.oneTime("errand", Errand.class).execute((told, context) -> done.add(told.getData().words()));
		}

	}

}
