package org.yardstick.approval;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yardstick.export.FormFile;
import org.yardstick.export.FormFiles;
import org.yardstick.export.printed.CellGrid;
import org.yardstick.export.printed.PrintedCell.Role;
import org.yardstick.export.printed.PrintedForm;
import org.yardstick.export.printed.PrintedTable;
import org.yardstick.shared.Yuan;

/** The notice to the department as a Word document: the words, and the list behind. */
@Component
public class PaperDocument {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

	private static final String INDENT = "　　";

	private final FormFiles files;

	private final String bureau;

	PaperDocument(FormFiles files, @Value("${yardstick.bureau-name}") String bureau) {
		this.files = files;
		this.bureau = bureau;
	}

	/**
	 * @param forms what the paper approves, in its order
	 */
	public FormFile of(ApprovalPaper paper, List<ApprovedForm> forms) {
		return this.files.document(paper.number() + " " + title(paper), List.of(notice(paper), list(paper, forms)));
	}

	private PrintedForm notice(ApprovalPaper paper) {
		List<PrintedTable> lines = new ArrayList<>();
		lines.add(line(paper.departmentName() + "："));
		lines.add(line(INDENT + "经审核，现批复你部门" + paper.fiscalYear() + "年度" + paper.plans() + "个项目的绩效目标，涉及资金"
				+ inTenThousands(paper.total()) + "万元（清单附后）。请按批复的绩效目标组织实施，并作为绩效运行监控和绩效评价的依据。"));
		if (paper.words() != null) {
			paper.words()
				.lines()
				.filter((words) -> !words.isBlank())
				.forEach((words) -> lines.add(line(INDENT + words)));
		}
		lines.add(line(INDENT + "绩效目标批复后一般不作调整；因政策变化、突发事件等确需调整的，请写明理由，按原流程报批。"));
		lines.add(line(""));
		lines.add(signature(this.bureau));
		lines.add(signature(DAY.format(paper.dated())));
		return new PrintedForm(title(paper), paper.number(), lines);
	}

	private static PrintedForm list(ApprovalPaper paper, List<ApprovedForm> forms) {
		CellGrid grid = new CellGrid(7, 20, 31, 22, 13, 7);
		grid.row();
		List.of("序号", "项目编码", "项目名称", "单位", "金额（万元）", "备注").forEach((head) -> grid.add(Role.HEAD, head));
		for (int n = 0; n < forms.size(); n++) {
			ApprovedForm form = forms.get(n);
			grid.row().add(Role.SHORT, String.valueOf(n + 1)).add(Role.SHORT, form.projectCode());
			grid.add(Role.WORDS, form.projectName()).add(Role.WORDS, form.unitName());
			grid.add(Role.SHORT, (form.amount() != null) ? inTenThousands(form.amount()) : "");
			grid.add(Role.SHORT, (form.revision() > 0) ? "调整" : "");
		}
		grid.row().add(Role.HEAD, "合计", 1, 4).add(Role.SHORT, inTenThousands(paper.total())).add(Role.SHORT, "");
		return new PrintedForm("批复的项目绩效目标清单", "（" + paper.number() + "附件）", List.of(grid.framed(1)));
	}

	private static String title(ApprovalPaper paper) {
		return "关于批复" + paper.fiscalYear() + "年度项目支出绩效目标的通知";
	}

	private static PrintedTable line(String words) {
		return new CellGrid(100).row().add(Role.WORDS, words).line();
	}

	private static PrintedTable signature(String words) {
		return new CellGrid(55, 45).row().add(Role.WORDS, "").add(Role.SHORT, words).line();
	}

	private static String inTenThousands(Yuan amount) {
		return amount.inTenThousands().toPlainString();
	}

}
