package org.yardstick.intake.office.container;

import org.yardstick.shared.RejectedException;

/**
 * How much a file may hold, and what of that was used while reading one. The largest real
 * compilation of forms (50 forms) is a file of 160 KB with 4 MB of XML, 6 000 cells and
 * 60 000 characters; the limits leave room for thirty of those and keep the memory of one
 * reading below some 200 MB and its time below two seconds.
 */
public final class ReadingLimits {

	/** Of a file as it is uploaded; mostly pictures, which are not read. */
	public static final int FILE_BYTES = 20 * 1024 * 1024;

	/** Of text that is pasted, or of a file of text or HTML. */
	public static final int TEXT_CHARACTERS = 4_000_000;

	/** Parts in the zip; a document with 1 000 pictures has some 1 020. */
	public static final int ENTRIES = 5_000;

	/** Of all XML that is read in a file; pictures are not unpacked and do not count. */
	public static final long UNPACKED_BYTES = 64L * 1024 * 1024;

	/** Elements within elements. Real documents reach 60; readers are recursive. */
	public static final int DEPTH = 300;

	/** Attributes and namespaces of an element. Office programs write up to 40. */
	public static final int ATTRIBUTES = 500;

	/** Styles, number formats, lists, links between parts; Excel allows 65 490 styles. */
	public static final int DEFINITIONS = 65_536;

	/** Cells of all tables, blank ones too. */
	public static final int CELLS = 300_000;

	/** Paragraphs and lines, within cells too. */
	public static final int LINES = 300_000;

	/** Characters of all words. A word that many cells share counts for each of them. */
	public static final int CHARACTERS = 5_000_000;

	/** Tables, or sheets of a workbook. */
	public static final int TABLES = 5_000;

	/**
	 * Columns of a table. Forms have up to 20, budget tables up to 60, Word allows 63.
	 */
	public static final int COLUMNS = 1_000;

	/** Merged regions of a workbook. */
	public static final int MERGED_REGIONS = 50_000;

	private int cells;

	private int lines;

	private int characters;

	private int tables;

	private int mergedRegions;

	/** Counts a cell. */
	public void cell() {
		if (++this.cells > CELLS) {
			throw tooLarge("单元格超过" + CELLS + "个");
		}
	}

	/** Counts a line or paragraph with its words. */
	public void line(String text) {
		this.characters += text.length();
		if (++this.lines > LINES || this.characters > CHARACTERS) {
			throw tooLarge("文字太多");
		}
	}

	/** Counts a table or sheet. */
	public void table() {
		if (++this.tables > TABLES) {
			throw tooLarge("表格超过" + TABLES + "张");
		}
	}

	/**
	 * Checks a collection of definitions before one more is put in.
	 * @param definitions how many there are
	 */
	public static void checkDefinitions(int definitions) {
		if (definitions >= DEFINITIONS) {
			throw tooLarge("的样式或格式定义超过" + DEFINITIONS + "个");
		}
	}

	/** Counts a merged region. */
	public void mergedRegion() {
		if (++this.mergedRegions > MERGED_REGIONS) {
			throw tooLarge("合并单元格超过" + MERGED_REGIONS + "处");
		}
	}

	/**
	 * The refusal of a file that holds too much.
	 * @param what is too much, the first half of the sentence
	 */
	public static RejectedException tooLarge(String what) {
		return RejectedException.at("file", "文件里" + what + "，无法导入；请删去与绩效目标表无关的内容，或者拆成几个文件后再导入。");
	}

	/** The refusal of text longer than {@link #TEXT_CHARACTERS}. */
	public static RejectedException tooMuchText() {
		return tooLarge("的文字超过" + TEXT_CHARACTERS / 10_000 + "万字");
	}

	/**
	 * The refusal of a file that office programs would not open without repair either.
	 */
	public static RejectedException broken() {
		return RejectedException.at("file", "文件已损坏或不完整，无法读取；请用 WPS 或 Office 打开，确认内容无误后“另存为”.docx 或 .xlsx 再导入。");
	}

}
