package org.yardstick.approval;

import java.math.BigInteger;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Writes an official paper as GB/T 9704—2012 has it: A4 with margins of 37, 35, 28 and 26
 * mm, words in 仿宋 of 16 points, paragraphs that begin two characters in, the title in 小标宋
 * of 22 points, the page between dashes. Lengths in twentieths of a point.
 */
final class OfficialPaper {

	static final String WORDS = "仿宋_GB2312";

	private static final String HEADING = "方正小标宋简体";

	private static final int TITLE_SIZE = 22;

	private static final int SIZE = 16;

	private static final int PAGE_NUMBER_SIZE = 14;

	/** From line to line, in points. */
	private static final double LINE = 28.5;

	private static final double TITLE_LINE = 34;

	private static final int CHARACTER = SIZE * 20;

	private static final int HUNDREDTHS = 100;

	/** From the right margin, in characters. */
	private static final int SIGNATURE_INSET = 4;

	private final XWPFDocument document;

	OfficialPaper(XWPFDocument document, String name) {
		this.document = document;
		document.getProperties().getCoreProperties().setTitle(name);
		CTSectPr section = document.getDocument().getBody().addNewSectPr();
		section.addNewPgSz().setW(BigInteger.valueOf(11906));
		section.getPgSz().setH(BigInteger.valueOf(16838));
		CTPageMar margins = section.addNewPgMar();
		margins.setTop(BigInteger.valueOf(2098));
		margins.setBottom(BigInteger.valueOf(1984));
		margins.setLeft(BigInteger.valueOf(1588));
		margins.setRight(BigInteger.valueOf(1474));
		margins.setFooter(BigInteger.valueOf(1400));
		writePageNumbers();
	}

	/**
	 * The title in the middle, the number of the paper below.
	 * @param title with its lines
	 */
	void title(String title, String number) {
		run(line(ParagraphAlignment.CENTER, TITLE_LINE), title, HEADING, TITLE_SIZE);
		run(line(ParagraphAlignment.CENTER, LINE), number, WORDS, SIZE);
		line(ParagraphAlignment.LEFT, LINE);
	}

	/** Whom it is for. */
	void addressee(String words) {
		run(line(ParagraphAlignment.LEFT, LINE), words, WORDS, SIZE);
	}

	/** A paragraph that begins two characters in. */
	void paragraph(String words) {
		XWPFParagraph paragraph = line(ParagraphAlignment.BOTH, LINE);
		indent(paragraph).setFirstLineChars(BigInteger.valueOf(2 * HUNDREDTHS));
		paragraph.setIndentationFirstLine(2 * CHARACTER);
		run(paragraph, words, WORDS, SIZE);
	}

	/** What is attached, a line below the last paragraph. */
	void attached(String words) {
		line(ParagraphAlignment.LEFT, LINE);
		paragraph(words);
	}

	/** Who signs and when, to the right, never alone on a page. */
	void signature(String name, String day) {
		line(ParagraphAlignment.LEFT, LINE).setKeepNext(true);
		line(ParagraphAlignment.LEFT, LINE).setKeepNext(true);
		double apart = (width(day) - width(name)) / 2;
		XWPFParagraph who = line(ParagraphAlignment.RIGHT, LINE);
		who.setKeepNext(true);
		inset(who, SIGNATURE_INSET + Math.max(0, apart));
		run(who, name, WORDS, SIZE);
		XWPFParagraph when = line(ParagraphAlignment.RIGHT, LINE);
		inset(when, SIGNATURE_INSET + Math.max(0, -apart));
		run(when, day, WORDS, SIZE);
	}

	/**
	 * Begins what is attached on a new page.
	 * @param unit a line above a table, to the right
	 */
	void attachment(String mark, String title, String unit) {
		XWPFParagraph first = line(ParagraphAlignment.LEFT, LINE);
		first.setPageBreak(true);
		run(first, mark, "黑体", SIZE);
		run(line(ParagraphAlignment.CENTER, TITLE_LINE), title, HEADING, TITLE_SIZE - 4);
		run(line(ParagraphAlignment.RIGHT, 20), unit, WORDS, 12);
	}

	static XWPFRun run(XWPFParagraph paragraph, String words, String font, int size) {
		XWPFRun run = paragraph.createRun();
		run.setFontSize(size);
		CTRPr look = run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
		CTFonts fonts = (look.sizeOfRFontsArray() > 0) ? look.getRFontsArray(0) : look.addNewRFonts();
		fonts.setEastAsia(font);
		fonts.setAscii("Times New Roman");
		fonts.setHAnsi("Times New Roman");
		run.setText(words);
		return run;
	}

	private void writePageNumbers() {
		XWPFParagraph line = this.document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
		line.setAlignment(ParagraphAlignment.CENTER);
		run(line, "— ", WORDS, PAGE_NUMBER_SIZE);
		line.getCTP().addNewFldSimple().setInstr("PAGE");
		run(line, " —", WORDS, PAGE_NUMBER_SIZE);
	}

	private XWPFParagraph line(ParagraphAlignment alignment, double height) {
		XWPFParagraph line = this.document.createParagraph();
		line.setAlignment(alignment);
		line.setSpacingBefore(0);
		line.setSpacingAfter(0);
		line.setSpacingBetween(height, LineSpacingRule.EXACT);
		return line;
	}

	/** Keeps a line away from the right margin. */
	private static void inset(XWPFParagraph line, double characters) {
		indent(line).setRightChars(BigInteger.valueOf(Math.round(characters * HUNDREDTHS)));
		line.setIndentationRight((int) Math.round(characters * CHARACTER));
	}

	/** In Chinese characters; digits take half of one. */
	private static double width(String words) {
		return words.chars().mapToDouble((character) -> (character < 128) ? 0.5 : 1).sum();
	}

	private static CTInd indent(XWPFParagraph paragraph) {
		if (!paragraph.getCTP().isSetPPr()) {
			paragraph.getCTP().addNewPPr();
		}
		return paragraph.getCTPPr().isSetInd() ? paragraph.getCTPPr().getInd() : paragraph.getCTPPr().addNewInd();
	}

}
