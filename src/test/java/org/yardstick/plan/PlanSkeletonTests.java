package org.yardstick.plan;

import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yardstick.organisation.DepartmentEntry;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.UnitEntry;
import org.yardstick.organisation.UnitId;
import org.yardstick.template.FormLayout;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.FormTemplates;

import static org.assertj.core.api.Assertions.assertThat;

class PlanSkeletonTests {

	private static final FormTemplates TEMPLATES = new FormTemplates(new PathMatchingResourcePatternResolver());

	private final DepartmentEntry department = new DepartmentEntry(new DepartmentId(UUID.randomUUID()), "020", "教育局",
			null);

	private final UnitEntry unit = new UnitEntry(new UnitId(UUID.randomUUID()), "020001", "第一中学", this.department.id(),
			false);

	private PlanContent skeleton(String template, String layout) {
		FormTemplate form = TEMPLATES.get(template);
		return PlanSkeleton.of(form.layout(layout).orElseThrow(), this.unit, this.department);
	}

	@Test
	void namesUnitAndDepartmentWhereTheFormHasTheCells() {
		Header header = skeleton("liaocheng-declaration-2021", "standard").header();
		assertThat(header.supervisingDepartment()).isEqualTo("教育局");
		assertThat(header.supervisingDepartmentCode()).isEqualTo("020");
		assertThat(header.implementingUnit()).isEqualTo("第一中学");
	}

	@Test
	void leavesOutWhatTheFormDoesNotPrint() {
		assertThat(skeleton("weihai-project-2024", "standard").header().supervisingDepartmentCode()).isNull();
		assertThat(skeleton("weihai-special-2024", "standard").header().implementingUnit()).isNull();
		assertThat(skeleton("hebei-performance-2021", "by-month").header()).isEqualTo(Header.BLANK);
	}

	@ParameterizedTest
	@CsvSource({ "by-month, 3月底", "by-quarter, 第一季度", "unit-coded, 3月底" })
	void hasTheMilestonesOfTheLayout(String layout, String first) {
		PlanContent content = skeleton("hebei-performance-2021", layout);
		assertThat(content.spendingPlan()).hasSize(4)
			.allSatisfy((point) -> assertThat(point.cumulativePercent()).isNull())
			.first()
			.returns(first, SpendingMilestone::milestone);
	}

	@Test
	void hasNoMilestonesWhereTheFormPrintsNone() {
		assertThat(skeleton("weihai-project-2024", "standard").spendingPlan()).isEmpty();
	}

	static Stream<FormTemplate> templates() {
		return TEMPLATES.all().stream();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void writesNothingElse(FormTemplate template) {
		for (FormLayout layout : template.layouts()) {
			PlanContent content = PlanSkeleton.of(layout, this.unit, this.department);
			assertThat(content.indicators()).isEmpty();
			assertThat(content.printedTitle()).isNull();
			assertThat(content.funding()).isEqualTo(Funding.BLANK);
			assertThat(content.narratives()).isEqualTo(Narratives.BLANK);
			assertThat(content.goals()).isEqualTo(Goals.BLANK);
			assertThat(content.schedule()).isEmpty();
			assertThat(content.more()).isEmpty();
		}
	}

}
