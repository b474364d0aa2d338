package org.yardstick.intake;

/**
 * How far the reading of a document got.
 *
 * @param read forms that were read
 * @param found forms that the document seems to have, 0 as long as that is not known
 */
public record FormsRead(int read, int found) {

	/** For people, as what goes on while they wait. */
	public String sentence() {
		return (this.found > 0) ? "正在读取，已读 " + this.read + " 张，共 " + this.found + " 张。可以先离开本页" : "正在读取，可以先离开本页";
	}

}
