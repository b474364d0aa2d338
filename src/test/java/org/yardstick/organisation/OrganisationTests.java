package org.yardstick.organisation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yardstick.Actors;
import org.yardstick.EmptyOrganisation;
import org.yardstick.FullStackTest;
import org.yardstick.StatementRecorder;
import org.yardstick.shared.NotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@FullStackTest
@EmptyOrganisation
class OrganisationTests {

	private static final Actor ADMIN = Actors.admin();

	@Autowired
	private OrganisationMaintenance maintenance;

	@Autowired
	private Organisation organisation;

	@Autowired
	private StatementRecorder recorder;

	private DivisionId division;

	private DepartmentId education;

	private DepartmentId health;

	private UnitId bureau;

	private UnitId school;

	@BeforeEach
	void setUp() {
		this.division = this.maintenance.addDivision(ADMIN, "教科文科");
		this.health = addDepartment("301", "卫健局", null);
		this.education = addDepartment("101", "教育局", this.division);
		this.school = addUnit("101002", "第一中学", this.education, false);
		this.bureau = addUnit("101001", "教育局本级", this.education, true);
	}

	@Test
	void listsByCode() {
		assertThat(this.organisation.departments()).extracting(DepartmentEntry::code).containsExactly("101", "301");
		assertThat(this.organisation.departments(this.division)).extracting(DepartmentEntry::id)
			.containsExactly(this.education);
		assertThat(this.organisation.units(this.education)).extracting(UnitEntry::code)
			.containsExactly("101001", "101002");
		assertThat(this.organisation.unitCounts()).isEqualTo(Map.of(this.education, 2L));
	}

	@Test
	void tellsToWhomAUnitBelongs() {
		assertThat(this.organisation.affiliation(this.school)).isEqualTo(new Affiliation(this.school, this.education));
		assertThat(this.organisation.departmentOf(this.school).name()).isEqualTo("教育局");
		assertThat(this.organisation.isOwnDepartment(this.school)).isFalse();
		assertThat(this.organisation.isOwnDepartment(this.bureau)).isTrue();
	}

	@Test
	void findsUnitsByCodeAndExactName() {
		assertThat(this.organisation.unitByCode("101002")).map(UnitEntry::id).hasValue(this.school);
		assertThat(this.organisation.unitByCode("999")).isEmpty();
		assertThat(this.organisation.unitByName("第一中学")).map(UnitEntry::id).hasValue(this.school);
		assertThat(this.organisation.unitByName("第一")).isEmpty();
	}

	@Test
	void findsTheUnitThatIsADepartmentByTheDepartmentsName() {
		assertThat(this.organisation.unitByName("教育局")).map(UnitEntry::id).hasValue(this.bureau);
		assertThat(this.organisation.unitByName("卫健局")).isEmpty();
	}

	@Test
	void findsDepartmentsByCodeAndExactName() {
		assertThat(this.organisation.departmentByCode("301")).map(DepartmentEntry::id).hasValue(this.health);
		assertThat(this.organisation.departmentByName("卫健局")).map(DepartmentEntry::id).hasValue(this.health);
		assertThat(this.organisation.departmentByName("卫健")).isEmpty();
	}

	@Test
	void leavesUnknownIdsOutOfNames() {
		UnitId unknown = new UnitId(UUID.randomUUID());
		assertThat(this.organisation.unitNames(List.of(this.school, unknown, this.school)))
			.isEqualTo(Map.of(this.school, "第一中学"));
		assertThat(this.organisation.departmentNames(Set.of(this.health))).isEqualTo(Map.of(this.health, "卫健局"));
		assertThat(this.organisation.unitNames(Set.of())).isEmpty();
	}

	@Test
	void asksOnceForManyNames() throws Exception {
		List<UnitId> units = IntStream.range(100, 140)
			.mapToObj((n) -> addUnit("301" + n, "卫生院" + n, this.health, false))
			.toList();
		assertThat(this.recorder.during(() -> this.organisation.unitNames(units))).hasSize(1);
		assertThat(this.recorder.during(() -> this.organisation.units(this.health))).hasSize(1);
		assertThat(this.recorder.during(() -> this.organisation.departments())).hasSize(1);
		assertThat(this.recorder.during(() -> this.organisation.affiliation(this.school))).hasSize(1);
		assertThat(this.recorder.during(() -> this.organisation.placement(Place.of(this.school)))).hasSize(1);
		assertThat(this.recorder.during(() -> this.organisation.placement(Place.of(this.division)))).hasSize(2);
	}

	@Test
	void placesPeopleOfAUnitInItsDepartment() {
		Placement placement = this.organisation.placement(Place.of(this.school));
		assertThat(placement.seat()).isEqualTo(new Seat(this.school, this.education, null, Set.of()));
		assertThat(placement.title()).isEqualTo("教育局 · 第一中学");
		assertThat(this.organisation.placement(Place.of(this.bureau)).title()).isEqualTo("教育局本级");
	}

	@Test
	void placesPeopleOfADepartmentAndOfADivision() {
		assertThat(this.organisation.placement(Place.of(this.health)).seat())
			.isEqualTo(new Seat(null, this.health, null, Set.of()));
		assertThat(this.organisation.placement(Place.of(this.division)).seat())
			.isEqualTo(new Seat(null, null, this.division, Set.of(this.education)));
		assertThat(this.organisation.placement(null)).isEqualTo(Placement.none());
	}

	@Test
	void saysWhatDoesNotExist() {
		UUID unknown = UUID.randomUUID();
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.organisation.unit(new UnitId(unknown)));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.organisation.affiliation(new UnitId(unknown)));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.organisation.department(new DepartmentId(unknown)));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.organisation.division(new DivisionId(unknown)));
	}

	private DepartmentId addDepartment(String code, String name, DivisionId division) {
		return this.maintenance.addDepartment(ADMIN, new DepartmentDetails(new Label(code, name), division));
	}

	private UnitId addUnit(String code, String name, DepartmentId department, boolean itself) {
		return this.maintenance.addUnit(ADMIN, new UnitDetails(new Label(code, name), department, itself));
	}

}
