package org.yardstick.reviewsheet.paper;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.yardstick.export.printed.CellGrid;
import org.yardstick.export.printed.PrintedCell.Role;
import org.yardstick.export.printed.PrintedForm;
import org.yardstick.export.printed.PrintedTable;
import org.yardstick.reviewsheet.FilledSheet;
import org.yardstick.reviewsheet.GradeLevel;
import org.yardstick.reviewsheet.PointMark;
import org.yardstick.reviewsheet.ProjectKind;
import org.yardstick.reviewsheet.ReviewCheck;
import org.yardstick.reviewsheet.ReviewPoint;
import org.yardstick.reviewsheet.SheetHead;
import org.yardstick.reviewsheet.SheetResult;

/** Draws a sheet as the form of the rules prints it. */
final class SheetPaper {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

	private final FilledSheet sheet;

	private final SheetHead head;

	private final ZoneId zone;

	private final boolean key;

	SheetPaper(FilledSheet sheet, SheetHead head, ZoneId zone) {
		this.sheet = sheet;
		this.head = head;
		this.zone = zone;
		this.key = sheet.entries().kind() == ProjectKind.KEY;
	}

	PrintedForm draw() {
		String state = this.sheet.state().finished() ? "" : "，未定稿";
		String subtitle = "（" + this.sheet.plan().form().fiscalYear() + "年度，" + this.sheet.entries().kind().title()
				+ state + "）";
		return new PrintedForm(this.sheet.scheme().name(), subtitle, List.of(top(), points(), tail(), origin()));
	}

	private PrintedTable top() {
		CellGrid grid = new CellGrid(16, 34, 16, 34);
		grid.row().add(Role.LABEL, "项目名称").add(Role.WORDS, this.head.project(), 1, 3);
		grid.row().add(Role.LABEL, "主管部门及代码").add(Role.WORDS, this.head.department());
		grid.add(Role.LABEL, "实施单位").add(Role.WORDS, this.head.unit());
		grid.row().add(Role.LABEL, "项目属性").add(Role.WORDS, this.head.nature());
		grid.add(Role.LABEL, "资金额（万元）").add(Role.WORDS, this.head.amount());
		return grid.framed(0);
	}

	private PrintedTable points() {
		CellGrid grid = this.key ? new CellGrid(13, 12, 31, 7, 7, 30) : new CellGrid(13, 12, 35, 8, 32);
		grid.row().add(Role.HEAD, "审核内容").add(Role.HEAD, "审核要点", 1, 2);
		if (this.key) {
			grid.add(Role.HEAD, "分值");
		}
		grid.add(Role.HEAD, this.key ? "得分" : "等级").add(Role.HEAD, "审核意见");
		for (ReviewCheck check : this.sheet.scheme().checks()) {
			for (ReviewPoint point : check.points()) {
				grid.row();
				if (point.equals(check.points().get(0))) {
					String score = this.key ? "\n（" + check.full().toPlainString() + "分）" : "";
					grid.add(Role.SHORT, check.name() + score, check.points().size(), 1);
				}
				draw(grid, point);
			}
		}
		return grid.framed(1);
	}

	private void draw(CellGrid grid, ReviewPoint point) {
		PointMark mark = this.sheet.entries().mark(point.key());
		grid.add(Role.SHORT, point.name()).add(Role.WORDS, point.question());
		if (this.key) {
			grid.add(Role.SHORT, point.full().toPlainString());
		}
		grid.add(Role.SHORT, mark.value(this.sheet.entries().kind())).add(Role.WORDS, mark.words());
	}

	private PrintedTable tail() {
		SheetResult result = this.sheet.result();
		GradeLevel level = (result.grade() != null) ? this.sheet.scheme().level(result.grade()) : null;
		String grade = (level != null) ? level.grade().title() : "";
		CellGrid grid = new CellGrid(16, 34, 16, 34);
		if (this.key) {
			grid.row().add(Role.LABEL, "总分").add(Role.SHORT, result.total().toPlainString());
			grid.add(Role.LABEL, "综合评定等级").add(Role.SHORT, grade);
		}
		else {
			grid.row().add(Role.LABEL, "综合评定等级").add(Role.SHORT, grade, 1, 3);
		}
		grid.row().add(Role.LABEL, "评定结果").add(Role.WORDS, (level != null) ? level.consequence() : "", 1, 3);
		grid.row().add(Role.LABEL, "总体意见").add(Role.WORDS, this.sheet.entries().opinion(), 1, 3);
		boolean finished = this.sheet.state().finished();
		grid.row().add(Role.LABEL, "审核人").add(Role.SHORT, finished ? this.sheet.state().by() : "");
		grid.add(Role.LABEL, "日期")
			.add(Role.SHORT, finished ? DAY.format(this.sheet.state().at().atZone(this.zone)) : "");
		return grid.framed(0);
	}

	private PrintedTable origin() {
		return new CellGrid(100).row().add(Role.WORDS, "评定依据：" + this.sheet.scheme().origin()).line();
	}

}
