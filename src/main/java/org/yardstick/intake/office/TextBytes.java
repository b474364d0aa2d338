package org.yardstick.intake.office;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Bytes of a text file as text. Chinese text files are written in UTF-8, in GB18030 (or
 * its parts GBK and GB2312) or in UTF-16, mostly without saying so.
 */
final class TextBytes {

	private static final Charset GB18030 = Charset.forName("GB18030");

	/** A character of UTF-8 that was cut off at the end takes no more. */
	private static final int CUT = 3;

	private TextBytes() {
	}

	/** The text without byte order mark; empty if the bytes are no text. */
	static Optional<String> decode(byte[] content) {
		return charsets(content).stream()
			.flatMap((charset) -> strictly(content, charset).stream())
			.map((text) -> text.startsWith("\uFEFF") ? text.substring(1) : text)
			.filter(TextBytes::isText)
			.findFirst();
	}

	private static List<Charset> charsets(byte[] content) {
		if (content.length >= 2 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE) {
			return List.of(StandardCharsets.UTF_16LE);
		}
		if (content.length >= 2 && (content[0] & 0xFF) == 0xFE && (content[1] & 0xFF) == 0xFF) {
			return List.of(StandardCharsets.UTF_16BE);
		}
		int zerosFirst = zeros(content, 0);
		int zerosSecond = zeros(content, 1);
		if (zerosFirst + zerosSecond == 0) {
			return List.of(StandardCharsets.UTF_8, GB18030);
		}
		return List.of((zerosFirst > zerosSecond) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
	}

	/**
	 * In UTF-16 one half of every digit and line end is zero; in other text there are
	 * none.
	 */
	private static int zeros(byte[] content, int half) {
		int zeros = 0;
		for (int n = half; n < content.length; n += 2) {
			zeros += (content[n] == 0) ? 1 : 0;
		}
		return zeros;
	}

	private static Optional<String> strictly(byte[] content, Charset charset) {
		int most = StandardCharsets.UTF_8.equals(charset) ? CUT : 0;
		for (int cut = 0; cut <= most && cut < content.length; cut++) {
			if (cut > 0 && content[content.length - cut] >= 0) {
				return Optional.empty();
			}
			try {
				ByteBuffer bytes = ByteBuffer.wrap(content, 0, content.length - cut);
				return Optional.of(charset.newDecoder().decode(bytes).toString());
			}
			catch (CharacterCodingException wrongCharset) {
				// the next try leaves one more byte out
			}
		}
		return Optional.empty();
	}

	private static boolean isText(String text) {
		return text.chars().noneMatch((character) -> character < ' ' && "\t\n\r\f\u000b\u001a".indexOf(character) < 0);
	}

}
