package org.yardstick.export.fillin;

import java.util.List;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yardstick.template.FormLayout;
import org.yardstick.template.OfflineSheet;

/** The sheet that explains how the form is filled in and brought back. */
final class FillInGuide {

	private static final int WIDTH = 84;

	private FillInGuide() {
	}

	static void write(XSSFWorkbook workbook, FormLayout layout) {
		XSSFSheet sheet = workbook.createSheet("填写说明");
		sheet.setColumnWidth(0, WIDTH * 256);
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
		sheet.getPrintSetup().setFitHeight((short) 0);
		XSSFFont font = workbook.createFont();
		font.setFontName("宋体");
		font.setFontHeight(11);
		XSSFCellStyle style = workbook.createCellStyle();
		style.setFont(font);
		style.setWrapText(true);
		int row = 0;
		for (String line : lines(layout)) {
			XSSFCell cell = sheet.createRow(row).createCell(0);
			cell.getRow().setHeightInPoints(18 * Math.max(1, (line.length() * 2 + WIDTH - 1) / WIDTH) + 4);
			cell.setCellValue(line);
			cell.setCellStyle(style);
			row++;
		}
	}

	private static List<String> lines(FormLayout layout) {
		String unit = layout.notation().amounts().unit().printed();
		return List.of("填写说明（" + OfflineSheet.NOT_READ + "）", "1. 在“绩效目标表”里填写。浅黄色的格必填，填上后颜色自动消失；栏目名已锁定，避免误改。",
				"2. 选中一格会出现填写提示；指标表各栏怎么填，把鼠标移到表头右上角的红点上查看。",
				"3. 金额以" + unit + "为单位，填数字即可；没有这项资金就空着，不要填 0。带单位写（例如 500万元）也能读懂。",
				"4. 一、二级指标从下拉列表选择。每类指标备有空行，用不完不必删除；不够时在该类的行中间插入整行。", "5. 指标值照平时的写法：≥95%、3个、12月底前、定性描述都可以。编码开头的 0 会保留。",
				"6. 格内换行按 Alt+Enter（WPS 相同）。文字多、显示不全时，拉高这一行即可。", "7. 填好后保存为 .xlsx，登录系统，在“导入”中选择本文件，核对无误后确认。",
				"8. 系统读不懂的内容会在您的文件里标出颜色并写明怎么改，改好后再导入一次。", "9. 工作表保护没有密码，确有需要可以在“审阅”中撤销。");
	}

}
