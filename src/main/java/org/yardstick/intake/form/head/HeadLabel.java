package org.yardstick.intake.form.head;

import java.util.List;

/**
 * A label of the head as it stands in a document.
 *
 * @param slot the one that is filled by the words to its right, null if there is none
 * @param paragraph the number of the paragraph that it labels, from 1; 0 if it labels the
 * whole
 * @param elsewhere slots whose words stand below it or in further rows
 * @param unit the unit of amounts that it names, or null
 * @param rest what stands in its cell behind it, empty if nothing does
 * @param cutOff what is missing at its end, empty if it is whole
 */
record HeadLabel(Slot slot, int paragraph, List<Slot> elsewhere, String unit, String rest, String cutOff) {

	HeadLabel followedBy(String words) {
		return new HeadLabel(this.slot, this.paragraph, this.elsewhere, this.unit, words, this.cutOff);
	}

	HeadLabel lacking(String end) {
		return new HeadLabel(this.slot, this.paragraph, this.elsewhere, this.unit, this.rest, end);
	}

}
