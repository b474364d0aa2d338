package org.yardstick.intake.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.yardstick.intake.form.words.FormWords;
import org.yardstick.intake.form.words.LabelWordings;
import org.yardstick.intake.form.words.Wording;
import org.yardstick.intake.form.words.Written;
import org.yardstick.intake.source.SourceCell;
import org.yardstick.template.FormLayout;
import org.yardstick.template.MilestoneSection;

/**
 * Places the spending plan: a line with the points of the year, below it the per cents.
 */
final class MilestonePlacement {

	private static final Pattern POINT = Pattern.compile("(?:[1-9]|1[0-2])月(?:份|底|末)?|第?[一二三四1-4]季度(?:末|底)?");

	/** What stands in brackets behind a label belongs to it. */
	private static final Pattern REMARK = Pattern.compile("(?:\\([^()]*\\))*");

	private final Set<String> labels;

	private final FormWords words;

	private List<SourceCell> points = List.of();

	MilestonePlacement(FormLayout layout, FormWords words) {
		this.labels = layout.milestones()
			.map((MilestoneSection section) -> LabelWordings.of(section.label(), section.aliases()))
			.orElse(Set.of());
		this.words = words;
	}

	/** Takes the line if it belongs to the spending plan. */
	boolean take(SourceLine line) {
		if (this.labels.isEmpty()) {
			return false;
		}
		List<SourceCell> found = line.filled().stream().filter((cell) -> isPoint(cell.text())).toList();
		if (found.size() >= 2) {
			if (this.points.isEmpty()) {
				this.points = new ArrayList<>(found);
				takePoints();
			}
			leaveOthers(line);
			return true;
		}
		if (this.points.isEmpty() || this.words.has("spendingPlan[0].cumulativePercent") || !isValues(line)) {
			return false;
		}
		takeValues(line);
		return true;
	}

	/**
	 * Whether a per cent may stand in it: numbers below the points, which no other part
	 * of a form begins with.
	 */
	private boolean isValues(SourceLine line) {
		return line.filled()
			.stream()
			.filter((cell) -> !isLabel(cell))
			.allMatch((cell) -> Wording.plain(cell.text()).matches("-?[\\d.]+%?|[-—/无]+"));
	}

	private void takePoints() {
		for (int n = 0; n < this.points.size(); n++) {
			this.words.put("spendingPlan[" + n + "].milestone", Written.of(this.points.get(n)));
		}
	}

	/** What a head has, the first or one on a further page, besides label and points. */
	private void leaveOthers(SourceLine line) {
		line.filled()
			.stream()
			.filter((cell) -> !isKnownPoint(cell) && !isLabel(cell))
			.forEach((cell) -> this.words.unplaced(Written.of(cell)));
	}

	private boolean isKnownPoint(SourceCell cell) {
		return this.points.stream().anyMatch((point) -> Wording.plain(point.text()).equals(Wording.plain(cell.text())));
	}

	private void takeValues(SourceLine line) {
		for (SourceCell cell : line.filled()) {
			int point = pointOver(cell);
			if (point >= 0) {
				this.words.put("spendingPlan[" + point + "].cumulativePercent", Written.of(cell));
			}
			else if (!isLabel(cell)) {
				this.words.unplaced(Written.of(cell));
			}
		}
	}

	private int pointOver(SourceCell cell) {
		for (int n = 0; n < this.points.size(); n++) {
			SourceCell point = this.points.get(n);
			if (point.column() < cell.end() && cell.column() < point.end()) {
				return n;
			}
		}
		return -1;
	}

	private boolean isLabel(SourceCell cell) {
		String words = Wording.label(cell.text());
		return this.labels.stream()
			.anyMatch((label) -> label.startsWith(words)
					|| (words.startsWith(label) && REMARK.matcher(words.substring(label.length())).matches()));
	}

	private static boolean isPoint(String text) {
		return POINT.matcher(Wording.plain(text)).matches();
	}

}
