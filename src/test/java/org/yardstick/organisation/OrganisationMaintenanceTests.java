package org.yardstick.organisation;

import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.yardstick.Actors;
import org.yardstick.EmptyOrganisation;
import org.yardstick.FullStackTest;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.NotFoundException;
import org.yardstick.shared.Problem;
import org.yardstick.shared.RejectedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@FullStackTest
@EmptyOrganisation
class OrganisationMaintenanceTests {

	private static final Actor ADMIN = Actors.admin();

	@Autowired
	private OrganisationMaintenance maintenance;

	@Autowired
	private Organisation organisation;

	private DivisionId division;

	private DepartmentId department;

	@BeforeEach
	void addDepartment() {
		this.division = this.maintenance.addDivision(ADMIN, " 教科文科 ");
		this.department = addDepartment("101", "教育局", this.division);
	}

	@Test
	void addsWithoutBlanksAround() {
		UnitId unit = addUnit(" 101001 ", " 第一中学 ", false);
		assertThat(this.organisation.division(this.division).name()).isEqualTo("教科文科");
		assertThat(this.organisation.department(this.department).division()).isEqualTo(this.division);
		assertThat(this.organisation.unit(unit))
			.isEqualTo(new UnitEntry(unit, "101001", "第一中学", this.department, false));
	}

	@Test
	void refusesNamesAndCodesThatOthersHave() {
		addUnit("101001", "第一中学", false);
		assertRejected("name", () -> this.maintenance.addDivision(ADMIN, "教科文科"));
		assertRejected("code", () -> addDepartment("101", "体育局", null));
		assertRejected("name", () -> addDepartment("102", "教育局", null));
		assertRejected("code", () -> addUnit("101001", "第二中学", false));
		assertRejected("name", () -> addUnit("101002", "第一中学", false));
	}

	@Test
	void refusesToRenameIntoAnother() {
		DivisionId other = this.maintenance.addDivision(ADMIN, "农业科");
		assertRejected("name", () -> this.maintenance.rename(ADMIN, other, "教科文科"));
	}

	@Test
	void keepsItsOwnNameWhenTheCodeChanges() {
		this.maintenance.change(ADMIN, this.department, new DepartmentDetails(new Label("109", "教育局"), null));
		assertThat(this.organisation.department(this.department))
			.isEqualTo(new DepartmentEntry(this.department, "109", "教育局", null));
	}

	@Test
	void movesAUnitToAnotherDepartment() {
		UnitId unit = addUnit("101001", "第一中学", false);
		DepartmentId other = addDepartment("102", "体育局", null);
		this.maintenance.change(ADMIN, unit, new UnitDetails(new Label("101001", "第一中学"), other, false));
		assertThat(this.organisation.affiliation(unit)).isEqualTo(new Affiliation(unit, other));
	}

	@Test
	void refusesASecondUnitThatIsTheDepartmentItself() {
		UnitId first = addUnit("101001", "教育局", true);
		assertRejected("departmentItself", () -> addUnit("101002", "教育局机关", true));
		this.maintenance.change(ADMIN, first, new UnitDetails(new Label("101001", "教育局本级"), this.department, true));
		assertThat(this.organisation.isOwnDepartment(first)).isTrue();
	}

	@Test
	void removesWhatIsNotInUse() {
		UnitId unit = addUnit("101001", "第一中学", false);
		this.maintenance.remove(ADMIN, unit);
		this.maintenance.remove(ADMIN, this.department);
		this.maintenance.remove(ADMIN, this.division);
		assertThat(this.organisation.units()).isEmpty();
		assertThat(this.organisation.departments()).isEmpty();
		assertThat(this.organisation.divisions()).isEmpty();
	}

	@Test
	void keepsWhatIsInUse() {
		addUnit("101001", "第一中学", false);
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.maintenance.remove(ADMIN, this.department))
			.withMessageContaining("不能删除");
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.maintenance.remove(ADMIN, this.division))
			.withMessageContaining("不能删除");
		assertThat(this.organisation.units(this.department)).hasSize(1);
	}

	@Test
	void saysWhatDoesNotExist() {
		DepartmentId unknown = new DepartmentId(UUID.randomUUID());
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.maintenance.remove(ADMIN, unknown));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(
				() -> this.maintenance.addUnit(ADMIN, new UnitDetails(new Label("101001", "第一中学"), unknown, false)));
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "ADMIN")
	void isForAdministratorsOnly(Role role) {
		Actor actor = Actors.with(role);
		DepartmentDetails details = new DepartmentDetails(new Label("102", "体育局"), null);
		assertNotAllowed(() -> this.maintenance.addDivision(actor, "农业科"));
		assertNotAllowed(() -> this.maintenance.rename(actor, this.division, "农业科"));
		assertNotAllowed(() -> this.maintenance.remove(actor, this.division));
		assertNotAllowed(() -> this.maintenance.addDepartment(actor, details));
		assertNotAllowed(() -> this.maintenance.change(actor, this.department, details));
		assertNotAllowed(() -> this.maintenance.remove(actor, this.department));
		UnitDetails unit = new UnitDetails(new Label("101001", "第一中学"), this.department, false);
		assertNotAllowed(() -> this.maintenance.addUnit(actor, unit));
		assertNotAllowed(() -> this.maintenance.change(actor, Actors.UNIT, unit));
		assertNotAllowed(() -> this.maintenance.remove(actor, Actors.UNIT));
	}

	private DepartmentId addDepartment(String code, String name, DivisionId division) {
		return this.maintenance.addDepartment(ADMIN, new DepartmentDetails(new Label(code, name), division));
	}

	private UnitId addUnit(String code, String name, boolean itself) {
		return this.maintenance.addUnit(ADMIN, new UnitDetails(new Label(code, name), this.department, itself));
	}

	private static void assertRejected(String path, ThrowingCallable command) {
		assertThatExceptionOfType(RejectedException.class).isThrownBy(command)
			.satisfies((ex) -> assertThat(ex.problems()).extracting(Problem::path).containsExactly(path));
	}

	private static void assertNotAllowed(ThrowingCallable command) {
		assertThatExceptionOfType(NotAllowedException.class).isThrownBy(command).withMessageContaining("系统管理员");
	}

}
