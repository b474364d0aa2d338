package org.yardstick.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;
import org.yardstick.Actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TrailTests {

	private static final TrailSubject PLAN = TrailLedger.entry("").subject();

	private final TrailLedger ledger = new TrailLedger();

	@Test
	void keepsWhoDidWhatToWhatAndFromWhere() {
		TrailEntry entry = new TrailEntry(TrailKind.FORM_SAVED, PLAN, "说“明”\\\n第二行",
				List.of(TrailChange.of("数量指标 / 指标值", "indicators[#a].annualTarget", "≥7 人", null)));
		this.ledger.transaction.executeWithoutResult((status) -> this.ledger.trail.record(Actors.unit(), entry));
		TrailRecord record = this.ledger.search.of(PLAN).get(0);
		assertThat(record.number()).isEqualTo(1);
		assertThat(record.at()).isEqualTo(TrailLedger.recordedAt());
		assertThat(record.title()).isEqualTo("修改");
		assertThat(record.person()).isEqualTo(TrailPerson.of(Actors.unit()));
		assertThat(record.person().roles()).isEqualTo("填报人");
		assertThat(record.person().origin()).isEqualTo("192.0.2.7");
		assertThat(record.subject()).isEqualTo(PLAN);
		assertThat(record.words()).isEqualTo(entry.words());
		assertThat(record.changes()).isEqualTo(entry.changes());
	}

	@Test
	void chainsTheEntriesOfATransactionInTheirOrder() {
		this.ledger.record("一", "二", "三");
		this.ledger.record("四");
		assertThat(this.ledger.search.of(PLAN)).extracting(TrailRecord::words).containsExactly("四", "三", "二", "一");
		assertThat(this.ledger.check().state()).isEqualTo(TrailCheck.State.SOUND);
	}

	@Test
	void recordsNothingOfWhatIsRolledBack() {
		this.ledger.transaction.executeWithoutResult((status) -> {
			this.ledger.trail.record(Actors.unit(), TrailLedger.entry("doomed"));
			status.setRollbackOnly();
		});
		assertThat(this.ledger.chain.head()).isEqualTo(ChainEnd.BEGINNING);
		assertThat(this.ledger.search.of(PLAN)).isEmpty();
	}

	@Test
	void recordsWhatAnInnerTransactionDoesWhateverBecomesOfTheOuterOne() {
		TransactionTemplate inner = new TransactionTemplate(this.ledger.transaction.getTransactionManager());
		inner.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
		this.ledger.transaction.executeWithoutResult((status) -> {
			this.ledger.trail.record(Actors.unit(), TrailLedger.entry("outer"));
			inner.executeWithoutResult((own) -> this.ledger.trail.record(Actors.unit(), TrailLedger.entry("inner")));
			status.setRollbackOnly();
		});
		assertThat(this.ledger.search.of(PLAN)).extracting(TrailRecord::words).containsExactly("inner");
	}

	@Test
	void refusesToRecordWhereNothingCanBeWritten() {
		TransactionTemplate reading = new TransactionTemplate(this.ledger.transaction.getTransactionManager());
		reading.setReadOnly(true);
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> reading
			.executeWithoutResult((status) -> this.ledger.trail.record(Actors.unit(), TrailLedger.entry("lost"))));
	}

	@Test
	void leavesNoGapAndNoForkWhenManyRecordAtOnce() throws Exception {
		int threads = 20;
		int transactions = 15;
		ExecutorService people = Executors.newFixedThreadPool(threads);
		try {
			List<Future<?>> running = new ArrayList<>();
			for (int thread = 0; thread < threads; thread++) {
				String name = "t" + thread;
				running.add(people.submit(() -> {
					for (int n = 0; n < transactions; n++) {
						this.ledger.record(name + " first", name + " second", name + " third");
					}
				}));
			}
			for (Future<?> one : running) {
				one.get();
			}
		}
		finally {
			people.shutdown();
		}
		long total = 3L * threads * transactions;
		assertThat(this.ledger.jdbc.sql("select number from trail_entry order by number").query(Long.class).list())
			.containsExactlyElementsOf(LongStream.rangeClosed(1, total).boxed().toList());
		TrailCheck check = this.ledger.check();
		assertThat(check.state()).isEqualTo(TrailCheck.State.SOUND);
		assertThat(check.done()).isEqualTo(this.ledger.chain.head());
		assertThat(check.done().number()).isEqualTo(total);
	}

	@ParameterizedTest
	@ValueSource(strings = { "update trail_entry set account_name = '别人'", "delete from trail_entry",
			"truncate trail_entry", "delete from trail_head", "truncate trail_head",
			"insert into trail_head (id, number, hash) select 2, number, hash from trail_head" })
	void theRoleOfTheApplicationMayOnlyAdd(String statement) {
		this.ledger.record("final");
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.ledger.jdbc.sql(statement).update())
			.havingRootCause()
			.withMessageContaining("permission denied");
		assertThat(this.ledger.chain.isGuarded()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "update trail_entry set account_name = '别人'", "delete from trail_entry",
			"truncate trail_entry", "delete from trail_head", "truncate trail_head" })
	void nobodyMayDoMoreWhateverHisRights(String statement) {
		this.ledger.record("final");
		this.ledger.jdbc.sql("grant all on trail_entry, trail_head to current_user").update();
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.ledger.jdbc.sql(statement).update())
			.havingRootCause()
			.withMessageContaining("never changed or deleted");
		assertThat(this.ledger.chain.isGuarded()).isFalse();
	}

	@Test
	void theDatabaseTakesNoEntryThatDoesNotFollow() {
		this.ledger.record("one");
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.ledger.jdbc.sql("""
				insert into trail_entry (number, at, kind, account_name, roles, changes, previous_hash, hash)
				select number + 1, at, kind, account_name, roles, changes, previous_hash, hash from trail_entry
				""").update()).havingRootCause().withMessageContaining("does not follow");
	}

	@Test
	void keepsOfAStrangerOnlyWhatIsHarmless() {
		TrailPerson stranger = TrailPerson.stranger("a\0b\u202e\ud800" + "x".repeat(500), "192.0.2.9");
		this.ledger.transaction.executeWithoutResult((status) -> this.ledger.trail.record(stranger,
				TrailEntry.of(TrailKind.SIGN_IN_REFUSED, null, "密码不正确")));
		assertThat(stranger.username()).startsWith("a b ").hasSize(60);
		TrailRecord record = this.ledger.search.search(Actors.admin(), TrailFilter.NONE, null).records().get(0);
		assertThat(record.person()).isEqualTo(stranger);
		assertThat(record.subject()).isNull();
		assertThat(this.ledger.check().state()).isEqualTo(TrailCheck.State.SOUND);
	}

	@Test
	void keepsOfLongWordsWhatDiffers() {
		String long1 = "甲".repeat(300) + "原来" + "乙".repeat(300);
		String long2 = "甲".repeat(300) + "现在的" + "乙".repeat(300);
		TrailChange change = TrailChange.of("项目概况", "narratives.overview", long1, long2);
		assertThat(change.before()).isEqualTo("…" + "甲".repeat(20) + "原来" + "乙".repeat(20) + "…");
		assertThat(change.after()).isEqualTo("…" + "甲".repeat(20) + "现在的" + "乙".repeat(20) + "…");
		assertThat(TrailChange.of("项目概况", "短", "长").after()).isEqualTo("长");
	}

	@Test
	void leavesOutWhatDidNotChange() {
		TrailEntry entry = TrailEntry.of(TrailKind.SETTING_CHANGED,
				new TrailSubject(TrailSubject.Kind.UNIT, new UUID(0, 1), "某中学"),
				List.of(TrailChange.of("名称", "甲", "甲"), TrailChange.of("编码", "1", "2")));
		assertThat(entry.changes()).containsExactly(TrailChange.of("编码", "1", "2"));
	}

}
