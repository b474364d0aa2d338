package org.yardstick.approval;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yardstick.export.FormFile;
import org.yardstick.shared.Yuan;

/**
 * The notice to the department as a Word document: the words on official paper, and the
 * list on pages of its own.
 */
@Component
public class PaperDocument {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

	private static final String LIST_TITLE = "批复的项目支出绩效目标清单";

	private final String bureau;

	PaperDocument(@Value("${yardstick.bureau-name}") String bureau) {
		this.bureau = bureau;
	}

	/**
	 * @param forms what the paper approves, in its order
	 */
	public FormFile of(ApprovalPaper paper, List<ApprovedForm> forms) {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream content = new ByteArrayOutputStream()) {
			OfficialPaper sheet = new OfficialPaper(document, title(paper));
			writeNotice(sheet, paper);
			sheet.attachment("附件", LIST_TITLE, "金额单位：万元");
			PaperList.write(document, paper, forms);
			document.write(content);
			return FormFile.word(paper.number() + " " + title(paper), content.toByteArray());
		}
		catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	private void writeNotice(OfficialPaper sheet, ApprovalPaper paper) {
		sheet.title(this.bureau + "\n" + title(paper), paper.number());
		sheet.addressee(paper.departmentName() + "：");
		sheet.paragraph("经审核，现批复你部门" + paper.fiscalYear() + "年度" + paper.plans() + "个项目的支出绩效目标，涉及资金"
				+ inTenThousands(paper.total()) + "万元，具体项目见附件。请按照批复的绩效目标组织实施，并以此作为绩效运行监控和绩效评价的依据。");
		if (paper.words() != null) {
			paper.words()
				.lines()
				.filter((words) -> !words.isBlank())
				.forEach((words) -> sheet.paragraph(words.strip()));
		}
		sheet.paragraph("绩效目标批复后，一般不作调整。因政策变化、突发事件等确需调整的，请说明理由，按照原程序报批。");
		sheet.attached("附件：" + LIST_TITLE);
		sheet.signature(this.bureau, DAY.format(paper.dated()));
	}

	private static String title(ApprovalPaper paper) {
		return "关于批复" + paper.fiscalYear() + "年度项目支出绩效目标的通知";
	}

	static String inTenThousands(Yuan amount) {
		return amount.inTenThousands().toPlainString();
	}

}
