package org.yardstick.intake.office.excel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yardstick.intake.office.container.XmlPart;

/** Words as workbooks write them: in runs, with escapes for what XML does not allow. */
final class SheetText {

	private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private SheetText() {
	}

	/** The words of all runs of the element; how Chinese words are spoken is left out. */
	static String read(XmlPart xml) {
		StringBuilder text = new StringBuilder();
		xml.eachChild((child) -> {
			if ("x:t".equals(child)) {
				text.append(xml.text());
			}
			else if ("x:r".equals(child)) {
				xml.eachChild((part) -> text.append("x:t".equals(part) ? xml.text() : ""));
			}
		});
		return unescaped(text.toString());
	}

	/** The words with the characters that escapes stand for, lines ending in \n. */
	static String unescaped(String written) {
		String text = written;
		if (text.contains("_x")) {
			text = ESCAPED.matcher(text)
				.replaceAll((escape) -> Matcher
					.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
		}
		return text.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "");
	}

}
