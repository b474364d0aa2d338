package org.yardstick.intake.office.word;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.intake.office.container.ReadingLimits;
import org.yardstick.intake.office.container.XmlPart;
import org.yardstick.intake.office.table.Piece;
import org.yardstick.shared.RejectedException;

/** Paragraphs and tables: of the body, of a cell, of a text box. */
final class WordBlocks {

	private final ReadingLimits limits;

	private final WordMarkup markup = new WordMarkup();

	private final WordNumbering numbering;

	WordBlocks(ReadingLimits limits, WordNumbering numbering) {
		this.limits = limits;
		this.numbering = numbering;
	}

	/** What stands in the element, in its order. */
	List<Piece> read(XmlPart xml) {
		List<Piece> pieces = new ArrayList<>();
		read(xml, pieces);
		return pieces;
	}

	private void read(XmlPart xml, List<Piece> pieces) {
		xml.eachChild((child) -> read(child, xml, pieces));
	}

	/** Reads one element that stands in the body, a cell or a text box. */
	void read(String element, XmlPart xml, List<Piece> pieces) {
		switch (element) {
			case "w:p" -> paragraph(xml, pieces);
			case "w:tbl" -> pieces.add(new WordTable(this.limits, this.markup, this).read(xml));
			case "w:del", "w:moveFrom", "w:sectPr", "w:sdtPr", "w:sdtEndPr" -> {
			}
			case "w:sdt" -> this.markup.contentControl(xml, () -> read(xml, pieces));
			case "mc:AlternateContent" -> this.markup.alternatives(xml, pieces::size, () -> read(xml, pieces));
			case "w:altChunk", "w:subDoc" ->
				throw RejectedException.at("file", "文档的内容存放在另一个嵌入的文件里，无法读取；请用 Word 或 WPS 打开，“另存为”.docx 后再导入。");
			default -> read(xml, pieces);
		}
	}

	private void paragraph(XmlPart xml, List<Piece> pieces) {
		WordParagraph paragraph = new WordParagraph(this.markup, this.numbering, this);
		paragraph.read(xml);
		this.limits.line(paragraph.words().text());
		pieces.add(paragraph.words());
		pieces.addAll(paragraph.boxes());
	}

}
