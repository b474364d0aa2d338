package org.yardstick.intake.office.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.yardstick.intake.office.container.XmlPart;

/** How a list numbers its levels, and how far it has counted: lists may share it. */
final class ListLevels {

	/** As many as Word has. */
	static final int LEVELS = 9;

	/** Signs after which no blank stands before the words. */
	private static final Set<Character> CLOSING = Set.of('、', '）', '．', '：', '】');

	private final ListLevel[] levels = new ListLevel[LEVELS];

	private final int[] counted = new int[LEVELS];

	private final Map<String, Integer> levelOfStyle = new HashMap<>();

	/** Stands on the definition of a list. */
	static ListLevels read(XmlPart xml) {
		ListLevels list = new ListLevels();
		xml.eachChild((child) -> {
			int level = xml.number("ilvl", -1);
			if ("w:lvl".equals(child) && isLevel(level)) {
				list.levels[level] = ListLevel.read(xml);
				if (list.levels[level].style() != null) {
					list.levelOfStyle.put(list.levels[level].style(), level);
				}
			}
		});
		return list;
	}

	static boolean isLevel(int level) {
		return level >= 0 && level < LEVELS;
	}

	/** The level that a style stands for. */
	int level(ListStyle style) {
		return (style.level() != null) ? style.level() : this.levelOfStyle.getOrDefault(style.name(), 0);
	}

	/** Lets a level begin anew. */
	void restart(int level, int start) {
		this.counted[level] = start - 1;
		if (this.levels[level] != null) {
			this.counted[level] -= this.levels[level].start() - 1;
		}
	}

	/** Counts one on and writes the number. */
	String next(int level) {
		if (!isLevel(level) || this.levels[level] == null) {
			return "";
		}
		this.counted[level]++;
		for (int n = level + 1; n < LEVELS; n++) {
			this.counted[n] = 0;
		}
		String text = this.levels[level].text();
		for (int n = 0; n <= level; n++) {
			if (this.levels[n] != null) {
				int number = Math.max(this.counted[n], 1) - 1 + this.levels[n].start();
				text = text.replace("%" + (n + 1), this.levels[n].write(number));
			}
		}
		boolean closed = text.isEmpty() || CLOSING.contains(text.charAt(text.length() - 1));
		return closed ? text : text + " ";
	}

}
