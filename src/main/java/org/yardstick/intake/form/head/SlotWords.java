package org.yardstick.intake.form.head;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yardstick.intake.form.words.FormWords;
import org.yardstick.intake.form.words.Paragraphs;
import org.yardstick.intake.form.words.Wording;
import org.yardstick.intake.form.words.Written;
import org.yardstick.template.AmountUnit;
import org.yardstick.template.FieldKind;
import org.yardstick.template.FormField;
import org.yardstick.template.FormLayout;
import org.yardstick.template.ParagraphStyle;

/** Writes words of a document into the slots of a layout. */
final class SlotWords {

	private final FormWords words;

	private final AmountUnit layoutUnit;

	private final Map<Slot, Written> filled = new HashMap<>();

	/** The unit that the document names for all its amounts, null if it names none. */
	private String unit;

	SlotWords(FormWords words, FormLayout layout) {
		this.words = words;
		this.layoutUnit = layout.notation().amounts().unit();
	}

	void unit(String named) {
		this.unit = named;
	}

	boolean isFilled(Slot slot) {
		return this.filled.containsKey(slot);
	}

	/**
	 * Whether words have the shape of a slot that several fields share.
	 */
	static boolean fits(Slot slot, String text) {
		return slot.cell().text().fields().size() > 1 && PatternWords.split(slot.cell().text(), text).isPresent();
	}

	/**
	 * Fills a slot; words for a filled one go on there if it is long, are nothing new if
	 * they are the same, and else have no place.
	 * @param labelUnit the unit of amounts that its label names, or null
	 */
	void fill(Slot slot, Written text, String labelUnit) {
		Written before = this.filled.putIfAbsent(slot, text);
		if (before != null && before.saysTheSameAs(text)) {
			return;
		}
		List<FormField> fields = slot.cell().text().fields();
		if (slot.isParagraphs()) {
			addParagraphs(slot, text);
		}
		else if (before != null && !slot.isLong()) {
			this.words.unplaced(text);
		}
		else if (fields.size() > 1) {
			PatternWords.split(slot.cell().text(), text.text())
				.ifPresentOrElse((parts) -> parts.forEach((field, words) -> put(field, text.saying(words), labelUnit)),
						() -> this.words.unplaced(text));
		}
		else if (before != null) {
			this.words.append(fields.get(0).path(), text);
		}
		else if (LostDigits.isCut(text, fields.get(0))) {
			this.words.unplaced(text);
			this.words.doubt(fields.get(0).path(), "“" + text.text() + "”在表格软件里存成了数，末几位变成了 0，请照原件填写");
		}
		else {
			put(fields.get(0), withZeros(slot, fields.get(0), text), labelUnit);
			slot.cell().also().forEach((field) -> put(field, text, labelUnit));
		}
	}

	/**
	 * Fills a paragraph of a slot.
	 * @param number counted from 1
	 */
	void fillParagraph(Slot slot, int number, Written text) {
		this.filled.put(slot, text);
		Paragraphs.set(this.words.paragraphs(path(slot)), number, text.text());
	}

	private void addParagraphs(Slot slot, Written text) {
		ParagraphStyle style = slot.cell().paragraphs();
		List<String> paragraphs = this.words.paragraphs(path(slot));
		List<String> more = slot.paragraphs().in(text.text());
		boolean single = style.offered() == 1 || (style.apart() && !style.label().isEmpty());
		boolean goesOn = !paragraphs.isEmpty() && single;
		if (goesOn && !more.isEmpty()) {
			Paragraphs.set(paragraphs, paragraphs.size(), more.remove(0));
		}
		paragraphs.addAll(more);
	}

	private void put(FormField field, Written text, String labelUnit) {
		this.words.put(field.path(), (field.kind() == FieldKind.AMOUNT) ? amount(field, text, labelUnit) : text);
	}

	/** An amount whose number stands alone counts in the unit that the document names. */
	private Written amount(FormField field, Written text, String labelUnit) {
		String named = (labelUnit != null) ? labelUnit : this.unit;
		boolean bare = Wording.plain(text.text()).matches("-?[\\d,.]+");
		return (bare && named != null && !named.equals(this.layoutUnit.printed())) ? text.saying(text.text() + named)
				: text;
	}

	private Written withZeros(Slot slot, FormField field, Written text) {
		String whole = LostDigits.restoreZeros(text, slot.cell().digits(), field);
		if (!whole.equals(text.text())) {
			this.words.doubt(field.path(), "“" + text.text() + "”在表格软件里存成了数，前面的 0 丢了，按“" + whole + "”读入，请核对");
		}
		return text.saying(whole);
	}

	private static String path(Slot slot) {
		return slot.cell().text().fields().get(0).path();
	}

}
