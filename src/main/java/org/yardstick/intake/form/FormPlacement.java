package org.yardstick.intake.form;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.intake.form.head.HeadPlacement;
import org.yardstick.intake.form.loose.LooseIndicators;
import org.yardstick.intake.form.words.FormWords;
import org.yardstick.intake.form.words.IndicatorRows;
import org.yardstick.intake.form.words.Wording;
import org.yardstick.intake.form.words.Written;
import org.yardstick.intake.source.SourceRow;
import org.yardstick.template.FormLayout;
import org.yardstick.template.FormText;
import org.yardstick.template.IndicatorColumn;

/**
 * Places the lines of one form: the head, the spending plan, the schedule, then the
 * indicators.
 */
final class FormPlacement {

	private final ReadableLayout form;

	private final FormWords words;

	private final HeadPlacement head;

	private final MilestonePlacement milestones;

	private final SchedulePlacement schedule;

	private final IndicatorHead indicators;

	FormPlacement(ReadableLayout form, FormWords words) {
		FormLayout layout = form.layout();
		this.form = form;
		this.words = words;
		this.head = new HeadPlacement(layout, form.head(), words);
		this.milestones = new MilestonePlacement(layout, words);
		this.schedule = new SchedulePlacement(layout, words);
		this.indicators = form.indicators();
	}

	void place(FormRange range) {
		placeLines(range);
		if (range.title() != null && !(range.offlineYear() != null && isOwnTitle(range))) {
			this.words.put("printedTitle", Written.of(range.title().filled().get(0)));
		}
	}

	/**
	 * Whether the heading is the one that the layout prints, with the name of the project
	 * or blank as it was given out. Forms from elsewhere keep it all the same.
	 */
	private boolean isOwnTitle(FormRange range) {
		String title = Wording.plain(range.title().text());
		FormText pattern = this.form.layout().title();
		String filled = pattern.fill(range.offlineYear(), (field) -> {
			Written written = this.words.get(field.path());
			return (written != null) ? written.text() : "";
		});
		String blank = pattern.fill(range.offlineYear(), (field) -> "");
		return title.equals(Wording.plain(filled)) || title.equals(Wording.plain(blank));
	}

	private void placeLines(FormRange range) {
		range.preface()
			.stream()
			.filter((line) -> !FiscalYearWords.isSubtitle(line))
			.map(SourceLine::filled)
			.forEach(this.head::place);
		range.body().stream().filter(SourceLine::isPageNumber).forEach((line) -> this.words.unplaced(line.unplaced()));
		List<SourceLine> lines = range.body()
			.stream()
			.filter((line) -> !isRepeatedTitle(line, range) && !FiscalYearWords.isSubtitle(line)
					&& !line.isPageNumber())
			.toList();
		int appendix = AppendixPlacement.begin(lines);
		placeBody(lines.subList(0, appendix), range.offlineYear() != null);
		new AppendixPlacement(this.form.layout(), this.words).place(lines.subList(appendix, lines.size()));
	}

	private void placeBody(List<SourceLine> body, boolean offline) {
		int indicatorHead = indicatorHead(body);
		int end = (indicatorHead > 0 && this.indicators.isGroupLine(body.get(indicatorHead - 1))) ? indicatorHead - 1
				: indicatorHead;
		body.subList(0, end).forEach(this::placeHead);
		AmountsInWords.find(this.form.layout(), this.words);
		if (indicatorHead < body.size()) {
			placeIndicators(body, indicatorHead, offline);
		}
	}

	private static boolean isRepeatedTitle(SourceLine line, FormRange range) {
		return range.title() != null && FormLocator.isTitle(line)
				&& Wording.plain(line.text()).equals(Wording.plain(range.title().text()));
	}

	/**
	 * The line with the heads of the indicators; the number of lines if there is none.
	 */
	private int indicatorHead(List<SourceLine> body) {
		for (int n = 0; this.indicators != null && n < body.size(); n++) {
			if (this.indicators.in(body.get(n)) != null) {
				return n;
			}
		}
		return body.size();
	}

	private void placeHead(SourceLine line) {
		if (this.milestones.take(line) || this.schedule.takeHead(line)) {
			return;
		}
		if (this.schedule.isOpen() && !this.head.beginsWithLabel(line.filled())) {
			this.schedule.takeRow(line);
			return;
		}
		this.schedule.end();
		this.head.place(line.filled());
	}

	private void placeIndicators(List<SourceLine> body, int headLine, boolean offline) {
		SourceLine head = body.get(headLine);
		ColumnHeads<IndicatorColumn> heads = this.indicators.in(head);
		this.indicators.strange(heads).forEach((cell) -> this.words.unplaced(Written.of(cell)));
		List<SourceLine> lines = body.subList(headLine + 1, body.size());
		if (head.kind() == SourceLine.Kind.ALIGNED) {
			IndicatorRows rows = IndicatorPlacement.read(this.indicators, heads, this.form.template().taxonomy(),
					lines);
			this.words.indicators(offline ? rows.withoutUnused() : rows);
		}
		else {
			List<SourceRow> rows = new ArrayList<>(List.of(head.row()));
			lines.forEach((line) -> rows.add(line.row()));
			this.words.indicators(LooseIndicators.read(this.form.layout().indicators().orElseThrow(),
					this.form.template().taxonomy(), rows));
		}
	}

}
