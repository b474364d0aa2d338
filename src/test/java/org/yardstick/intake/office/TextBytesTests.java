package org.yardstick.intake.office;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextBytesTests {

	private static final String TEXT = "项目名称\t道路整修\r\n指标值：≥95%，①，㎡，朝阳区𠮷";

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE" })
	void knowsTheCharsetWithoutBeingTold(String charset) {
		assertThat(TextBytes.decode(TEXT.getBytes(Charset.forName(charset)))).contains(TEXT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE" })
	void dropsTheByteOrderMark(String charset) {
		assertThat(TextBytes.decode(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)))).contains(TEXT);
	}

	@Test
	void readsTextThatWasCutWithinACharacter() {
		byte[] whole = "道路整修".getBytes(StandardCharsets.UTF_8);

		assertThat(TextBytes.decode(Arrays.copyOf(whole, whole.length - 1))).contains("道路整");
	}

	@Test
	void takesNoProgramForText() {
		assertThat(TextBytes.decode(new byte[] { 'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0 })).isEmpty();
		assertThat(TextBytes.decode(new byte[] { 1, 2, 3, 4, 5 })).isEmpty();
		assertThat(TextBytes.decode(new byte[] { (byte) 0xFF, (byte) 0xFF, 'a' })).isEmpty();
	}

}
