package org.yardstick.intake.form.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.yardstick.template.ParagraphStyle;

/** Tells the paragraphs of a goal apart, as the layout labels and offers them. */
public final class Paragraphs {

	private static final Pattern BLANK_LINE = Pattern.compile("\\n[^\\S\\n]*\\n");

	private final ParagraphStyle style;

	/** The label of a paragraph with its number, null if paragraphs have none. */
	private final Pattern label;

	/**
	 * @param style how the layout labels the paragraphs and how many it offers
	 */
	public Paragraphs(ParagraphStyle style) {
		this.style = style;
		this.label = style.label().isEmpty() ? null : pattern(style);
	}

	/** The label in any spacing, with its number and a colon or white space behind it. */
	private static Pattern pattern(ParagraphStyle style) {
		String name = style.label().replaceAll("\\{n}|[\\s:：]", "");
		return Pattern.compile(LabelWordings.spaced(name) + "\\s*(\\d{1,2})\\s*[:：]");
	}

	/**
	 * The number of the paragraph that a cell labels (目标2), counted from 1; 0 if the
	 * words are no label of a paragraph.
	 */
	public int labelled(String text) {
		Matcher matcher = (this.label != null) ? this.label.matcher(Wording.plain(text) + ":") : null;
		return (matcher != null && matcher.matches()) ? Integer.parseInt(matcher.group(1)) : 0;
	}

	/**
	 * The paragraphs of one cell. A labelled one begins with its label and goes on to the
	 * next; without labels a blank line is between two, and where there is none, each
	 * line is one if the form offers several.
	 */
	public List<String> in(String text) {
		List<String> labelled = (this.label != null) ? labelledIn(text) : List.of();
		if (!labelled.isEmpty()) {
			return labelled;
		}
		boolean byLine = this.style.offered() > 1 && !this.style.apart() && !BLANK_LINE.matcher(text).find();
		return Arrays.stream(byLine ? text.split("\n") : BLANK_LINE.split(text))
			.map(String::strip)
			.filter((paragraph) -> !paragraph.isEmpty())
			.collect(Collectors.toCollection(ArrayList::new));
	}

	private List<String> labelledIn(String text) {
		List<String> paragraphs = new ArrayList<>();
		Matcher matcher = this.label.matcher(text);
		int begin = -1;
		int number = 0;
		while (matcher.find()) {
			if (begin >= 0) {
				set(paragraphs, number, text.substring(begin, matcher.start()));
			}
			else if (!text.substring(0, matcher.start()).isBlank()) {
				return List.of();
			}
			number = Integer.parseInt(matcher.group(1));
			begin = matcher.end();
		}
		if (begin >= 0) {
			set(paragraphs, number, text.substring(begin));
		}
		return paragraphs;
	}

	/** Puts a paragraph at its number; left-out ones before it stay blank. */
	public static void set(List<String> paragraphs, int number, String text) {
		while (paragraphs.size() < number) {
			paragraphs.add(null);
		}
		String before = paragraphs.get(number - 1);
		String words = text.strip();
		paragraphs.set(number - 1, (before == null || words.isEmpty()) ? words : Continuation.join(before, words));
	}

}
