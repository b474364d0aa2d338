package org.yardstick.likeness;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PiecesTests {

	@Test
	void everyFourCharactersAreAPiece() {
		assertThat(pieces("维修教学楼").count()).isEqualTo(2);
		assertThat(pieces("教学楼").count()).isZero();
		assertThat(pieces("").count()).isZero();
	}

	@Test
	void figuresSignsAndWidthsMakeNoDifference() {
		assertThat(pieces("完成 60 台设备更新，Ａ类").likenessTo(pieces("完成35台设备更新；A类"))).isOne();
	}

	@Test
	void theNamesOfProjectAndUnitMakeNoDifference() {
		Pieces one = Pieces.of("通过实施青禾河治理项目改善沿岸环境", List.of("青禾河治理项目"));
		assertThat(one.likenessTo(Pieces.of("通过实施白杨湖清淤改善沿岸环境", List.of("白杨湖清淤")))).isOne();
	}

	@Test
	void whatIsCitedDoesNotCount() {
		assertThat(pieces("根据《关于做好养老服务的意见》（青政发〔2020〕3号），为老人送餐到家。").likenessTo(pieces("为老人送餐到家"))).isOne();
	}

	@Test
	void likenessIsTheCommonShareOfAllPieces() {
		assertThat(pieces("甲乙丙丁戊").likenessTo(pieces("甲乙丙丁己"))).isEqualTo(1 / 3.0);
		assertThat(pieces("甲乙丙丁戊").likenessTo(pieces("春夏秋冬"))).isZero();
		assertThat(pieces("").likenessTo(pieces(""))).isZero();
	}

	@Test
	void anOrderOfWordsDoesNotCount() {
		assertThat(Pieces.ofWords(Stream.of("验收合格率", "补助人数")).likenessTo(Pieces.ofWords(Stream.of("补助人数", "验收合格率"))))
			.isOne();
	}

	private static Pieces pieces(String text) {
		return Pieces.of(text, List.of());
	}

}
