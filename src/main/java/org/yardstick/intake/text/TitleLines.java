package org.yardstick.intake.text;

import java.util.List;
import java.util.regex.Pattern;

/** Titles of forms in lines of words: broken over lines, or glued to the next. */
final class TitleLines {

	private static final int LONGEST = 120;

	private static final Pattern TITLE = Pattern.compile("[^。；;]*(?:目标|申报)表");

	/** Ends a title that says of what it is in the line before. */
	private static final Pattern NAMELESS = Pattern.compile("(?:项目)?(?:绩效)?(?:目标)?(?:申报)?表");

	private static final Pattern BETWEEN_TITLES = Pattern.compile("(?<=目标表|申报表)(?=[^。；;]+(?:目标表|申报表)$)");

	private static final Pattern HEADING = Pattern.compile("[（(]?[一二三四五六七八九十]+[）)、.．].*|第.{1,3}[部章节].*|附[件表录].*");

	private final List<TextLine> lines;

	TitleLines(List<TextLine> lines) {
		this.lines = lines;
	}

	static boolean isTitle(String words) {
		String stripped = words.strip();
		return stripped.length() <= LONGEST && TITLE.matcher(stripped).matches();
	}

	/** The titles in words that may be several without anything between them. */
	static List<String> apart(String words) {
		return (words.length() > 2 * LONGEST) ? List.of(words) : List.of(BETWEEN_TITLES.split(words));
	}

	/**
	 * The line that ends the title beginning in a line: the same line unless the title is
	 * broken.
	 * @param first index of a line of words
	 * @return index of a line
	 */
	int end(int first) {
		String words = this.lines.get(first).text();
		if (isTitle(words) || !mayBegin(words.strip())) {
			return first;
		}
		int next = nextWithinParagraph(first);
		boolean ends = next > first && isTitle(this.lines.get(next).text())
				&& (NAMELESS.matcher(this.lines.get(next).text().strip()).matches() || cellsFollow(next));
		return ends ? next : first;
	}

	private static boolean mayBegin(String words) {
		return words.length() <= LONGEST && !words.matches(".*[。；：:].*") && !HEADING.matcher(words).matches();
	}

	/** Documents with one cell a line break paragraphs by one empty line too. */
	private int nextWithinParagraph(int index) {
		for (int next = index + 1; next < this.lines.size() && next <= index + 2; next++) {
			TextLine line = this.lines.get(next);
			if (!line.isEmpty()) {
				return line.hasCells() ? index : next;
			}
		}
		return index;
	}

	private boolean cellsFollow(int index) {
		return this.lines.subList(index + 1, this.lines.size())
			.stream()
			.filter((line) -> !line.isEmpty())
			.findFirst()
			.filter(TextLine::isSingleCell)
			.isPresent();
	}

}
