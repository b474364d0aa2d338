package org.yardstick.intake.office.word;

import java.util.Map;
import java.util.TreeMap;

import org.yardstick.intake.office.container.XmlPart;

/** A list of the document. */
final class NumberedList {

	private final ListLevels levels;

	/** What levels begin with in this list; used up when it begins. */
	private final Map<Integer, Integer> starts = new TreeMap<>();

	private NumberedList(ListLevels levels) {
		this.levels = levels;
	}

	/**
	 * Stands on a list.
	 * @param definitions the definitions of lists by their ids
	 * @return null if its definition is missing
	 */
	static NumberedList read(XmlPart xml, Map<String, ListLevels> definitions) {
		ListLevels[] levels = new ListLevels[1];
		Map<Integer, Integer> starts = new TreeMap<>();
		xml.eachChild((child) -> {
			if ("w:abstractNumId".equals(child)) {
				levels[0] = definitions.get(xml.attribute("val"));
			}
			else if ("w:lvlOverride".equals(child) && ListLevels.isLevel(xml.number("ilvl", -1))) {
				int level = xml.number("ilvl", -1);
				xml.eachChild((override) -> {
					if ("w:startOverride".equals(override)) {
						starts.put(level, xml.number("val", 1));
					}
				});
			}
		});
		NumberedList list = (levels[0] != null) ? new NumberedList(levels[0]) : null;
		if (list != null) {
			list.starts.putAll(starts);
		}
		return list;
	}

	/** The level that a style stands for. */
	int level(ListStyle style) {
		return this.levels.level(style);
	}

	/** Counts one on and writes the number. */
	String next(int level) {
		this.starts.forEach(this.levels::restart);
		this.starts.clear();
		return this.levels.next(level);
	}

}
