package org.yardstick.organisation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yardstick.Actors;
import org.yardstick.EmptyOrganisation;
import org.yardstick.FullStackTest;

import static org.assertj.core.api.Assertions.assertThat;

@FullStackTest
@EmptyOrganisation
class PlaceFinderTests {

	@Autowired
	private OrganisationMaintenance maintenance;

	@Autowired
	private PlaceFinder finder;

	private Place division;

	private Place department;

	private Place unit;

	@BeforeEach
	void setUp() {
		Actor admin = Actors.admin();
		DivisionId division = this.maintenance.addDivision(admin, "教科文科");
		DepartmentId department = this.maintenance.addDepartment(admin,
				new DepartmentDetails(new Label("101", "教育局"), division));
		this.division = Place.of(division);
		this.department = Place.of(department);
		this.unit = Place
			.of(this.maintenance.addUnit(admin, new UnitDetails(new Label("101001", "教育局"), department, true)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "101001", "教育局", "101001 教育局", " 101001  教育局 " })
	void findsAUnitByCodeNameOrBoth(String typed) {
		assertThat(this.finder.find(PlaceKind.UNIT, typed)).hasValue(this.unit);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "101", "教育", "101 教育局" })
	void findsNoUnitByPartsOrBlank(String typed) {
		assertThat(this.finder.find(PlaceKind.UNIT, typed)).isEmpty();
	}

	@Test
	void looksOnlyAtPlacesOfTheKind() {
		assertThat(this.finder.find(PlaceKind.DEPARTMENT, "教育局")).hasValue(this.department);
		assertThat(this.finder.find(PlaceKind.DIVISION, "教科文科")).hasValue(this.division);
		assertThat(this.finder.find(PlaceKind.DIVISION, "教育局")).isEmpty();
	}

	@Test
	void suggestsByBeginningOfCodeAndByPartOfName() {
		assertThat(this.finder.suggest(PlaceKind.UNIT, "1010")).containsExactly("101001 教育局");
		assertThat(this.finder.suggest(PlaceKind.UNIT, "育")).containsExactly("101001 教育局");
		assertThat(this.finder.suggest(PlaceKind.DEPARTMENT, "")).containsExactly("101 教育局");
		assertThat(this.finder.suggest(PlaceKind.DIVISION, "文")).containsExactly("教科文科");
		assertThat(this.finder.suggest(PlaceKind.UNIT, "%")).isEmpty();
	}

	@Test
	void describesPlacesSoThatTheyAreFoundAgain() {
		Map<Place, String> descriptions = this.finder.describe(List.of(this.unit, this.department, this.division,
				this.unit, new Place(PlaceKind.UNIT, UUID.randomUUID())));
		assertThat(descriptions).hasSize(3);
		descriptions.forEach((place, typed) -> assertThat(this.finder.find(place.kind(), typed)).hasValue(place));
	}

}
