package org.yardstick.intake.form.head;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yardstick.intake.form.head.Slot.Place;
import org.yardstick.intake.form.words.LabelWordings;
import org.yardstick.intake.form.words.Wording;
import org.yardstick.template.FormLayout;

/**
 * Recognises the labels of a layout's head in cells: alone, with their words behind them,
 * or cut off at the end of a page. Made once a layout; immutable.
 */
public final class HeadLabels {

	/** A cut label must keep this many characters, and lack no more than it keeps. */
	private static final int SHORTEST_CUT = 4;

	private final HeadSlots slots;

	/** The longest first, so that 主管部门编号 is not taken for 主管部门. */
	private final List<String> longestFirst;

	/** A label with words behind it. */
	private final Map<String, Pattern> beginnings = new HashMap<>();

	/** A label that stands among words and has its own words below it on paper. */
	private final List<Pattern> further;

	/**
	 * @param layout whose labels are to be found
	 */
	public HeadLabels(FormLayout layout) {
		this.slots = new HeadSlots(layout);
		this.longestFirst = this.slots.labels()
			.stream()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.toList();
		this.longestFirst.forEach((label) -> this.beginnings.put(label, Pattern
			.compile("\\s*" + LabelWordings.spaced(label) + "(?:\\s*[*＊]?\\s*[:：]|\\s+)(.+)", Pattern.DOTALL)));
		this.further = slots().filter((slot) -> slot.place() == Place.BELOW)
			.flatMap((slot) -> slot.labels().stream())
			.map((label) -> Pattern.compile("\\s" + LabelWordings.spaced(label) + "[\\s:：]"))
			.toList();
	}

	/** The wordings of the labels that a cell goes by, empty if the layout lacks it. */
	public Set<String> of(String path) {
		return this.slots.labelsOf(path);
	}

	/** The wordings of all labels, those too that name no cell. */
	public Set<String> all() {
		return this.slots.labels();
	}

	Stream<Slot> slots() {
		return this.slots.all().stream();
	}

	/**
	 * The label that a cell is or begins with.
	 * @param open the label whose words are awaited, or null: behind it only labels of
	 * the same row of the form count
	 * @return null if it begins with none
	 */
	HeadLabel find(String text, HeadLabel open) {
		HeadLabel paragraph = paragraph(text);
		if (paragraph != null) {
			return paragraph;
		}
		String plain = Wording.label(text);
		if (this.slots.labels().contains(plain)) {
			return label(plain, Wording.unit(text));
		}
		for (String label : this.longestFirst) {
			String rest = restBehind(label, text);
			if (rest != null) {
				HeadLabel found = label(label, null).followedBy(withoutBrackets(rest));
				return (open == null || isBeside(open, found)) ? found : null;
			}
		}
		return (open == null) ? cut(plain) : null;
	}

	/** Words up to a further label within them, which stands apart by white space. */
	record Cut(String before, String from) {
	}

	/** Takes words apart before a label of the form that stands among them. */
	Cut withoutFurther(String words) {
		for (Pattern label : this.further) {
			Matcher matcher = label.matcher(words);
			if (matcher.find()) {
				return new Cut(words.substring(0, matcher.start()), words.substring(matcher.start()).strip());
			}
		}
		return new Cut(words, "");
	}

	private HeadLabel label(String label, String unit) {
		List<Slot> named = slots().filter((slot) -> slot.labels().contains(label)).toList();
		Slot right = named.stream().filter((slot) -> slot.place() == Place.RIGHT).findFirst().orElse(null);
		return new HeadLabel(right, 0, named.stream().filter((slot) -> slot.place() != Place.RIGHT).toList(), unit, "",
				"");
	}

	private HeadLabel paragraph(String text) {
		for (Slot slot : this.slots.all()) {
			int number = slot.isParagraphs() ? slot.paragraphs().labelled(text) : 0;
			if (number > 0) {
				return new HeadLabel(slot, number, List.of(), null, "", "");
			}
		}
		return null;
	}

	/** What stands behind a label that white space or a colon ends; null if none does. */
	private String restBehind(String label, String text) {
		Matcher matcher = this.beginnings.get(label).matcher(text);
		return matcher.matches() ? matcher.group(1).strip() : null;
	}

	/** 某某局（盖章） without what the form prints in brackets behind. */
	private String withoutBrackets(String rest) {
		String plain = Wording.plain(rest);
		return this.longestFirst.stream()
			.filter((label) -> label.startsWith("(") && plain.endsWith(label))
			.findFirst()
			.map((label) -> rest.replaceFirst("\\s*" + LabelWordings.spaced(label) + "\\s*$", ""))
			.orElse(rest);
	}

	private static boolean isBeside(HeadLabel open, HeadLabel found) {
		return found.slot() != null && open.slot() != null && found.slot() != open.slot()
				&& found.slot().row() == open.slot().row();
	}

	private HeadLabel cut(String plain) {
		List<String> begun = this.longestFirst.stream()
			.filter((label) -> plain.length() >= SHORTEST_CUT && label.startsWith(plain)
					&& label.length() <= 2 * plain.length())
			.toList();
		return (begun.size() == 1) ? label(begun.get(0), null).lacking(begun.get(0).substring(plain.length())) : null;
	}

}
