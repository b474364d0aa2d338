package org.yardstick.template;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.yardstick.indicator.IndicatorCategory;
import org.yardstick.shared.Yuan;

import static org.assertj.core.api.Assertions.assertThat;

/** A province that nobody thought of needs a file and nothing else. */
class InventedTemplateTests {

	private final FormTemplate template = TemplateFiles.onClassPath("invented-2026");

	private final PrintedLayout form = new PrintedLayout(this.template, "task-book");

	@Test
	void hasCellsThatNoOtherFormHas() {
		assertThat(this.form.cell("more.牵头处室").required()).isEqualTo(Requirement.EXPECTED);
		assertThat(this.form.cell("more.牵头处室").options()).containsExactly("一处", "二处");
		assertThat(this.form.cell("more.批准文号").required()).isEqualTo(Requirement.OPTIONAL);
	}

	@Test
	void ordersItsSectionsAndColumnsItsOwnWay() {
		assertThat(this.form.layout().sections()).hasExactlyElementsOfTypes(IndicatorSection.class,
				MilestoneSection.class, TableSection.class);
		assertThat(this.form.layout().indicators().orElseThrow().columns()).extracting(IndicatorColumn::field)
			.containsExactly(IndicatorField.CATEGORY, IndicatorField.ANNUAL_TARGET, IndicatorField.NAME,
					IndicatorField.DIMENSION, IndicatorField.REMARK);
	}

	@Test
	void callsTheLevelsByNamesOfItsOwn() {
		assertThat(this.template.taxonomy().category("工作 任务").orElseThrow().category())
			.isEqualTo(IndicatorCategory.OUTPUT);
		assertThat(this.template.taxonomy().category("群众评价").orElseThrow().required()).isEqualTo(Requirement.OPTIONAL);
		assertThat(this.template.taxonomy().dimension("绿色成")).isPresent();
	}

	@Test
	void writesAmountsAndDaysItsOwnWay() {
		Notation notation = this.form.layout().notation();
		assertThat(notation.print(Yuan.of("5000000"))).isEqualTo("500.00");
		assertThat(notation.print(LocalDate.of(2026, 3, 9))).isEqualTo("2026/3/9");
		assertThat(notation.day("2026/3/9")).contains(LocalDate.of(2026, 3, 9));
	}

	@Test
	void namesYearAndProjectInItsTitle() {
		assertThat(this.form.title(2026, "河道清淤")).isEqualTo("2026年河道清淤绩效任务书");
		assertThat(this.form.print("header.startDate",
				Map.of("header.startDate", "2026/3/1", "header.endDate", "2026/9/30")))
			.isEqualTo("自2026/3/1到2026/9/30");
	}

}
