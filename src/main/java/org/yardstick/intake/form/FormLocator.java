package org.yardstick.intake.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.yardstick.intake.form.words.Paragraphs;
import org.yardstick.intake.form.words.Wording;
import org.yardstick.intake.source.SourceCell;
import org.yardstick.template.OfflineSheet;

/**
 * Cuts the lines of a document into the ranges of its forms. A form begins with the line
 * that has the label of the project's name; its heading stands above, or below in
 * documents that set headings under their tables.
 */
final class FormLocator {

	private static final Pattern TITLE = Pattern.compile(".{0,120}绩效(?:目标)?(?:申报|自评)?表(?:\\(.{1,20}\\))?");

	/** A heading stands no further than this above its form. */
	private static final int FURTHEST_TITLE = 8;

	private final List<SourceLine> lines;

	private final Set<String> nameLabels;

	/** How the headings of the templates end, whatever project they name. */
	private final Set<String> titleEndings;

	private final Set<String> headLabels;

	FormLocator(List<SourceLine> lines, TemplateRecognition templates) {
		this.lines = lines;
		this.nameLabels = templates.nameLabels();
		this.titleEndings = templates.titleEndings();
		this.headLabels = templates.headLabels();
	}

	/** The ranges that may be forms, in the order of the document. */
	List<FormRange> locate() {
		List<Integer> begins = new ArrayList<>();
		for (int n = 0; n < this.lines.size(); n++) {
			if (hasNameLabel(this.lines.get(n))) {
				begins.add(n);
			}
		}
		List<FormRange> ranges = new ArrayList<>();
		int floor = 0;
		for (int n = 0; n < begins.size(); n++) {
			int begin = begins.get(n);
			int preface = prefaceOf(begin, floor);
			int next = (n + 1 < begins.size()) ? begins.get(n + 1) : this.lines.size();
			int end = endOf(begin, (n + 1 < begins.size()) ? prefaceOf(next, begin + 1) : next);
			ranges.add(range(preface, begin, end));
			floor = end;
		}
		return titlesBelow(ranges);
	}

	/** Paragraphs below a form belong to the document, but for a heading set there. */
	private int endOf(int begin, int next) {
		int end = next;
		while (end > begin + 1 && this.lines.get(end - 1).isParagraph() && !isHeading(this.lines.get(end - 1))) {
			end--;
		}
		return end;
	}

	private FormRange range(int preface, int begin, int end) {
		Integer offlineYear = (preface < begin) ? offlineYear(this.lines.get(preface)) : null;
		int title = (offlineYear != null && preface + 1 < begin) ? preface + 1 : -1;
		for (int n = begin - 1; n >= preface && title < 0; n--) {
			title = isHeading(this.lines.get(n)) ? n : -1;
		}
		List<SourceLine> between = (title < 0) ? this.lines.subList(preface, begin)
				: this.lines.subList(title + 1, begin);
		return new FormRange(preface, end, (title < 0) ? null : this.lines.get(title), between,
				this.lines.subList(begin, end), offlineYear);
	}

	/**
	 * The line with which a form begins: the note of a form for filling in offline, below
	 * which stands its heading whatever it says; that of its heading; else the first of
	 * the lines straight above that may be the head of its table.
	 */
	private int prefaceOf(int begin, int floor) {
		for (int n = begin - 1; n >= floor; n--) {
			if (offlineYear(this.lines.get(n)) != null) {
				return n;
			}
		}
		int lowest = Math.max(floor, begin - FURTHEST_TITLE);
		for (int n = begin - 1; n >= lowest && isAboveTable(this.lines.get(n)); n--) {
			if (isHeading(this.lines.get(n))) {
				return n;
			}
		}
		int first = begin;
		while (first - 1 >= lowest && isHeadOfTable(this.lines.get(first - 1))) {
			first--;
		}
		return first;
	}

	/**
	 * Gives forms without a heading above the one below: a single form, or all of a
	 * document that sets them so.
	 */
	private static List<FormRange> titlesBelow(List<FormRange> ranges) {
		int last = ranges.size() - 1;
		boolean all = last > 0 && ranges.get(0).title() == null && ranges.get(0).titleWithin() == null
				&& ranges.get(last).titleWithin() != null;
		List<FormRange> placed = new ArrayList<>();
		for (int n = 0; n <= last; n++) {
			FormRange range = ranges.get(n);
			SourceLine below = (all && n < last) ? ranges.get(n + 1).title() : range.titleWithin();
			placed.add((range.title() == null || all) ? range.titled(below) : range);
		}
		return placed;
	}

	private boolean hasNameLabel(SourceLine line) {
		return line.filled().stream().anyMatch((cell) -> isNameLabel(cell.text()));
	}

	private boolean isNameLabel(String text) {
		return this.nameLabels.contains(Wording.label(text))
				|| this.nameLabels.contains(Wording.label(Wording.beginning(text, ":：")));
	}

	private boolean isHeading(SourceLine line) {
		String words = Wording.plain(line.text());
		return isTitle(line) || (line.filled().size() == 1 && this.titleEndings.stream().anyMatch(words::endsWith));
	}

	/** Whether a line is what the headings of such forms usually are. */
	static boolean isTitle(SourceLine line) {
		List<SourceCell> filled = line.filled();
		return filled.size() == 1 && TITLE.matcher(Wording.plain(filled.get(0).text())).matches();
	}

	private static Integer offlineYear(SourceLine line) {
		return OfflineSheet.yearOf(line.text()).orElse(null);
	}

	/** A paragraph, or a row with labels of a form above the one with the name. */
	private boolean isAboveTable(SourceLine line) {
		return line.filled().size() <= 2
				|| line.filled().stream().anyMatch((cell) -> this.headLabels.contains(Wording.label(cell.text())));
	}

	private static boolean isHeadOfTable(SourceLine line) {
		return !line.isParagraph() && line.filled().size() == 2
				&& Wording.plain(line.text()).matches(".*单位:(?:万元|亿元|元).*");
	}

}
