package org.yardstick.export.printed;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RowHeightsTests {

	@Test
	void countsTheLinesOfChineseAndLatinWords() {
		assertThat(TextLines.in("十个字十个字十个字十", 21)).isEqualTo(1);
		assertThat(TextLines.in("十个字十个字十个字十一", 21)).isEqualTo(2);
		assertThat(TextLines.in("20 latin characters!", 21)).isEqualTo(1);
		assertThat(TextLines.in("一\n\n三", 21)).isEqualTo(3);
		assertThat(TextLines.in(null, 21)).isEqualTo(1);
	}

	@Test
	void isAsHighAsTheCellWithMostLines() {
		RowHeights heights = new RowHeights(2);
		heights.note(0, 0, 1);
		heights.note(0, 1, 3);
		heights.note(1, 0, 1);

		assertThat(heights.lines()).containsExactly(3, 1);
	}

	@Test
	void givesAMergedCellTheRoomItNeeds() {
		RowHeights heights = new RowHeights(2);
		for (int row = 0; row < 3; row++) {
			heights.note(row, 0, 5);
			heights.note(row, 1, 1);
		}
		heights.merge(0, 0, 2);

		assertThat(heights.lines()).containsExactly(1, 1, 3);
	}

	@Test
	void givesBlankRowsOneLine() {
		RowHeights heights = new RowHeights(1);
		heights.merge(0, 0, 1);

		assertThat(heights.lines()).containsExactly(1, 1);
	}

}
