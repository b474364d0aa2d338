package org.yardstick.identity;

import java.util.Set;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.yardstick.Actors;
import org.yardstick.EmptyOrganisation;
import org.yardstick.FullStackTest;
import org.yardstick.StatementRecorder;
import org.yardstick.TestAccounts;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentDetails;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.Label;
import org.yardstick.organisation.OrganisationMaintenance;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.PlaceKind;
import org.yardstick.organisation.Role;
import org.yardstick.organisation.Seat;
import org.yardstick.organisation.UnitDetails;
import org.yardstick.organisation.UnitId;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.NotFoundException;
import org.yardstick.shared.Problem;
import org.yardstick.shared.RejectedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@FullStackTest
@EmptyOrganisation
class AccountAdministrationTests {

	private static final Actor ADMIN = Actor.program();

	private static final AccountDetails SOMEONE = new AccountDetails("某人", Set.of(Role.PERFORMANCE), null);

	@Autowired
	private AccountAdministration administration;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private OwnMail ownMail;

	@Autowired
	private OrganisationMaintenance organisation;

	@Autowired
	private StatementRecorder recorder;

	@Test
	void opensAnAccount() {
		UUID id = this.administration.create(ADMIN, " Someone ", TestAccounts.PASSWORD, SOMEONE);
		AccountEntry account = this.administration.account(ADMIN, id);
		assertThat(account.username()).isEqualTo("someone");
		assertThat(account.details()).isEqualTo(SOMEONE);
		assertThat(account.status()).isEqualTo(AccountStatus.ACTIVE);
		assertThat(account.lastSignIn()).isNull();
	}

	@Test
	void refusesAUserNameThatIsTakenAndAPasswordThatIsWeak() {
		this.accounts.add("someone", SOMEONE);
		assertRejected("username", () -> this.accounts.add("SomeOne", SOMEONE));
		assertRejected("username", () -> this.accounts.add("某人", SOMEONE));
		assertRejected("password", () -> this.administration.create(ADMIN, "another", "short", SOMEONE));
	}

	@Test
	void refusesAPlaceThatDoesNotExist() {
		AccountDetails nowhere = new AccountDetails("某人", Set.of(Role.UNIT),
				new Place(PlaceKind.UNIT, UUID.randomUUID()));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.accounts.add("someone", nowhere));
	}

	@Test
	void letsOnlyTheDepartmentsOwnUnitReviewForIt() {
		DepartmentId department = this.accounts.addDepartment(null);
		UnitId below = this.accounts.addUnit(department);
		UnitId itself = this.organisation.addUnit(ADMIN, new UnitDetails(new Label("101009", "教育局"), department, true));
		Set<Role> both = Set.of(Role.UNIT, Role.DEPARTMENT);
		assertRejected("place", () -> this.accounts.add("below", new AccountDetails("某人", both, Place.of(below))));
		assertThat(this.accounts.add("itself", new AccountDetails("某人", both, Place.of(itself)))).isNotNull();
	}

	@Test
	void changesWhatAPersonIs() {
		UUID id = this.accounts.add(Role.UNIT);
		AccountDetails details = new AccountDetails("改名", Set.of(Role.DEPARTMENT),
				Place.of(this.organisation.addDepartment(ADMIN, new DepartmentDetails(new Label("102", "体育局"), null))));
		this.administration.change(ADMIN, id, 0, details);
		assertThat(this.administration.account(ADMIN, id).details()).isEqualTo(details);
	}

	@Test
	void refusesAChangeOfWhatSomebodyElseChanged() {
		UUID id = this.accounts.add("someone", SOMEONE);
		this.administration.change(ADMIN, id, 0, new AccountDetails("改名", Set.of(Role.PERFORMANCE), null));
		assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
			.isThrownBy(() -> this.administration.change(ADMIN, id, 0, SOMEONE));
		assertThat(this.administration.account(ADMIN, id).details().name()).isEqualTo("改名");
	}

	@Test
	void leavesAtLeastOneAdministrator() {
		UUID id = this.accounts.add(Role.ADMIN);
		Actor self = new Actor(id, "系统管理员", Set.of(Role.ADMIN), Seat.none(), null);
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.administration.disable(self, id));
		assertRejected("roles", () -> this.administration.change(self, id, 0, SOMEONE));
	}

	@Test
	void leavesItToThePersonWhetherMailIsWanted() {
		UUID id = this.accounts.add("someone", SOMEONE);
		Actor person = new Actor(id, "某人", Set.of(Role.PERFORMANCE), Seat.none(), null);
		MailAddress address = new MailAddress("someone@example.org");
		this.administration.reachAt(ADMIN, id, address);
		assertThat(this.ownMail.of(person)).isEqualTo(new MailChoice(address, false));

		this.ownMail.change(person, new MailChoice(address, true));
		MailAddress other = new MailAddress("other@example.org");
		this.administration.reachAt(ADMIN, id, other);
		assertThat(this.ownMail.of(person)).isEqualTo(new MailChoice(other, true));
		this.administration.reachAt(ADMIN, id, null);
		assertThat(this.ownMail.of(person)).isEqualTo(new MailChoice(null, false));
		assertNotAllowed(() -> this.administration.reachAt(person, id, address));
	}

	@Test
	void keepsPlacesThatAccountsReferTo() {
		DepartmentId department = this.accounts.addDepartment(null);
		this.accounts.add("someone", new AccountDetails("某人", Set.of(Role.DEPARTMENT), Place.of(department)));
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.organisation.remove(ADMIN, department));
	}

	@Test
	void findsByUserNameAndName() {
		this.accounts.add("wang.min", new AccountDetails("王敏", Set.of(Role.ADMIN), null));
		this.accounts.add("li_na", new AccountDetails("李娜", Set.of(Role.ADMIN), null));
		assertThat(search("")).containsExactly("li_na", "wang.min");
		assertThat(search(" WANG ")).containsExactly("wang.min");
		assertThat(search("娜")).containsExactly("li_na");
		assertThat(search("_")).containsExactly("li_na");
		assertThat(search("%")).isEmpty();
		assertThat(search("\\")).isEmpty();
	}

	@Test
	void searchesWithAConstantNumberOfStatements() throws Exception {
		for (int n = 0; n < 12; n++) {
			this.accounts.add("person" + n, SOMEONE);
		}
		assertThat(this.recorder.during(() -> search(""))).hasSizeLessThanOrEqualTo(3);
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "ADMIN")
	void isForAdministratorsOnly(Role role) {
		Actor actor = Actors.with(role);
		UUID id = this.accounts.add("someone", SOMEONE);
		assertNotAllowed(() -> this.administration.search(actor, "", PageRequest.of(0, 5)));
		assertNotAllowed(() -> this.administration.account(actor, id));
		assertNotAllowed(() -> this.administration.create(actor, "other", TestAccounts.PASSWORD, SOMEONE));
		assertNotAllowed(() -> this.administration.change(actor, id, 0, SOMEONE));
		assertNotAllowed(() -> this.administration.resetPassword(actor, id, TestAccounts.PASSWORD));
		assertNotAllowed(() -> this.administration.disable(actor, id));
		assertNotAllowed(() -> this.administration.enable(actor, id));
		assertNotAllowed(() -> this.administration.unlock(actor, id));
	}

	private Iterable<String> search(String words) {
		Page<AccountEntry> found = this.administration.search(ADMIN, words, PageRequest.of(0, 20));
		return found.map(AccountEntry::username);
	}

	private static void assertRejected(String path, ThrowingCallable command) {
		assertThatExceptionOfType(RejectedException.class).isThrownBy(command)
			.satisfies((ex) -> assertThat(ex.problems()).extracting(Problem::path).containsExactly(path));
	}

	private static void assertNotAllowed(ThrowingCallable command) {
		assertThatExceptionOfType(NotAllowedException.class).isThrownBy(command).withMessageContaining("系统管理员");
	}

}
