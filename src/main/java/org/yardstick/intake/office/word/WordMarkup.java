package org.yardstick.intake.office.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntSupplier;

import org.yardstick.intake.office.container.ReadingLimits;
import org.yardstick.intake.office.container.XmlPart;

/** What stands around words and decides whether they are seen. */
final class WordMarkup {

	/** Fields within fields; Word writes two or three. */
	private static final int DEEPEST = 100;

	/** The fields that are open; true while the instruction is read, not the result. */
	private final Deque<Boolean> fields = new ArrayDeque<>();

	private int placeholders;

	/** Whether words here are seen on the page. */
	boolean isSeen() {
		return this.placeholders == 0 && !this.fields.contains(Boolean.TRUE);
	}

	/**
	 * Reads a content control; what invites to fill it in is not seen.
	 * @param content reads the element that the XML stands on
	 */
	void contentControl(XmlPart xml, Runnable content) {
		boolean[] placeholder = new boolean[1];
		xml.eachChild((child) -> {
			if ("w:sdtPr".equals(child)) {
				xml.eachChild((property) -> placeholder[0] |= "w:showingPlcHdr".equals(property) && !xml.isOff("val"));
			}
			else if ("w:sdtContent".equals(child)) {
				this.placeholders += placeholder[0] ? 1 : 0;
				content.run();
				this.placeholders -= placeholder[0] ? 1 : 0;
			}
		});
	}

	/**
	 * Reads the first alternative in which something stands: the same words are written
	 * there for programs of different age.
	 * @param amount how much was read so far
	 * @param alternative reads the element that the XML stands on
	 */
	void alternatives(XmlPart xml, IntSupplier amount, Runnable alternative) {
		int before = amount.getAsInt();
		xml.eachChild((child) -> {
			if (amount.getAsInt() == before) {
				alternative.run();
			}
		});
	}

	/** Begins, divides or ends a field. */
	void field(String type) {
		if ("begin".equals(type)) {
			if (this.fields.size() >= DEEPEST) {
				throw ReadingLimits.tooLarge("的域嵌套太多");
			}
			this.fields.push(true);
		}
		else if (!this.fields.isEmpty()) {
			this.fields.pop();
			if ("separate".equals(type)) {
				this.fields.push(false);
			}
		}
	}

	/** A field whose end is missing must not hide the rest of the document. */
	void endParagraph() {
		this.fields.removeIf(Boolean.TRUE::equals);
	}

}
