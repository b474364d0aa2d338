package org.yardstick.intake.form.loose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.yardstick.intake.form.words.Wording;
import org.yardstick.intake.source.SourceCell;
import org.yardstick.intake.source.SourceRow;
import org.yardstick.template.IndicatorColumn;
import org.yardstick.template.IndicatorSection;

/** The columns of a table as its head and its template say, and the words of its head. */
final class LooseColumns {

	/** A head that names so many columns names all. */
	private static final int SURE = 3;

	private final List<LooseColumn> columns;

	private final Set<String> sideLabels = new HashSet<>();

	private final Set<String> headLabels = new HashSet<>();

	LooseColumns(IndicatorSection section, List<SourceRow> rows) {
		if (!section.label().isBlank()) {
			this.sideLabels.add(Wording.plain(section.label()));
		}
		section.aliases().forEach((alias) -> this.sideLabels.add(Wording.plain(alias)));
		section.columns().forEach((column) -> labels(column).forEach(this.headLabels::add));
		section.columns().forEach((column) -> this.headLabels.add(Wording.plain(column.group())));
		this.columns = columns(section, rows);
	}

	List<LooseColumn> list() {
		return this.columns;
	}

	boolean hasEcho() {
		return this.columns.stream().anyMatch(LooseColumn::echo);
	}

	boolean isSideLabel(String words) {
		return this.sideLabels.contains(Wording.plain(words));
	}

	/** Whether words can be what a break left of the side label. */
	boolean isPartOfSideLabel(String words) {
		String plain = Wording.plain(words);
		return plain.length() > 1 && this.sideLabels.stream().anyMatch((label) -> label.contains(plain));
	}

	/** Whether a row has nothing but labels: a head, printed once more on every page. */
	boolean isHead(SourceRow row) {
		return row.cells()
			.stream()
			.filter((cell) -> !cell.isBlank())
			.map((cell) -> Wording.plain(cell.text()))
			.allMatch((words) -> this.headLabels.contains(words) || this.sideLabels.contains(words));
	}

	private List<LooseColumn> columns(IndicatorSection section, List<SourceRow> rows) {
		Set<String> named = new HashSet<>();
		rows.stream()
			.filter(this::isHead)
			.flatMap((row) -> row.cells().stream())
			.map(SourceCell::text)
			.map(Wording::plain)
			.forEach(named::add);
		List<LooseColumn> found = new ArrayList<>();
		if (!this.sideLabels.isEmpty()) {
			found.add(LooseColumn.SIDE);
		}
		boolean sure = section.columns().stream().filter((column) -> isNamed(column, named)).count() >= SURE;
		for (IndicatorColumn column : section.columns()) {
			if (!sure || isNamed(column, named)) {
				found.add(new LooseColumn(column.field(), column.echo()));
			}
		}
		return List.copyOf(found);
	}

	private static boolean isNamed(IndicatorColumn column, Set<String> named) {
		return labels(column).anyMatch(named::contains);
	}

	private static Stream<String> labels(IndicatorColumn column) {
		return Stream.concat(Stream.of(column.label()), column.aliases().stream()).map(Wording::plain);
	}

}
