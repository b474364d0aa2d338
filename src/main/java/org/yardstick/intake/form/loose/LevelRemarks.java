package org.yardstick.intake.form.loose;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.yardstick.intake.form.words.Wording;
import org.yardstick.intake.source.SourceCell;
import org.yardstick.template.IndicatorField;

/** Says which levels were guessed, and reports printed ones that were not used. */
final class LevelRemarks {

	private final List<LooseRow> rows;

	private final LevelTexts texts;

	private final LooseReport report;

	private final Set<String> used = new HashSet<>();

	LevelRemarks(List<LooseRow> rows, LevelTexts texts, LooseReport report) {
		this.rows = rows;
		this.texts = texts;
		this.report = report;
		for (int row = 0; row < rows.size(); row++) {
			this.used.add(texts.category(row));
			this.used.add(texts.dimension(row));
		}
	}

	void write() {
		for (int row = 0; row < this.rows.size(); row++) {
			if (this.texts.beginsCategory(row)) {
				remark(row, IndicatorField.CATEGORY, this.texts.category(row));
			}
			else if (this.rows.get(row).has(IndicatorField.CATEGORY)) {
				remarkOverridden(row, IndicatorField.CATEGORY, this.texts.category(row));
			}
			if (this.texts.beginsDimension(row)) {
				remark(row, IndicatorField.DIMENSION, this.texts.dimension(row));
			}
			else if (this.rows.get(row).has(IndicatorField.DIMENSION)) {
				remarkOverridden(row, IndicatorField.DIMENSION, this.texts.dimension(row));
			}
			this.rows.get(row).surplus().forEach(this::leave);
		}
	}

	private void remark(int row, IndicatorField field, String text) {
		if (this.rows.get(row).has(field)) {
			remarkOverridden(row, field, text);
		}
		else {
			this.report.doubt(row, field.key(),
					this.rows.get(row).where() + "：没有印出" + level(field) + "，按表样和名称归入“" + text + "”");
		}
	}

	private void remarkOverridden(int row, IndicatorField field, String text) {
		LooseRow printed = this.rows.get(row);
		String words = Wording.plain(printed.text(field));
		if (this.texts.agrees(row, field) || words.equals(Wording.plain(text))) {
			return;
		}
		this.report.doubt(row, field.key(), printed.where() + "：“" + words + "”印在这一行，按表样和名称归入“" + text + "”");
		leave(printed.cell(field));
	}

	/** A level that was moved to another row has its place there. */
	private void leave(SourceCell cell) {
		if (!this.used.contains(Wording.plain(cell.text()))) {
			this.report.unplaced(cell);
		}
	}

	private static String level(IndicatorField field) {
		return (field == IndicatorField.CATEGORY) ? "一级指标" : "二级指标";
	}

}
