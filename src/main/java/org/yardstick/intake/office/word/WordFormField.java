package org.yardstick.intake.office.word;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.intake.office.container.XmlPart;

/** Fields of old forms that show what was chosen without writing it as text. */
final class WordFormField {

	private int chosen;

	private Boolean ticked;

	private final List<String> choices = new ArrayList<>();

	private WordFormField() {
	}

	/** What a drop-down list or a box to tick shows; empty for other fields. */
	static String text(XmlPart fieldCharacter) {
		WordFormField field = new WordFormField();
		field.read(fieldCharacter);
		if (field.ticked != null) {
			return field.ticked ? "☑" : "☐";
		}
		boolean valid = field.chosen >= 0 && field.chosen < field.choices.size();
		return valid ? field.choices.get(field.chosen) : "";
	}

	private void read(XmlPart xml) {
		xml.eachChild((child) -> {
			switch (child) {
				case "w:ffData", "w:ddList" -> read(xml);
				case "w:result" -> this.chosen = xml.number("val", 0);
				case "w:listEntry" -> this.choices.add(String.valueOf(xml.attribute("val")));
				case "w:checkBox" -> readBox(xml);
				default -> {
				}
			}
		});
	}

	private void readBox(XmlPart xml) {
		this.ticked = false;
		xml.eachChild((child) -> {
			if ("w:default".equals(child) || "w:checked".equals(child)) {
				this.ticked = !xml.isOff("val");
			}
		});
	}

}
