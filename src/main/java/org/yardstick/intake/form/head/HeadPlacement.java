package org.yardstick.intake.form.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yardstick.intake.form.head.Slot.Place;
import org.yardstick.intake.form.words.Excerpt;
import org.yardstick.intake.form.words.FormWords;
import org.yardstick.intake.form.words.Wording;
import org.yardstick.intake.form.words.Written;
import org.yardstick.intake.source.SourceCell;
import org.yardstick.template.FormLayout;

/**
 * Places the cells of a form's head, line by line: a label opens the slot that goes by
 * it, the next words fill it. Works on labels alone, so that lost, added and shifted
 * cells do no harm.
 */
public final class HeadPlacement {

	/** The unit of all amounts of a form, stated at its head. */
	private static final Pattern STATED_UNIT = Pattern.compile("\\(?(?:金额)?单位:(万元|亿元|元)\\)?");

	private final HeadLabels labels;

	private final SlotWords slots;

	private final FormWords words;

	/** The slot whose label stood last and which has no words yet, or null. */
	private HeadLabel open;

	/** The slot that was filled last, or null. */
	private Slot last;

	/** The cells of this line that filled a slot. */
	private final List<Placed> placed = new ArrayList<>();

	/** The cells of the line above that filled a slot. */
	private List<Placed> above = List.of();

	/** Slots whose labels stood in a line above and whose words are to come below. */
	private final List<Awaited> awaited = new ArrayList<>();

	/** What a label lacked at the end of a page, to come on the next one. */
	private String cutOff = "";

	/**
	 * @param layout that the form follows
	 * @param labels of its head
	 * @param words takes what is found
	 */
	public HeadPlacement(FormLayout layout, HeadLabels labels, FormWords words) {
		this.labels = labels;
		this.words = words;
		this.slots = new SlotWords(words, layout);
	}

	/**
	 * Whether a line begins with a label of the head.
	 * @param line its cells with words, left to right, at least one
	 */
	public boolean beginsWithLabel(List<SourceCell> line) {
		return this.labels.find(line.get(0).text(), null) != null;
	}

	/**
	 * Places the next line of the head.
	 * @param line its cells with words, left to right
	 */
	public void place(List<SourceCell> line) {
		this.open = null;
		this.above = List.copyOf(this.placed);
		this.placed.clear();
		boolean first = true;
		for (SourceCell cell : line) {
			place(cell, Written.of(cell), first);
			first = false;
		}
	}

	private void place(SourceCell cell, Written text, boolean first) {
		Matcher unit = STATED_UNIT.matcher(Wording.plain(text.text()));
		if (unit.matches()) {
			this.slots.unit(unit.group(1));
			return;
		}
		HeadLabel label = this.labels.find(text.text(), this.open);
		if (label == null) {
			fill(cell, text, first);
		}
		else {
			take(label, cell, text, first);
		}
	}

	private void take(HeadLabel label, SourceCell cell, Written text, boolean first) {
		if (first && label.slot() != null) {
			this.awaited.clear();
		}
		this.cutOff = label.cutOff();
		label.elsewhere()
			.stream()
			.filter((slot) -> !this.slots.isFilled(slot)
					&& this.awaited.stream().noneMatch((waiting) -> waiting.slot() == slot))
			.forEach((slot) -> this.awaited.add(new Awaited(slot, cell, label.unit())));
		this.open = (label.slot() != null) ? label : null;
		if (!label.rest().isEmpty()) {
			HeadLabels.Cut rest = this.labels.withoutFurther(label.rest());
			fill(cell, text.saying(rest.before()), first);
			if (!rest.from().isEmpty()) {
				place(cell, text.saying(rest.from()), false);
			}
		}
	}

	private void fill(SourceCell cell, Written text, boolean first) {
		if (this.open != null) {
			fillOpen(text);
			this.placed.add(new Placed(this.last, cell));
		}
		else if (fillAwaited(cell, text)) {
			this.placed.add(new Placed(this.last, cell));
		}
		else if (!fillByShape(text)) {
			goOn(cell, text, first);
		}
	}

	private void fillOpen(Written text) {
		this.last = this.open.slot();
		if (this.open.paragraph() > 0) {
			this.slots.fillParagraph(this.last, this.open.paragraph(), text);
		}
		else {
			this.slots.fill(this.last, text, this.open.unit());
		}
		this.open = null;
	}

	/** The slot whose label stands above the cell, else the first that waits. */
	private boolean fillAwaited(SourceCell cell, Written text) {
		Awaited found = this.awaited.stream()
			.filter((slot) -> slot.slot().place() == Place.BELOW && slot.isAbove(cell))
			.findFirst()
			.orElse(this.awaited.isEmpty() ? null : this.awaited.get(0));
		if (found == null) {
			return false;
		}
		this.awaited.remove(found);
		this.last = found.slot();
		this.slots.fill(this.last, text, found.unit());
		return true;
	}

	private boolean fillByShape(Written text) {
		Slot found = this.labels.slots()
			.filter((slot) -> slot.labels().isEmpty() && !this.slots.isFilled(slot)
					&& SlotWords.fits(slot, text.text()))
			.findFirst()
			.orElse(null);
		if (found != null) {
			this.slots.fill(found, text, null);
		}
		return found != null;
	}

	/**
	 * Words without a label go on with what stands above them, for a page ended within
	 * it: in the same column, else with what was filled last.
	 */
	private void goOn(SourceCell cell, Written text, boolean first) {
		if (Wording.plain(text.text()).equals(this.cutOff)) {
			this.cutOff = "";
			return;
		}
		Slot upper = this.above.stream()
			.filter((placed) -> placed.isAbove(cell))
			.map(Placed::slot)
			.findFirst()
			.orElse(first ? this.last : null);
		if (upper == null || !upper.isLong()) {
			this.words.unplaced(text);
			return;
		}
		this.slots.fill(upper, text, null);
		this.placed.add(new Placed(upper, cell));
		if (!upper.cell().paragraphs().apart()) {
			this.words.doubt(null, "“" + Excerpt.of(text.text()) + "”前面没有栏目名，按上一格的续文读入（" + text.where() + "）");
		}
	}

	private record Placed(Slot slot, SourceCell cell) {

		boolean isAbove(SourceCell lower) {
			return this.cell.column() < lower.end() && lower.column() < this.cell.end();
		}

	}

	private record Awaited(Slot slot, SourceCell label, String unit) {

		boolean isAbove(SourceCell cell) {
			return this.label.column() < cell.end() && cell.column() < this.label.end();
		}

	}

}
