package org.yardstick.demo;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;
import org.yardstick.identity.FirstAdministrator;
import org.yardstick.shared.NotFoundException;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

class DemoSwitchTests {

	private static final String OWN_DATABASE = "jdbc:postgresql://db.example/yardstick";

	private final MockEnvironment environment = new MockEnvironment();

	private final TransactionTemplate transaction = mock();

	private final FirstAdministrator firstAdministrator = mock();

	private final DemoContent demo = new DemoContent(this.environment, this.transaction, this.firstAdministrator,
			mock(), mock(), mock());

	@BeforeEach
	void nobodyHasAnAccount() {
		given(this.firstAdministrator.isMissing()).willReturn(true);
	}

	@Test
	void writesUnaskedIntoTheDatabaseThatComesAlong() {
		this.environment.setProperty("spring.datasource.url", "");
		this.demo.afterSingletonsInstantiated();
		verify(this.transaction).executeWithoutResult(any());
	}

	@Test
	void writesNothingUnaskedIntoADatabaseOfOnesOwn() {
		this.environment.setProperty("spring.datasource.url", OWN_DATABASE);
		this.demo.afterSingletonsInstantiated();
		verify(this.transaction, never()).executeWithoutResult(any());
	}

	@Test
	void writesIntoADatabaseOfOnesOwnWhereWanted() {
		this.environment.setProperty("spring.datasource.url", OWN_DATABASE);
		this.environment.setProperty("yardstick.demo", "true");
		this.demo.afterSingletonsInstantiated();
		verify(this.transaction).executeWithoutResult(any());
	}

	@Test
	void writesNothingWhereSwitchedOff() {
		this.environment.setProperty("yardstick.demo", "false");
		this.demo.afterSingletonsInstantiated();
		verify(this.transaction, never()).executeWithoutResult(any());
	}

	@Test
	void writesNothingWhereSomebodyHasAnAccount() {
		given(this.firstAdministrator.isMissing()).willReturn(false);
		this.demo.afterSingletonsInstantiated();
		verify(this.transaction, never()).executeWithoutResult(any());
	}

	@Test
	void leavesItToAnotherInstanceThatWasFaster() {
		given(this.firstAdministrator.isMissing()).willReturn(true, false);
		willThrow(new NotFoundException("设置完毕")).given(this.transaction).executeWithoutResult(any());
		assertThatNoException().isThrownBy(this.demo::afterSingletonsInstantiated);
	}

	@Test
	void tellsItsOwnMistakes() {
		willThrow(new NotFoundException("没有这个单位")).given(this.transaction).executeWithoutResult(any());
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(this.demo::afterSingletonsInstantiated);
	}

}
