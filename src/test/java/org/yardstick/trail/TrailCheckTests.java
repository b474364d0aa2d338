package org.yardstick.trail;

import java.util.Arrays;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TrailCheckTests {

	private final TrailLedger ledger = new TrailLedger();

	@BeforeEach
	void recordSome() {
		for (int n = 1; n <= 9; n++) {
			this.ledger.record("第" + n + "条");
		}
	}

	@Test
	void findsNothingWhereNobodyTouchedIt() {
		TrailCheck check = this.ledger.check();
		assertThat(check.state()).isEqualTo(TrailCheck.State.SOUND);
		assertThat(check.found()).isNull();
		assertThat(check.done()).isEqualTo(this.ledger.chain.head());
		assertThat(check.total()).isEqualTo(9);
		assertThat(check.finishedAt()).isNotNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "words = '别的话'", "at = at + interval '1 microsecond'", "kind = 'FORM_DELETED'",
			"account_id = null", "account_name = '别人'", "username = ''", "roles = ''", "origin = '192.0.2.8'",
			"subject_kind = 'UNIT'", "subject_id = '0'", "subject_title = '别的项目'", "changes = '[ ]'",
			"hash = sha256(hash)", "previous_hash = sha256(hash)", "words = null, username = words" })
	void findsARowChangedByHand(String change) {
		this.ledger.tamper("update trail_entry set " + change + " where number = 5");
		assertBroken(new ChainBreak(5, this.ledger.chain.next(4, 5, 1).get(0).at(), ChainBreak.How.CHANGED));
	}

	@Test
	void findsARowChangedTogetherWithItsHash() {
		ChainLink fifth = this.ledger.chain.next(4, 5, 1).get(0);
		this.ledger.tamper("update trail_entry set words = '别的话' where number = 5");
		Digest forged = fifth.previous().of(this.ledger.chain.next(4, 5, 1).get(0).texts());
		this.ledger.tamper("update trail_entry set hash = decode('" + forged + "', 'hex') where number = 5");
		assertBroken(new ChainBreak(6, TrailLedger.recordedAt(), ChainBreak.How.UNLINKED));
	}

	@Test
	void findsTheLastRowChangedTogetherWithItsHash() {
		this.ledger.tamper("update trail_entry set words = '别的话' where number = 9");
		ChainLink last = this.ledger.chain.next(8, 9, 1).get(0);
		this.ledger.tamper("update trail_entry set hash = decode('" + last.previous().of(last.texts())
				+ "', 'hex') where number = 9");
		assertBroken(new ChainBreak(9, null, ChainBreak.How.UNLINKED));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 5, 8 })
	void findsARowThatIsGone(long number) {
		this.ledger.tamper("delete from trail_entry where number = " + number);
		assertBroken(new ChainBreak(number, null, ChainBreak.How.MISSING));
	}

	@Test
	void findsThatTheEndWasCutOff() {
		this.ledger.tamper("delete from trail_entry where number > 6");
		assertBroken(new ChainBreak(7, null, ChainBreak.How.CUT_OFF));
	}

	@Test
	void findsThatEverythingIsGone() {
		this.ledger.tamper("truncate trail_entry");
		assertBroken(new ChainBreak(1, null, ChainBreak.How.CUT_OFF));
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, 10 })
	void findsARowThatWasPutIn(long number) {
		this.ledger
			.tamper("insert into trail_entry (number, at, kind, account_name, roles, changes, previous_hash, hash)"
					+ " select " + number + ", at, kind, account_name, roles, changes, hash, sha256(hash)"
					+ " from trail_entry where number = 9");
		assertBroken(new ChainBreak(number, null, ChainBreak.How.ADDED));
	}

	@Test
	void findsThatTheHeadIsGone() {
		this.ledger.tamper("delete from trail_head");
		assertBroken(new ChainBreak(1, null, ChainBreak.How.ADDED));
	}

	@Test
	void theAnchorProvesMoreThanTheChainWhereAllOfItWasMadeAnew() {
		ChainEnd anchor = this.ledger.chain.head();
		this.ledger.tamper("truncate trail_entry, trail_head");
		this.ledger.jdbc.sql("insert into trail_head (number, hash) values (0, decode(repeat('00', 32), 'hex'))")
			.update();
		this.ledger.jdbc.sql("alter table trail_entry enable trigger user").update();
		for (int n = 1; n <= 9; n++) {
			this.ledger.record("第" + n + "条，改过");
		}
		assertThat(this.ledger.check().state()).isEqualTo(TrailCheck.State.SOUND);
		assertThat(this.ledger.chain.hash(anchor.number())).get().isNotEqualTo(anchor.hash());
	}

	@Test
	void remembersTheLastTimeThatAllWasWell() {
		TrailCheck sound = this.ledger.check();
		this.ledger.tamper("delete from trail_entry where number = 3");
		TrailCheck broken = this.ledger.check();
		assertThat(broken.done().number()).isEqualTo(2);
		assertThat(this.ledger.chain.head()).isEqualTo(sound.done());
	}

	@Test
	void goesThroughMoreThanOneHandful() {
		String[] many = new String[2_500];
		Arrays.fill(many, "多");
		this.ledger.record(many);
		assertThat(this.ledger.check().done().number()).isEqualTo(2_509);
		this.ledger.tamper("update trail_entry set words = '少' where number = 2100");
		assertThat(this.ledger.check().found().number()).isEqualTo(2_100);
	}

	private void assertBroken(ChainBreak expected) {
		TrailCheck check = this.ledger.check();
		assertThat(check.state()).isEqualTo(TrailCheck.State.BROKEN);
		assertThat(check.found()).isEqualTo(expected);
	}

}
