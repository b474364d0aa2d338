package org.yardstick.intake.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yardstick.intake.form.words.Wording;
import org.yardstick.plan.PlanContent;

/**
 * Finds the fiscal year that a form is for: in its head or labels, in the last heading
 * above it that names one, in its days, in the name of the file; the nearest counts.
 */
final class FiscalYearWords {

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})年度?");

	private static final Pattern SUBTITLE = Pattern.compile("\\(?(20\\d{2})年?度?\\)?");

	private static final Pattern NAMED_FILE = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");

	private static final int LONGEST_HEADING = 60;

	/** Among so many lines at its top a document says what it is. */
	private static final int LINES_OF_COVER = 5;

	private FiscalYearWords() {
	}

	/**
	 * @param earlier the lines of the document before the form
	 * @return null if nothing says a year
	 */
	static Integer of(FormRange range, PlanContent content, List<SourceLine> earlier, String fileName) {
		Stream<Optional<Integer>> sources = Stream.of(Optional.ofNullable(range.offlineYear()), head(range),
				labels(range), headings(earlier), days(content), found(NAMED_FILE, fileName));
		return sources.flatMap(Optional::stream).findFirst().orElse(null);
	}

	/** Whether a line says nothing but the year. */
	static boolean isSubtitle(SourceLine line) {
		return SUBTITLE.matcher(Wording.plain(line.text())).matches();
	}

	private static Optional<Integer> head(FormRange range) {
		Stream<String> subtitles = range.preface()
			.stream()
			.map((line) -> Wording.plain(line.text()))
			.filter((text) -> SUBTITLE.matcher(text).matches());
		Optional<Integer> subtitle = subtitles.findFirst().flatMap((text) -> found(SUBTITLE, text));
		return subtitle.isPresent() || range.title() == null ? subtitle
				: found(YEAR, Wording.plain(range.title().text()));
	}

	private static Optional<Integer> labels(FormRange range) {
		return range.body()
			.stream()
			.flatMap((line) -> line.filled().stream())
			.map((cell) -> Wording.plain(cell.text()))
			.filter((text) -> text.length() < 15 && text.matches("20\\d{2}年(?:度)?.*目标.*"))
			.findFirst()
			.flatMap((text) -> found(YEAR, text));
	}

	private static Optional<Integer> headings(List<SourceLine> earlier) {
		for (int n = earlier.size() - 1; n >= 0; n--) {
			SourceLine line = earlier.get(n);
			if (line.filled().size() == 1 && line.text().length() <= LONGEST_HEADING
					&& (FormLocator.isTitle(line) || n < LINES_OF_COVER)) {
				Optional<Integer> year = found(YEAR, Wording.plain(line.text()));
				if (year.isPresent()) {
					return year;
				}
			}
		}
		return Optional.empty();
	}

	private static Optional<Integer> days(PlanContent content) {
		LocalDate begin = content.header().startDate();
		return Optional.ofNullable(begin).map(LocalDate::getYear);
	}

	private static Optional<Integer> found(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
	}

}
