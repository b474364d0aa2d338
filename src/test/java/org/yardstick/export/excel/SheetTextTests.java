package org.yardstick.export.excel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SheetTextTests {

	@Test
	void keepsWordsAsTheyAre() {
		assertThat(SheetText.of("≥95%（含）\n第二行\t😀")).isEqualTo("≥95%（含）\n第二行\t😀");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u3000\n", "\u0000", "\u0007\uFFFF" })
	void leavesBlankCellsBlank(String blank) {
		assertThat(SheetText.of(blank)).isNull();
		assertThat(SheetText.of(null)).isNull();
	}

	@Test
	void turnsAllLineEndsIntoOne() {
		assertThat(SheetText.of("一\r\n二\r三\u000B四\u2028五")).isEqualTo("一\n二\n三\n四\n五");
	}

	@Test
	void dropsCharactersThatNoXmlMayHold() {
		assertThat(SheetText.of("前\u0000\u0008\u001F\uFFFE\uD83D后")).isEqualTo("前后");
		assertThat(SheetText.of("半\uDE00个")).isEqualTo("半个");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "甲_乙", "第一行\n第二行" })
	void addsNothingToWordsThatLookLikeFormulas(String words) {
		assertThat(SheetText.of(words)).isEqualTo(words);
	}

	@Test
	void startsALineWhereACarriageReturnStoodBeforeAFormula() {
		assertThat(SheetText.of("\r=1+1")).isEqualTo("\n=1+1");
	}

	@Test
	void keepsExcelFromReadingEscapesIntoWords() {
		assertThat(SheetText.of("_x0041_ 与 _x00_")).isEqualTo("_x005F_x0041_ 与 _x00_");
	}

	@Test
	void cutsWhatIsLongerThanACellAndSaysSo() {
		assertThat(SheetText.of("长".repeat(SheetText.LONGEST))).hasSize(SheetText.LONGEST).doesNotContain("截断");
		assertThat(SheetText.of("长".repeat(SheetText.LONGEST + 1))).hasSize(SheetText.LONGEST).endsWith(SheetText.CUT);
	}

	@Test
	void doesNotCutACharacterInHalf() {
		String cut = SheetText.of("😀".repeat(SheetText.LONGEST));

		assertThat(cut).endsWith("😀" + SheetText.CUT);
		assertThat(cut.length()).isLessThanOrEqualTo(SheetText.LONGEST);
	}

	@Test
	void cutsAfterEscapingSoThatTheCellNeverOverflows() {
		assertThat(SheetText.of("_x0041_".repeat(4681)).length()).isLessThanOrEqualTo(SheetText.LONGEST);
	}

}
