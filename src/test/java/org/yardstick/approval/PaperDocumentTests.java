package org.yardstick.approval;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.yardstick.export.FormFile;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.plan.PlanId;
import org.yardstick.shared.Yuan;

import static org.assertj.core.api.Assertions.assertThat;

class PaperDocumentTests {

	private final PaperDocument documents = new PaperDocument("云川县财政局");

	@Test
	void readsAsAnOfficialNotice() throws IOException {
		XWPFDocument notice = read(this.documents.of(paper("请于每季度末报送进展。\n\n  请专款专用。", 2), forms(2)));
		assertThat(notice.getParagraphs()).extracting(XWPFParagraph::getText)
			.filteredOn((text) -> !text.isEmpty())
			.startsWith("云川县财政局\n关于批复2027年度项目支出绩效目标的通知", "云财绩〔2027〕1号", "云川县教育和体育局：")
			.containsSubsequence("请于每季度末报送进展。", "请专款专用。", "绩效目标批复后，一般不作调整。因政策变化、突发事件等确需调整的，请说明理由，按照原程序报批。",
					"附件：批复的项目支出绩效目标清单", "云川县财政局", "2027年1月20日", "附件", "批复的项目支出绩效目标清单")
			.anySatisfy((text) -> assertThat(text).contains("2027年度2个项目", "资金3.5万元"));
	}

	@Test
	void paragraphsBeginTwoCharactersInAndTheSignatureStandsRight() throws IOException {
		XWPFDocument notice = read(this.documents.of(paper(null, 1), forms(1)));
		assertThat(paragraph(notice, "经审核").getCTPPr().getInd().getFirstLineChars()).isEqualTo(200);
		assertThat(paragraph(notice, "经审核").getText()).startsWith("经审核");
		assertThat(paragraph(notice, "云川县财政局\n").getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
		assertThat(paragraph(notice, "2027年1月20日").getAlignment()).isEqualTo(ParagraphAlignment.RIGHT);
	}

	@Test
	void theListBeginsANewPageAndRepeatsItsHead() throws IOException {
		XWPFDocument notice = read(this.documents.of(paper(null, 300), forms(300)));
		assertThat(paragraph(notice, "附件").isPageBreak()).isFalse();
		assertThat(notice.getParagraphs().stream().filter(XWPFParagraph::isPageBreak)).singleElement()
			.extracting(XWPFParagraph::getText)
			.isEqualTo("附件");
		XWPFTable list = notice.getTables().get(0);
		assertThat(list.getRows()).hasSize(302);
		assertThat(list.getRow(0).isRepeatHeader()).isTrue();
		assertThat(list.getRow(1).isRepeatHeader()).isFalse();
		assertThat(list.getRow(1).getTableCells()).extracting((cell) -> cell.getText())
			.containsExactly("1", "109014(2021)022", "校舍维修", "实验小学", "1.5", "");
	}

	@Test
	void blankCellsStayBlankAndRevisionsAreMarked() throws IOException {
		ApprovedForm blank = new ApprovedForm(new PlanId(UUID.randomUUID()), null, null, "实验小学", null, 1, "00");
		XWPFTable list = read(this.documents.of(paper(null, 1), List.of(blank))).getTables().get(0);
		assertThat(list.getRow(1).getTableCells()).extracting((cell) -> cell.getText())
			.containsExactly("1", "", "", "实验小学", "", "调整");
		assertThat(list.getRow(2).getTableCells()).extracting((cell) -> cell.getText())
			.containsExactly("", "", "合计", "", "1.5", "");
	}

	@Test
	void theFileIsCalledByNumberAndTitle() throws IOException {
		FormFile file = this.documents.of(paper(null, 300), forms(300));
		assertThat(file.name()).isEqualTo("云财绩〔2027〕1号 关于批复2027年度项目支出绩效目标的通知.docx");
		Files.write(Path.of("target", "notice.docx"), file.content());
	}

	private static XWPFDocument read(FormFile file) throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(file.content()));
	}

	private static XWPFParagraph paragraph(XWPFDocument notice, String beginning) {
		return notice.getParagraphs()
			.stream()
			.filter((paragraph) -> paragraph.getText().startsWith(beginning))
			.findFirst()
			.orElseThrow();
	}

	private static ApprovalPaper paper(String words, int plans) {
		Yuan total = (plans == 2) ? Yuan.of("35000.00") : Yuan.of("15000.00");
		return new ApprovalPaper(new PaperId(UUID.randomUUID()), 2027, new DepartmentId(UUID.randomUUID()), "云川县教育和体育局",
				"云财绩〔2027〕1号", LocalDate.of(2027, 1, 20), words, Instant.EPOCH, "李某", plans, total);
	}

	private static List<ApprovedForm> forms(int plans) {
		return IntStream.range(0, plans)
			.mapToObj((n) -> new ApprovedForm(new PlanId(UUID.randomUUID()), "109014(2021)022",
					(n % 7 == 3) ? "云川县青石湾片区城乡供水一体化管网延伸及老旧校舍加固改造工程" : "校舍维修", "实验小学", Yuan.of("15000.00"), 0, "00"))
			.toList();
	}

}
