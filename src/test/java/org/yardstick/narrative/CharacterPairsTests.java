package org.yardstick.narrative;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CharacterPairsTests {

	private static final CharacterPairs TRAINING = CharacterPairs.of("教师培训");

	@Test
	void countsEachPairOnceAndNoneAcrossSigns() {
		assertThat(CharacterPairs.of("培训培训").size()).isEqualTo(2);
		assertThat(CharacterPairs.of("培、训").size()).isZero();
		assertThat(CharacterPairs.of("A4纸").size()).isEqualTo(2);
		assertThat(CharacterPairs.of("").size()).isZero();
	}

	@Test
	void namesInAnotherOrderAreNear() {
		assertThat(TRAINING.common(CharacterPairs.of("培训教师"))).isEqualTo(2);
		assertThat(TRAINING.nearness(CharacterPairs.of("本年度组织教师培训和考核"))).isEqualTo(1);
		assertThat(TRAINING.likeness(CharacterPairs.of("本年度组织教师培训和考核"))).isLessThan(0.5);
	}

	@Test
	void theShareIsThatOfTheFirstWords() {
		CharacterPairs longer = CharacterPairs.of("教师培训和教师考核");
		assertThat(TRAINING.shareIn(longer)).isEqualTo(1);
		assertThat(longer.shareIn(TRAINING)).isCloseTo(3.0 / 7, within(1e-9));
	}

	@Test
	void wordsWithoutPairsHaveNothingInCommonWithAny() {
		CharacterPairs none = CharacterPairs.of("桥");
		assertThat(none.nearness(TRAINING)).isZero();
		assertThat(none.likeness(none)).isZero();
		assertThat(none.shareIn(TRAINING)).isZero();
	}

}
