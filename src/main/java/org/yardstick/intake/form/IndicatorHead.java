package org.yardstick.intake.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yardstick.intake.form.words.LabelWordings;
import org.yardstick.intake.form.words.Wording;
import org.yardstick.intake.source.SourceCell;
import org.yardstick.template.IndicatorColumn;
import org.yardstick.template.IndicatorField;
import org.yardstick.template.IndicatorSection;

/** Recognises the head of an indicator table in a document. */
final class IndicatorHead {

	private final IndicatorSection section;

	private final Map<IndicatorColumn, Set<String>> wordings;

	private final Set<String> groups;

	private final Set<String> sideLabels;

	IndicatorHead(IndicatorSection section) {
		this.section = section;
		this.wordings = section.columns()
			.stream()
			.collect(Collectors.toMap(Function.identity(),
					(column) -> LabelWordings.of(column.label(), column.aliases())));
		this.groups = section.columns()
			.stream()
			.map((column) -> Wording.label(column.group()))
			.filter((group) -> !group.isEmpty())
			.collect(Collectors.toSet());
		this.sideLabels = LabelWordings.of(section.label(), section.aliases());
	}

	/**
	 * The heads in a line, null if it is no head of indicators: with the name of the
	 * indicator it has two of them, or both levels where the name goes by another label.
	 */
	ColumnHeads<IndicatorColumn> in(SourceLine line) {
		ColumnHeads<IndicatorColumn> heads = ColumnHeads.of(line, this.section.columns(), this.wordings);
		boolean named = has(heads, IndicatorField.NAME) && heads.known() >= 2;
		boolean levelled = has(heads, IndicatorField.CATEGORY) && has(heads, IndicatorField.DIMENSION)
				&& !isGroupLine(line);
		return (named || levelled) ? heads : null;
	}

	private static boolean has(ColumnHeads<IndicatorColumn> heads, IndicatorField field) {
		return heads.heads().stream().anyMatch((head) -> head.column() != null && head.column().field() == field);
	}

	/** The cells of a head that are neither a column of the layout nor a label. */
	List<SourceCell> strange(ColumnHeads<IndicatorColumn> heads) {
		return heads.heads()
			.stream()
			.filter((head) -> head.column() == null && !isSideLabel(head.cell().text()))
			.map(ColumnHeads.Head::cell)
			.toList();
	}

	/** Whether a line has nothing but heads, such as span several columns among them. */
	boolean isGroupLine(SourceLine line) {
		List<String> labels = line.filled().stream().map((cell) -> Wording.label(cell.text())).toList();
		return labels.stream().anyMatch(this.groups::contains) && labels.stream()
			.allMatch((label) -> this.groups.contains(label) || this.sideLabels.contains(label)
					|| this.wordings.values().stream().anyMatch((column) -> column.contains(label)));
	}

	boolean isSideLabel(String text) {
		return this.sideLabels.contains(Wording.label(text));
	}

}
