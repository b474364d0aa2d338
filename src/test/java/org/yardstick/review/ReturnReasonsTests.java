package org.yardstick.review;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.Actors;
import org.yardstick.FullStackTest;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.review.ReturnReasonChange.Kind;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.NotFoundException;
import org.yardstick.shared.RejectedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@FullStackTest
@Transactional
class ReturnReasonsTests {

	private static final ReturnReasonWords WORDS = new ReturnReasonWords("绩效自评缺失", "请补上年的自评结果。");

	@Autowired
	private ReturnReasons reasons;

	@Autowired
	private ReturnReasonAdministration administration;

	@Autowired
	private JdbcClient jdbc;

	private Actor admin;

	@BeforeEach
	void signIn() {
		this.admin = Actors.admin();
	}

	@Test
	void thereIsASetToBeginWith() {
		assertThat(this.reasons.all()).hasSizeGreaterThanOrEqualTo(10)
			.allMatch(ReturnReason::active)
			.extracting(ReturnReason::title)
			.contains("资金测算不清", "指标没有量化", "目标与指标不一致", "材料不全")
			.doesNotHaveDuplicates();
	}

	@Test
	void aNewReasonTakesTheNextCodeAndStandsLast() {
		int before = this.reasons.all().size();
		ReturnReason added = this.administration.add(this.admin, WORDS);

		assertThat(added.code()).isEqualTo("R" + (before + 1));
		assertThat(this.reasons.all()).last().isEqualTo(added);
		assertThat(changes(1)).singleElement().satisfies((change) -> {
			assertThat(change.kind()).isEqualTo(Kind.ADDED);
			assertThat(change.by()).isEqualTo(this.admin.name());
			assertThat(change.before()).isNull();
			assertThat(change.after()).isEqualTo(added);
		});
	}

	@Test
	void wordsAreChangedAndTheOldOnesAreOnRecord() {
		this.administration.change(this.admin, "R01", seen("R01"), WORDS);
		this.administration.change(this.admin, "R01", seen("R01"), WORDS);

		assertThat(this.administration.get("R01").title()).isEqualTo("绩效自评缺失");
		assertThat(changes(1)).singleElement().satisfies((change) -> {
			assertThat(change.kind()).isEqualTo(Kind.CHANGED);
			assertThat(change.before().title()).isEqualTo("资金测算不清");
		});
		assertThat(this.administration.changes()).hasSize(1);
	}

	@Test
	void theSecondOfTwoChangesIsRefused() {
		ReturnReasonWords seen = seen("R01");
		this.administration.change(this.admin, "R01", seen, WORDS);
		ReturnReasonWords other = new ReturnReasonWords("测算没有依据", "");
		assertThatThrownBy(() -> this.administration.change(this.admin, "R01", seen, other))
			.isInstanceOf(ConflictException.class);
	}

	@Test
	void aReasonIsTakenOutAndIn() {
		this.administration.activate(this.admin, "R02", false);
		this.administration.activate(this.admin, "R02", false);
		assertThat(this.administration.get("R02").active()).isFalse();
		assertThatThrownBy(() -> this.reasons.given(sendBack("R02"))).isInstanceOf(RejectedException.class)
			.hasMessageContaining("已停用");
		this.administration.activate(this.admin, "R02", true);

		assertThat(changes(2)).extracting(ReturnReasonChange::kind).containsExactly(Kind.ACTIVATED, Kind.DEACTIVATED);
		assertThat(this.reasons.given(sendBack("R02", "R02", "R01"))).extracting(GivenReason::code)
			.containsExactly("R02", "R01");
	}

	@Test
	void aReasonIsMovedAndTheOthersMakeRoom() {
		List<String> codes = codes();
		this.administration.move(this.admin, "R03", 1);
		assertThat(codes()).startsWith("R03", "R01", "R02", "R04");
		this.administration.move(this.admin, "R03", 3);
		assertThat(codes()).isEqualTo(codes);
		this.administration.move(this.admin, "R01", 1000);
		assertThat(codes()).last().isEqualTo("R01");
		assertThat(this.reasons.all()).extracting(ReturnReason::position).doesNotHaveDuplicates();
		this.administration.move(this.admin, "R01", 1000);
		assertThat(changes(100)).hasSize(3).allMatch((change) -> change.kind() == Kind.MOVED);
	}

	@Test
	void whatSaysNothingOrTooMuchIsRefused() {
		for (ReturnReasonWords wrong : List.of(new ReturnReasonWords(" ", ""), new ReturnReasonWords(null, null),
				new ReturnReasonWords("长".repeat(31), ""), new ReturnReasonWords("短", "长".repeat(301)),
				new ReturnReasonWords("材料不全", ""))) {
			assertThatThrownBy(() -> this.administration.add(this.admin, wrong)).isInstanceOf(RejectedException.class);
		}
		assertThatThrownBy(() -> this.administration.get("R77")).isInstanceOf(NotFoundException.class);
	}

	@Test
	void onlyAnAdministratorMaintainsThem() {
		for (Role role : Role.values()) {
			if (role != Role.ADMIN) {
				assertThatThrownBy(() -> this.administration.add(Actors.with(role), WORDS))
					.isInstanceOf(NotAllowedException.class);
			}
		}
	}

	@Test
	void anUnknownReasonOrOneForAPassIsRefused() {
		assertThatThrownBy(() -> this.reasons.given(sendBack("R77"))).isInstanceOf(RejectedException.class);
		Decision pass = new Decision(Decision.Verdict.APPROVE, null, List.of(), List.of("R01"), null, null);
		assertThatThrownBy(() -> this.reasons.given(pass)).isInstanceOf(RejectedException.class);
	}

	@Test
	void theDatabaseForgetsNoReason() {
		assertThatThrownBy(() -> this.jdbc.sql("delete from return_reason where code = 'R05'").update())
			.hasMessageContaining("never deleted");
	}

	private static Decision sendBack(String... codes) {
		return new Decision(Decision.Verdict.SEND_BACK, null, List.of(), List.of(codes), null, null);
	}

	private ReturnReasonWords seen(String code) {
		ReturnReason reason = this.administration.get(code);
		return new ReturnReasonWords(reason.title(), reason.explanation());
	}

	private List<String> codes() {
		return this.reasons.all().stream().map(ReturnReason::code).toList();
	}

	private List<ReturnReasonChange> changes(int most) {
		return this.administration.changes().stream().limit(most).toList();
	}

}
