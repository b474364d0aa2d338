package org.yardstick.intake.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yardstick.intake.form.words.Excerpt;
import org.yardstick.intake.form.words.FormWords;
import org.yardstick.intake.form.words.LabelWordings;
import org.yardstick.intake.form.words.Written;
import org.yardstick.template.Cell;
import org.yardstick.template.FieldKind;
import org.yardstick.template.FormField;
import org.yardstick.template.FormLayout;
import org.yardstick.template.LabelCell;
import org.yardstick.template.TableRow;
import org.yardstick.template.TableSection;
import org.yardstick.template.ValueCell;

/**
 * Finds the amounts that a form has within a sentence instead of cells of their own:
 * 预算数200万元，其中：财政资金200万元。
 */
final class AmountsInWords {

	private static final String AMOUNT = "\\s*[:：为]?\\s*(-?[\\d,，.]+\\s*(?:万元|亿元|元))";

	private AmountsInWords() {
	}

	/** Fills the cells of the rows that the layout does not print. */
	static void find(FormLayout layout, FormWords words) {
		layout.sections()
			.stream()
			.filter(TableSection.class::isInstance)
			.flatMap((section) -> ((TableSection) section).rows().stream())
			.filter((row) -> !row.printed())
			.forEach((row) -> find(row, words));
	}

	private static void find(TableRow row, FormWords words) {
		LabelCell label = null;
		for (Cell cell : row.cells()) {
			if (cell instanceof LabelCell named) {
				label = named;
			}
			else if (label != null) {
				FormField field = ((ValueCell) cell).text().fields().get(0);
				if (field.kind() == FieldKind.AMOUNT && !words.has(field.path())) {
					find(label, field, words);
				}
			}
		}
	}

	private static void find(LabelCell label, FormField field, FormWords words) {
		Written sentence = words.get("narratives.fundsUse");
		if (sentence == null) {
			return;
		}
		for (String wording : LabelWordings.of(label)) {
			Matcher matcher = Pattern.compile(LabelWordings.spaced(wording) + AMOUNT).matcher(sentence.text());
			if (matcher.find()) {
				words.put(field.path(), sentence.saying(matcher.group(1).replace("，", "")));
				words.doubt(field.path(), "金额从用途说明“" + Excerpt.of(matcher.group()) + "”中取出");
				return;
			}
		}
	}

}
