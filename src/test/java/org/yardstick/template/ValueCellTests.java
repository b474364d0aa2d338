package org.yardstick.template;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ValueCellTests {

	private final PrintedLayout byMonth = new PrintedLayout(TemplateFiles.onClassPath("hebei-performance-2021"),
			"by-month");

	private final PrintedLayout liaocheng = new PrintedLayout(TemplateFiles.onClassPath("liaocheng-declaration-2021"),
			"standard");

	@Test
	void printsTheUnitBehindAnAmount() {
		assertThat(this.byMonth.print("funding.total", Map.of("funding.total", "700"))).isEqualTo("700万元");
	}

	@Test
	void printsNothingWhileItsFieldIsBlank() {
		assertThat(this.byMonth.print("funding.otherFunds", Map.of())).isEmpty();
	}

	@Test
	void printsNothingWhileAllOfItsFieldsAreBlank() {
		assertThat(this.liaocheng.print("header.startDate", Map.of())).isEmpty();
	}

	@Test
	void printsTheWordsBetweenOnceOneFieldIsFilled() {
		assertThat(this.liaocheng.print("header.startDate", Map.of("header.startDate", "2021 年 01 月 01 日")))
			.isEqualTo("2021 年 01 月 01 日 至 ");
	}

	@Test
	void numbersItsParagraphsFromOne() {
		ParagraphStyle goals = this.byMonth.cell("goals.annual").paragraphs();
		assertThat(goals.label(1)).isEqualTo("目标1");
		assertThat(goals.label(12)).isEqualTo("目标12");
	}

	@Test
	void hasNoLabelsForPlainParagraphs() {
		assertThat(this.liaocheng.cell("goals.annual").paragraphs().label(1)).isEmpty();
	}

}
