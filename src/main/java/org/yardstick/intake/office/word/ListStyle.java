package org.yardstick.intake.office.word;

import org.yardstick.intake.office.container.XmlPart;

/** What a paragraph or a style says about the list it belongs to. */
final class ListStyle {

	private String name;

	private String parent;

	private String list;

	private Integer level;

	private boolean deleted;

	private ListStyle() {
	}

	/** Stands on a style. */
	static ListStyle read(XmlPart xml) {
		ListStyle style = new ListStyle();
		style.name = xml.attribute("styleId");
		xml.eachChild((child) -> {
			if ("w:basedOn".equals(child)) {
				style.parent = xml.attribute("val");
			}
			else if ("w:pPr".equals(child)) {
				style.readParagraph(xml);
			}
		});
		return style;
	}

	/** Stands on the properties of a paragraph. */
	static ListStyle readProperties(XmlPart xml) {
		ListStyle style = new ListStyle();
		style.readParagraph(xml);
		return style;
	}

	private void readParagraph(XmlPart xml) {
		xml.eachChild((child) -> {
			switch (child) {
				case "w:pStyle" -> this.parent = xml.attribute("val");
				case "w:numPr" -> readList(xml);
				case "w:rPr" ->
					xml.eachChild((mark) -> this.deleted |= "w:del".equals(mark) || "w:moveFrom".equals(mark));
				default -> {
				}
			}
		});
	}

	private void readList(XmlPart xml) {
		xml.eachChild((child) -> {
			if ("w:numId".equals(child)) {
				this.list = xml.attribute("val");
			}
			else if ("w:ilvl".equals(child)) {
				this.level = xml.number("val", 0);
			}
		});
	}

	/** Id of the style; null for a paragraph. */
	String name() {
		return this.name;
	}

	/** The style that fills up what this does not say; may be null. */
	String parent() {
		return this.parent;
	}

	/** Id of the list; null if none is said. */
	String list() {
		return this.list;
	}

	/** Level in the list, from 0; null if none is said. */
	Integer level() {
		return this.level;
	}

	/** Whether the paragraph is deleted but not yet gone. */
	boolean isDeleted() {
		return this.deleted;
	}

}
