package org.yardstick.intake.office.word;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.intake.office.container.XmlPart;
import org.yardstick.intake.office.table.Piece;
import org.yardstick.intake.office.table.Words;

/** A paragraph: its words, and the text boxes that hang on it. */
final class WordParagraph {

	private final WordMarkup markup;

	private final WordNumbering numbering;

	private final WordBlocks blocks;

	private final StringBuilder text = new StringBuilder();

	private final List<Piece> boxes = new ArrayList<>();

	WordParagraph(WordMarkup markup, WordNumbering numbering, WordBlocks blocks) {
		this.markup = markup;
		this.numbering = numbering;
		this.blocks = blocks;
	}

	Words words() {
		return new Words(this.text.toString());
	}

	List<Piece> boxes() {
		return this.boxes;
	}

	void read(XmlPart xml) {
		inline(xml, new RunFormat());
		this.markup.endParagraph();
	}

	private void inline(XmlPart xml, RunFormat format) {
		xml.eachChild((child) -> {
			switch (child) {
				case "w:pPr" -> this.text.append(this.numbering.label(xml));
				case "w:r" -> inline(xml, new RunFormat());
				case "w:rPr" -> format.read(xml);
				case "w:t", "m:t" -> append(format, characters(xml));
				case "w:tab", "w:ptab" -> append(format, "\t");
				case "w:br", "w:cr" -> append(format, "\n");
				case "w:noBreakHyphen" -> append(format, "-");
				case "w:sym" -> append(format, WordSymbols.character(xml.attribute("font"), xml.attribute("char")));
				case "w:fldChar" -> field(xml, format);
				case "w:sdt" -> this.markup.contentControl(xml, () -> inline(xml, format));
				case "mc:AlternateContent" -> this.markup.alternatives(xml,
						() -> this.text.length() + this.boxes.size(), () -> inline(xml, format));
				case "w:txbxContent" -> this.boxes.addAll(this.blocks.read(xml));
				case "v:textpath" ->
					this.boxes.add(new Words((xml.attribute("string") != null) ? xml.attribute("string") : ""));
				case "w:del", "w:moveFrom", "w:delText", "w:instrText", "w:rt", "w:sdtPr", "w:sdtEndPr" -> {
				}
				case "m:den" -> {
					append(format, "/");
					inline(xml, format);
				}
				default -> inline(xml, format);
			}
		});
	}

	private void append(RunFormat format, String words) {
		if (!format.isHidden() && this.markup.isSeen()) {
			this.text.append(format.seen(words));
		}
	}

	private void field(XmlPart xml, RunFormat format) {
		String type = xml.attribute("fldCharType");
		append(format, WordFormField.text(xml));
		this.markup.field(type);
	}

	/** Blanks at the ends count only where the element says so, as in Word. */
	private static String characters(XmlPart xml) {
		boolean preserve = "preserve".equals(xml.attribute("space"));
		String characters = xml.text().replace('\n', ' ').replace('\t', ' ');
		return preserve ? characters : characters.strip();
	}

}
