package org.yardstick.intake.office.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.yardstick.intake.office.container.ReadingLimits;
import org.yardstick.intake.office.table.Piece;
import org.yardstick.intake.office.table.Words;

/** What stands in an element: paragraphs and tables, as a browser shows them. */
final class HtmlContent {

	private static final Set<String> UNSEEN = Set.of("script", "style", "head", "meta", "link", "title", "template",
			"xml", "svg", "object", "iframe", "noscript", "del", "colgroup", "button");

	private final ReadingLimits limits;

	private final List<Piece> pieces = new ArrayList<>();

	private final StringBuilder line = new StringBuilder();

	/** Items counted so far, by list. */
	private final Map<Element, Integer> items = new IdentityHashMap<>();

	HtmlContent(ReadingLimits limits) {
		this.limits = limits;
	}

	List<Piece> read(Element element) {
		element.childNodes().forEach(this::walk);
		endLine();
		return this.pieces;
	}

	private void walk(Node node) {
		if (node instanceof TextNode text) {
			append(text.getWholeText(), isPreformatted(text));
		}
		else if (node instanceof Element element && !UNSEEN.contains(element.normalName())
				&& !HtmlStyle.isHidden(element)) {
			element(element);
		}
	}

	private void element(Element element) {
		switch (element.normalName()) {
			case "br" -> newLine();
			case "table" -> {
				endLine();
				this.pieces.add(HtmlTable.read(element, this.limits));
			}
			case "input", "textarea", "select" -> append(HtmlStyle.value(element), false);
			case "li" -> {
				endLine();
				append(number(element), false);
				element.childNodes().forEach(this::walk);
				endLine();
			}
			default -> children(element);
		}
	}

	/** The number that a browser shows before an item of a numbered list. */
	private String number(Element item) {
		Element list = item.parent();
		if (list == null || !HtmlStyle.isNumbered(list)) {
			return "";
		}
		int first = HtmlStyle.whole(list.attr("start"), 1, ReadingLimits.LINES);
		return first - 1 + this.items.merge(list, 1, Integer::sum) + ". ";
	}

	private void children(Element element) {
		if (element.isBlock()) {
			endLine();
		}
		element.childNodes().forEach(this::walk);
		if (element.isBlock()) {
			endLine();
		}
	}

	private static boolean isPreformatted(TextNode text) {
		return text.parent() != null && "pre".equals(text.parent().normalName());
	}

	private void append(String text, boolean preformatted) {
		for (char character : text.toCharArray()) {
			boolean blank = character <= ' ' || character == '\u00a0';
			if (preformatted && character == '\n') {
				newLine();
			}
			else if (!blank) {
				this.line.append((character == '\u2011') ? '-' : character);
			}
			else if (!this.line.isEmpty() && !isBlank(this.line.charAt(this.line.length() - 1))) {
				this.line.append(' ');
			}
		}
	}

	private static boolean isBlank(char character) {
		return character == ' ' || character == '\n';
	}

	private void newLine() {
		if (!this.line.isEmpty() && this.line.charAt(this.line.length() - 1) == ' ') {
			this.line.setLength(this.line.length() - 1);
		}
		this.line.append('\n');
	}

	private void endLine() {
		String text = this.line.toString();
		this.line.setLength(0);
		if (!text.isBlank()) {
			this.limits.line(text);
			this.pieces.add(new Words(text.strip()));
		}
	}

}
