package org.yardstick.intake.office.word;

import java.util.HashMap;
import java.util.Map;

import org.yardstick.intake.office.container.ReadingLimits;
import org.yardstick.intake.office.container.Relationship;
import org.yardstick.intake.office.container.XmlPart;
import org.yardstick.intake.office.container.ZipParts;

/**
 * Numbers of lists, which Word counts itself and a person reads as part of the words: 1.,
 * （一）, 第三条. Bullets are left out.
 */
final class WordNumbering {

	/** Styles that are based on others; Word allows ten. */
	private static final int DEEPEST = 20;

	/** What a paragraph without list says. */
	private static final String NO_LIST = "0";

	private final Map<String, NumberedList> lists = new HashMap<>();

	private final Map<String, ListStyle> styles = new HashMap<>();

	private WordNumbering() {
	}

	/** The lists of a document, from the parts that belong to its main part. */
	static WordNumbering of(ZipParts parts, String main) {
		WordNumbering numbering = new WordNumbering();
		for (Relationship relationship : parts.relationships(main).values()) {
			if ("numbering".equals(relationship.kind()) && parts.has(relationship.part())) {
				parts.xml(relationship.part(), numbering::readLists);
			}
			if ("styles".equals(relationship.kind()) && parts.has(relationship.part())) {
				parts.xml(relationship.part(), numbering::readStyles);
			}
		}
		return numbering;
	}

	private void readLists(XmlPart xml) {
		Map<String, ListLevels> levels = new HashMap<>();
		xml.eachChild((child) -> {
			ReadingLimits.checkDefinitions(levels.size() + this.lists.size());
			if ("w:abstractNum".equals(child)) {
				levels.put(xml.attribute("abstractNumId"), ListLevels.read(xml));
			}
			else if ("w:num".equals(child)) {
				this.lists.put(xml.attribute("numId"), NumberedList.read(xml, levels));
			}
		});
	}

	private void readStyles(XmlPart xml) {
		xml.eachChild((child) -> {
			ReadingLimits.checkDefinitions(this.styles.size());
			if ("w:style".equals(child)) {
				this.styles.put(xml.attribute("styleId"), ListStyle.read(xml));
			}
		});
	}

	/**
	 * The number of the next paragraph, counted on.
	 * @param properties stands on the properties of the paragraph
	 * @return empty if the paragraph has none, or was deleted
	 */
	String label(XmlPart properties) {
		ListStyle own = ListStyle.readProperties(properties);
		ListStyle style = own;
		for (int n = 0; style != null && style.list() == null && n < DEEPEST; n++) {
			style = this.styles.get(style.parent());
		}
		if (own.isDeleted() || style == null || style.list() == null || NO_LIST.equals(style.list())) {
			return "";
		}
		NumberedList list = this.lists.get(style.list());
		return (list != null) ? list.next((own.level() != null) ? own.level() : list.level(style)) : "";
	}

}
