package org.yardstick.intake.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yardstick.intake.office.container.ReadingLimits;
import org.yardstick.intake.source.SourceDocument;
import org.yardstick.shared.RejectedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DocumentFormatsTests {

	private final DocumentFormats formats = new DocumentFormats();

	@ParameterizedTest
	@ValueSource(strings = { "申报表.docx", "申报表.xlsx", "申报表.doc", "申报表.wps", "申报表", "docx" })
	void readsAWordDocumentUnderAnyName(String name) {
		byte[] file = OfficeZip.word("<w:p><w:r><w:t>绩效目标</w:t></w:r></w:p>").bytes();

		assertThat(Blocks.lines(this.formats.read(name, file))).containsExactly("绩效目标");
	}

	@Test
	void readsAWorkbookByItsContent() {
		byte[] file = OfficeZip.excel("<sheetData><row><c><v>7</v></c></row></sheetData>").bytes();

		assertThat(Blocks.texts(this.formats.read("申报表.docx", file))).containsExactly(List.of("7"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "UTF-16LE" })
	void handsTextToTheReaderOfText(String charset) {
		SourceDocument document = this.formats.read("选编.TXT", "项目名称\t道路整修\n".getBytes(Charset.forName(charset)));

		assertThat(Blocks.texts(document)).containsExactly(List.of("项目名称", "道路整修"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "导出.xls", "导出.doc", "页面.html", "页面.htm" })
	void readsWebPagesThatSystemsCallOfficeFiles(String name) {
		byte[] page = "<html><meta charset=gbk><table><tr><td>项目名称</td></tr></table></html>"
			.getBytes(Charset.forName("GBK"));

		assertThat(Blocks.texts(this.formats.read(name, page))).containsExactly(List.of("项目名称"));
	}

	@Test
	void refusesTooMuchText() {
		byte[] text = "甲".repeat(ReadingLimits.TEXT_CHARACTERS + 1).getBytes(StandardCharsets.UTF_8);

		assertThatExceptionOfType(RejectedException.class).isThrownBy(() -> this.formats.read("粘贴的内容.txt", text))
			.withMessageContaining("万字");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "a.pdf|%PDF-1.7|.docx", "a.docx|%PDF-1.7|PDF", "a.rtf|{\\rtf1|.docx",
					"a.doc|MIME-Version: 1.0|.docx", "a.gif|GIF89a|图片", "a.rar|Rar!x|压缩包", "a.docx|项目名称|内容却不是",
					"a.xls|项目名称|内容却不是", "a.exe|MZ|.docx", "a.xml|<?xml version='1.0'?><a/>|.docx" })
	void saysWhatToSaveOtherFormatsAs(String name, String content, String advice) {
		refuses(name, content.getBytes(StandardCharsets.UTF_8), advice);
	}

	@Test
	void refusesAnEmptyFile() {
		refuses("申报表.docx", new byte[0], "空的");
	}

	@Test
	void refusesAFileThatIsTooLarge() {
		refuses("申报表.docx", new byte[ReadingLimits.FILE_BYTES + 1], "20MB");
	}

	@Test
	void refusesBytesThatAreNoText() {
		refuses("申报表.txt", new byte[] { 0, 1, 2, 3, 4, 5, 6, 7 }, ".docx");
	}

	@Test
	void tellsOldWordFromOldExcel() throws IOException {
		ByteArrayOutputStream excel = new ByteArrayOutputStream();
		try (HSSFWorkbook workbook = new HSSFWorkbook()) {
			workbook.createSheet("Sheet1");
			workbook.write(excel);
		}
		ByteArrayOutputStream word = new ByteArrayOutputStream();
		try (POIFSFileSystem container = new POIFSFileSystem()) {
			container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
			container.writeFilesystem(word);
		}

		refuses("申报表.et", excel.toByteArray(), "“另存为”.xlsx");
		refuses("申报表.wps", word.toByteArray(), "“另存为”.docx");
		refuses("申报表.xls", new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1 }, "“另存为”.xlsx");
		refuses("申报表.doc", new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1 }, "“另存为”.docx");
	}

	@Test
	void asksToTakeThePasswordAway() throws IOException, GeneralSecurityException {
		ByteArrayOutputStream locked = new ByteArrayOutputStream();
		try (POIFSFileSystem container = new POIFSFileSystem()) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword("secret");
			try (OutputStream stream = encryptor.getDataStream(container)) {
				stream.write(OfficeZip.word("").bytes());
			}
			container.writeFilesystem(locked);
		}

		refuses("申报表.docx", locked.toByteArray(), "请先取消密码");
	}

	private void refuses(String name, byte[] content, String words) {
		assertThatExceptionOfType(RejectedException.class).isThrownBy(() -> this.formats.read(name, content))
			.withMessageContaining(words)
			.withMessageEndingWith("。")
			.satisfies((refused) -> assertThat(refused.problems()).singleElement()
				.satisfies((problem) -> assertThat(problem.path()).isEqualTo("file")));
	}

}
