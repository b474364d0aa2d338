package org.yardstick.approval;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Writes the list of the forms that a paper approves, with its head on every page. */
final class PaperList {

	private static final List<String> HEADS = List.of("序号", "项目编码", "项目名称", "单位", "金额", "备注");

	/** In twentieths of a point; all of them are as wide as the words of the paper. */
	private static final int[] WIDTHS = { 660, 1780, 2680, 1760, 1220, 744 };

	private static final int SIZE = 11;

	private static final int ROW_HEIGHT = 440;

	private static final int MARGIN = 60;

	private final XWPFTable table;

	private PaperList(XWPFTable table) {
		this.table = table;
	}

	static void write(XWPFDocument document, ApprovalPaper paper, List<ApprovedForm> forms) {
		PaperList list = new PaperList(document.createTable(forms.size() + 2, WIDTHS.length));
		list.describe();
		list.row(0, HEADS, ParagraphAlignment.CENTER).setRepeatHeader(true);
		for (int n = 0; n < forms.size(); n++) {
			ApprovedForm form = forms.get(n);
			list.row(n + 1,
					List.of(String.valueOf(n + 1), words(form.projectCode()), words(form.projectName()),
							form.unitName(), (form.amount() != null) ? PaperDocument.inTenThousands(form.amount()) : "",
							(form.revision() > 0) ? "调整" : ""),
					ParagraphAlignment.LEFT);
		}
		list.row(forms.size() + 1, List.of("", "", "合计", "", PaperDocument.inTenThousands(paper.total()), ""),
				ParagraphAlignment.CENTER);
	}

	private void describe() {
		this.table.setWidthType(TableWidthType.DXA);
		this.table.setWidth(Arrays.stream(WIDTHS).sum());
		this.table.setCellMargins(MARGIN / 2, MARGIN, MARGIN / 2, MARGIN);
		CTTblLayoutType layout = this.table.getCTTbl().getTblPr().addNewTblLayout();
		layout.setType(STTblLayoutType.FIXED);
		CTTblGrid grid = (this.table.getCTTbl().getTblGrid() != null) ? this.table.getCTTbl().getTblGrid()
				: this.table.getCTTbl().addNewTblGrid();
		while (grid.sizeOfGridColArray() > 0) {
			grid.removeGridCol(0);
		}
		for (int width : WIDTHS) {
			grid.addNewGridCol().setW(BigInteger.valueOf(width));
		}
	}

	/**
	 * @param words of its cells
	 * @param alignment of those that are neither a number nor an amount
	 */
	private XWPFTableRow row(int place, List<String> words, ParagraphAlignment alignment) {
		XWPFTableRow row = this.table.getRow(place);
		row.setHeight(ROW_HEIGHT);
		row.setCantSplitRow(true);
		for (int column = 0; column < WIDTHS.length; column++) {
			XWPFTableCell cell = row.getCell(column);
			cell.setWidth(String.valueOf(WIDTHS[column]));
			cell.setVerticalAlignment(XWPFVertAlign.CENTER);
			XWPFParagraph paragraph = cell.getParagraphs().get(0);
			paragraph.setAlignment(alignment(place, column, alignment));
			paragraph.setSpacingAfter(0);
			OfficialPaper.run(paragraph, words.get(column), (place == 0) ? "黑体" : OfficialPaper.WORDS, SIZE);
		}
		return row;
	}

	private static ParagraphAlignment alignment(int place, int column, ParagraphAlignment usual) {
		if (place > 0 && column == HEADS.indexOf("金额")) {
			return ParagraphAlignment.RIGHT;
		}
		return (column == 0 || column == HEADS.size() - 1) ? ParagraphAlignment.CENTER : usual;
	}

	private static String words(String text) {
		return (text != null) ? text : "";
	}

}
