package org.yardstick.intake.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yardstick.intake.form.words.LabelWordings;
import org.yardstick.intake.form.words.Wording;
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

	/** The heads in a line, null if it is no head of indicators. */
	ColumnHeads<IndicatorColumn> in(SourceLine line) {
		ColumnHeads<IndicatorColumn> heads = ColumnHeads.of(line, this.section.columns(), this.wordings);
		boolean named = heads.heads()
			.stream()
			.anyMatch((head) -> head.column() != null && head.column().field() == IndicatorField.NAME);
		return (named && heads.known() >= 2) ? heads : null;
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
