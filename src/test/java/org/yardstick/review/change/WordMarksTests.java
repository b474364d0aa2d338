package org.yardstick.review.change;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordMarksTests {

	private static String marked(String before, String after) {
		return words(new WordMarks().between(before, after));
	}

	private static String words(List<MarkedPiece> pieces) {
		return pieces.stream().map((piece) -> switch (piece.mark()) {
			case SAME -> piece.text();
			case REMOVED -> "[-" + piece.text() + "-]";
			case INSERTED -> "{+" + piece.text() + "+}";
		}).collect(Collectors.joining());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			≥95%                     | ≥98%                     | ≥[-95-]{+98+}%
			新建监测站位20个。       | 新建监测站位24个。       | 新建监测站位[-20-]{+24+}个。
			更换管道52千米           | 更换主管道52千米         | 更换{+主+}管道52千米
			计划采购服务器12台套设备 | 计划租用服务器12台套设备 | 计划[-采购-]{+租用+}服务器12台套设备
			总投资1250.50万元        | 总投资1250.80万元        | 总投资[-1250.50-]{+1250.80+}万元
			验收合格                 | 群众满意                 | [-验收合格-]{+群众满意+}
			使用HDPE管材             | 使用PVC管材              | 使用[-HDPE-]{+PVC+}管材
			""")
	void marksWhatWasRemovedAndPutIn(String before, String after, String marked) {
		assertThat(marked(before, after)).isEqualTo(marked);
	}

	@Test
	void aCharacterOrTwoBetweenChangesBelongToThem() {
		assertThat(marked("项目建设内容：甲、乙两处泵站的维修改造", "项目建设内容：丙、丁两处泵站的维修改造")).isEqualTo("项目建设内容：[-甲、乙-]{+丙、丁+}两处泵站的维修改造");
	}

	@Test
	void blankCellsAreAllNewOrAllGone() {
		assertThat(marked(null, "新增的说明")).isEqualTo("{+新增的说明+}");
		assertThat(marked("旧的说明", null)).isEqualTo("[-旧的说明-]");
		assertThat(marked(null, null)).isEmpty();
	}

	@Test
	void aSentenceWithinALongParagraph() {
		String start = "县农村供水保障规划提出，三年内更换使用二十年以上的主管道。".repeat(20);
		assertThat(marked(start + "资金由县级承担。", start + "汛期前完成主管道。资金由县级承担。")).contains("{+")
			.doesNotContain("[-")
			.hasSize(start.length() + "汛期前完成主管道。资金由县级承担。".length() + 4);
	}

	@Test
	void theWordingsCanBeReadBackFromThePieces() {
		String before = "操场面层3600平方米，每平方米65元，计23.40万元；围墙210米，每米480元。";
		String after = "操场面层3200平方米，每平方米68元，计21.76万元；新建围墙180米，每米480元，含拆除。";
		List<MarkedPiece> pieces = new WordMarks().between(before, after);
		assertThat(pieces.stream().filter((piece) -> piece.mark() != MarkedPiece.Mark.INSERTED).map(MarkedPiece::text))
			.satisfies((texts) -> assertThat(String.join("", texts)).isEqualTo(before));
		assertThat(pieces.stream().filter((piece) -> !piece.isRemoved()).map(MarkedPiece::text))
			.satisfies((texts) -> assertThat(String.join("", texts)).isEqualTo(after));
	}

	@Test
	void hostileTextsAreMarkedAsReplaced() {
		String before = "甲乙".repeat(10_000);
		String after = "乙丙".repeat(10_000);
		assertThat(new WordMarks().between(before, after)).containsExactly(
				new MarkedPiece(MarkedPiece.Mark.REMOVED, before), new MarkedPiece(MarkedPiece.Mark.INSERTED, after));
	}

}
