package org.yardstick.intake.office.html;

import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.yardstick.intake.office.container.ReadingLimits;
import org.yardstick.intake.office.table.DocumentAssembly;
import org.yardstick.intake.source.SourceDocument;

/**
 * Reads HTML: pasted from Word, Excel, WPS or a web page, or a file that some systems
 * export as .xls or .doc. Scripts, styles and what is hidden are left out, and nothing it
 * points to is fetched.
 */
public final class HtmlReader {

	/** What the clipboard of Windows puts before the HTML. */
	private static final Pattern CLIPBOARD_HEAD = Pattern.compile("\\AVersion:[^<]{0,2000}");

	/** Plain text may hold tags too, so HTML must begin with one and close one. */
	private static final Pattern HTML = Pattern
		.compile("\\A\\s*(<\\?xml[^>]{0,200}>\\s*)?<(!doctype html|html|head|body"
				+ "|meta|style|!--|table|colgroup|tr|div|p|span|b|font|center|h[1-6]|ul|ol|google-sheets-html-origin)\\b?[^?]",
				Pattern.CASE_INSENSITIVE);

	private HtmlReader() {
	}

	/** Whether the text is HTML. */
	public static boolean isHtml(String text) {
		String fragment = CLIPBOARD_HEAD.matcher(text).replaceFirst("");
		return HTML.matcher(fragment).lookingAt() && fragment.contains("</");
	}

	/**
	 * Reads HTML.
	 * @param name of the document
	 * @throws org.yardstick.shared.RejectedException if it holds too much
	 */
	public static SourceDocument read(String name, String html) {
		Document document = Parser.htmlParser()
			.setMaxDepth(ReadingLimits.DEPTH + 1)
			.parseInput(CLIPBOARD_HEAD.matcher(html).replaceFirst(""), "");
		document.traverse((node, depth) -> {
			if (depth >= ReadingLimits.DEPTH) {
				throw ReadingLimits.tooLarge("的嵌套层数太多");
			}
		});
		return DocumentAssembly.of(name, new HtmlContent(new ReadingLimits()).read(document.body()));
	}

}
