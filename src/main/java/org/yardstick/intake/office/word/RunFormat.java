package org.yardstick.intake.office.word;

import org.yardstick.intake.office.container.XmlPart;

/** What the format of a run decides about its words. */
final class RunFormat {

	private boolean hidden;

	private String font;

	/** Reads the properties of the run, which stand before its words. */
	void read(XmlPart xml) {
		xml.eachChild((property) -> {
			if ("w:vanish".equals(property)) {
				this.hidden = !xml.isOff("val");
			}
			else if ("w:rFonts".equals(property)) {
				this.font = xml.attribute("ascii");
			}
		});
	}

	boolean isHidden() {
		return this.hidden;
	}

	/** The words as the font shows them. */
	String seen(String words) {
		return WordSymbols.isSymbolic(this.font) ? WordSymbols.seen(this.font, words) : words;
	}

}
