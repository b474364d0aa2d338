package org.yardstick.intake.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpServer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yardstick.intake.office.container.ReadingLimits;
import org.yardstick.intake.source.SourceDocument;
import org.yardstick.shared.RejectedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Files that are made to harm: refused with a sentence, and nothing is fetched. */
class HostileFilesTests {

	private static final String PARAGRAPH = "<w:p><w:r><w:t>目标</w:t></w:r></w:p>";

	private static final String ROW = "<sheetData><row r='1'><c r='A1'><v>7</v></c></row></sheetData>";

	private final AtomicInteger fetched = new AtomicInteger();

	private HttpServer server;

	private String address;

	@BeforeEach
	void listen() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", (request) -> {
			this.fetched.incrementAndGet();
			request.sendResponseHeaders(404, -1);
		});
		this.server.start();
		this.address = "http://127.0.0.1:" + this.server.getAddress().getPort() + "/";
	}

	@AfterEach
	void nothingWasFetched() {
		this.server.stop(0);
		assertThat(this.fetched).hasValue(0);
	}

	@Test
	void refusesAPartThatUnpacksToTooMuch() {
		byte[] blanks = new byte[(int) ReadingLimits.UNPACKED_BYTES + 1];
		Arrays.fill(blanks, (byte) ' ');
		byte[] head = "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
			.getBytes(StandardCharsets.UTF_8);
		System.arraycopy(head, 0, blanks, 0, head.length);

		refuses(OfficeZip.word("").part("word/document.xml", blanks).bytes(), "64MB");
	}

	@Test
	void countsWhatAllPartsUnpackTo() {
		byte[] blanks = new byte[(int) ReadingLimits.UNPACKED_BYTES / 2];
		Arrays.fill(blanks, (byte) ' ');
		byte[] part = ("<sst xmlns='x'>" + new String(blanks, StandardCharsets.US_ASCII) + "</sst>")
			.getBytes(StandardCharsets.UTF_8);

		refuses(OfficeZip.excel(ROW).part("xl/sharedStrings.xml", part).part("xl/styles.xml", part).bytes(), "64MB");
	}

	@Test
	void doesNotUnpackWhatItDoesNotRead() {
		byte[] file = OfficeZip.word(PARAGRAPH).part("word/media/image1.png", new byte[100_000_000]).bytes();

		assertThat(Blocks.lines(OfficeFile.read("表.docx", file))).containsExactly("目标");
	}

	@Test
	void refusesTooManyParts() {
		OfficeZip zip = OfficeZip.word(PARAGRAPH);
		IntStream.range(0, ReadingLimits.ENTRIES).forEach((n) -> zip.part("word/media/" + n + ".png", ""));

		refuses(zip.bytes(), "部件超过5000个");
	}

	@ParameterizedTest
	@ValueSource(strings = { "_rels/.rels", "word/_rels/document.xml.rels", "word/document.xml", "word/styles.xml",
			"word/numbering.xml" })
	void fetchesNoExternalEntityInAnyPartOfADocument(String part) {
		refuses(OfficeZip.word(PARAGRAPH).lists("", "").part(part, externalEntity()).bytes(), "损坏");
	}

	@ParameterizedTest
	@ValueSource(strings = { "_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/workbook.xml", "xl/styles.xml",
			"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml" })
	void fetchesNoExternalEntityInAnyPartOfAWorkbook(String part) {
		refuses(OfficeZip.excel(ROW).part(part, externalEntity()).bytes(), "损坏");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16", "UTF-16LE", "UTF-8" })
	void refusesADocumentTypeInAnyCharset(String charset) throws IOException {
		byte[] xml = ("<?xml version='1.0' encoding='" + charset + "'?><!DOCTYPE w SYSTEM '" + this.address + "w.dtd'>"
				+ OfficeZip.document(PARAGRAPH))
			.getBytes(charset);

		refuses(OfficeZip.word("").part("word/document.xml", xml).bytes(), "损坏");
	}

	@Test
	void expandsNoEntities() {
		StringBuilder laughs = new StringBuilder("<!DOCTYPE lolz [<!ENTITY a0 'lol'>");
		IntStream.range(1, 30)
			.forEach((n) -> laughs.append("<!ENTITY a" + n + " '" + ("&a" + (n - 1) + ";").repeat(10) + "'>"));
		String xml = laughs + "]>" + OfficeZip.document("<w:p><w:r><w:t>&a29;</w:t></w:r></w:p>");

		refuses(OfficeZip.word("").part("word/document.xml", xml).bytes(), "损坏");
	}

	@Test
	void fetchesNeitherTemplatesNorPicturesNorLinkedSheets() {
		String external = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
				+ "<Relationship Id='worksheet1' TargetMode='External' Type='http://x/worksheet' Target='"
				+ this.address + "'/>" + "<Relationship Id='a' TargetMode='External' Type='http://x/styles' Target='"
				+ this.address + "styles.xml'/>" + "<Relationship Id='b' Type='http://x/attachedTemplate' Target='"
				+ this.address + "t.dotm'/></Relationships>";

		assertThat(Blocks.lines(OfficeFile.read("表.docx",
				OfficeZip.word(PARAGRAPH).part("word/_rels/document.xml.rels", external).bytes())))
			.containsExactly("目标");
		assertThat(OfficeFile.read("表.xlsx", OfficeZip.excel(ROW).part("xl/_rels/workbook.xml.rels", external).bytes())
			.blocks()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "<w:tbl><w:tr><w:tc>|</w:tc></w:tr></w:tbl>", "<w:sdt><w:sdtContent>|</w:sdtContent></w:sdt>",
					"<mc:AlternateContent><mc:Choice>|</mc:Choice></mc:AlternateContent>",
					"<w:p><w:r><w:txbxContent>|</w:txbxContent></w:r></w:p>", "<w:customXml>|</w:customXml>",
					"<w:p><w:ins>|</w:ins></w:p>" })
	void refusesDeepNesting(String open, String close) {
		refuses(OfficeZip.word(open.repeat(10_000) + PARAGRAPH + close.repeat(10_000)).bytes(), "嵌套");
	}

	@Test
	void refusesDeepNestingInASheet() {
		refuses(OfficeZip
			.excel("<sheetData><row><c>" + "<is>".repeat(10_000) + "</is>".repeat(10_000) + "</c></row></sheetData>")
			.bytes(), "嵌套");
	}

	@Test
	void readsASheetWhoseDimensionsAreHuge() {
		SourceDocument document = OfficeFile.read("表.xlsx",
				OfficeZip
					.excel("<dimension ref='A1:XFD1048576'/><cols><col min='1' max='16384' width='9'/></cols>" + ROW
							+ "<mergeCells><mergeCell ref='A1:XFD1048576'/></mergeCells>")
					.bytes());

		assertThat(Blocks.grid(document)).hasSize(1);
	}

	@Test
	void passesOverAMillionBlankRows() {
		StringBuilder rows = new StringBuilder("<sheetData>");
		IntStream.rangeClosed(1, 1_000_000)
			.forEach((n) -> rows.append("<row r='").append(n).append("' s='1'><c s='1'/></row>"));
		rows.append("<row r='1048576'><c r='C1048576'><v>7</v></c></row></sheetData>");

		SourceDocument document = OfficeFile.read("表.xlsx", OfficeZip.excel(rows.toString()).bytes());

		assertThat(Blocks.texts(document)).hasSize(1);
		assertThat(Blocks.tables(document).get(0).rows().get(0).cells().get(2).where()).isEqualTo("第1048576行 第3格");
	}

	@Test
	void refusesMoreBlankRowsThanASheetHas() {
		refuses(OfficeZip.excel("<sheetData>" + "<row spans='1:4'/>".repeat(4_000_000) + "</sheetData>").bytes(),
				"空白行");
	}

	@Test
	void refusesTooManyCells() {
		refuses(OfficeZip
			.excel("<sheetData>" + "<row><c><v>1</v></c><c><v>2</v></c></row>".repeat(ReadingLimits.CELLS / 2 + 1)
					+ "</sheetData>")
			.bytes(), "单元格超过");
		refuses(OfficeZip
			.word("<w:tbl><w:tr>" + ("<w:tc/>".repeat(900) + "</w:tr><w:tr>").repeat(ReadingLimits.CELLS / 900 + 1)
					+ "</w:tr></w:tbl>")
			.bytes(), "单元格超过");
	}

	@Test
	void countsTheBlankCellsThatFewWordsMake() {
		refuses(OfficeZip
			.excel("<sheetData><row><c r='BL1'><v>1</v></c></row>" + "<row><c><v>1</v></c></row>".repeat(10_000)
					+ "</sheetData>")
			.bytes(), "单元格超过");
	}

	@Test
	void refusesAMillionMergedRegions() {
		refuses(OfficeZip.excel(ROW + "<mergeCells>" + "<mergeCell ref='A1:B2'/>".repeat(1_000_000) + "</mergeCells>")
			.bytes(), "合并单元格超过");
	}

	@Test
	void bearsRegionsThatAllCoverTheWholeSheet() {
		SourceDocument document = OfficeFile.read("表.xlsx",
				OfficeZip
					.excel("<sheetData>" + "<row><c><v>1</v></c><c><v>2</v></c></row>".repeat(50_000)
							+ "</sheetData><mergeCells>"
							+ "<mergeCell ref='A1:XFD1048576'/>".repeat(ReadingLimits.MERGED_REGIONS) + "</mergeCells>")
					.bytes());

		assertThat(Blocks.grid(document)).hasSize(50_000).last().asList().isEmpty();
	}

	@Test
	void refusesWordsThatManyCellsShare() {
		byte[] file = OfficeZip.excel("<sheetData>" + "<row><c t='s'><v>0</v></c></row>".repeat(1_000) + "</sheetData>")
			.part("xl/sharedStrings.xml",
					"<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><si><t>"
							+ "目标".repeat(16_000) + "</t></si></sst>")
			.bytes();

		refuses(file, "文字太多");
	}

	@Test
	void refusesTooManyTablesAndSheets() {
		refuses(OfficeZip.word("<w:tbl><w:tr><w:tc/></w:tr></w:tbl>".repeat(ReadingLimits.TABLES + 1)).bytes(), "表格超过");
		refuses(OfficeZip.excel("<sheet name='a' r:id='worksheet1'/>".repeat(ReadingLimits.TABLES + 1), ROW).bytes(),
				"表格超过");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2147483647", "-2147483648", "99999999999999999999", "x", "" })
	void bearsSpansThatMakeNoSense(String span) {
		SourceDocument document = OfficeFile.read("表.docx",
				OfficeZip
					.word("<w:tbl><w:tblGrid/><w:tr><w:trPr><w:gridBefore w:val='" + span + "'/><w:wBefore w:w='" + span
							+ "'/></w:trPr><w:tc><w:tcPr><w:tcW w:w='" + span + "'/><w:gridSpan w:val='" + span
							+ "'/></w:tcPr>" + PARAGRAPH + "</w:tc></w:tr><w:tr><w:tc/><w:tc/></w:tr></w:tbl>")
					.bytes());

		assertThat(Blocks.texts(document).get(0)).containsExactly("目标");
	}

	@Test
	void refusesARowThatIsTooWide() {
		refuses(OfficeZip.word("<w:tbl><w:tr>" + "<w:tc/>".repeat(ReadingLimits.COLUMNS + 1) + "</w:tr></w:tbl>")
			.bytes(), "列数超过");
		refuses(OfficeZip.excel("<sheetData><row><c r='XFD1'><v>1</v></c></row></sheetData>").bytes(), "列数超过");
	}

	@Test
	void refusesAnElementWithTooManyAttributes() {
		StringBuilder attributes = new StringBuilder();
		IntStream.range(0, 100_000).forEach((n) -> attributes.append(" a" + n + "='1'"));

		refuses(OfficeZip.word("<w:p" + attributes + "/>").bytes(), "损坏");
	}

	@Test
	void refusesAnElementWithTooManyNamespaces() {
		StringBuilder namespaces = new StringBuilder();
		IntStream.range(0, 100_000).forEach((n) -> namespaces.append(" xmlns:a" + n + "='1'"));

		refuses(OfficeZip.word("<w:p" + namespaces + "/>").bytes(), "损坏");
	}

	@Test
	void refusesFieldsWithinFieldsWithoutEnd() {
		refuses(OfficeZip.word("<w:p>" + "<w:r><w:fldChar w:fldCharType='begin'/></w:r>".repeat(300_000) + "</w:p>")
			.bytes(), "域");
	}

	@Test
	void refusesTooManyDefinitions() {
		String many = "<w:style w:styleId='%d'/>";
		StringBuilder styles = new StringBuilder();
		IntStream.rangeClosed(0, ReadingLimits.DEFINITIONS).forEach((n) -> styles.append(many.formatted(n)));

		refuses(OfficeZip.word(PARAGRAPH).lists("", styles.toString()).bytes(), "样式");
	}

	@Test
	void readsStylesThatAreBasedOnEachOther() {
		byte[] file = OfficeZip.word("<w:p><w:pPr><w:pStyle w:val='a'/></w:pPr><w:r><w:t>目标</w:t></w:r></w:p>")
			.lists("",
					"<w:style w:styleId='a'><w:basedOn w:val='b'/></w:style><w:style w:styleId='b'><w:basedOn w:val='a'/></w:style>")
			.bytes();

		assertThat(Blocks.lines(OfficeFile.read("表.docx", file))).containsExactly("目标");
	}

	@Test
	void bearsFormulasAndFormatsOfAnyLength() {
		byte[] file = OfficeZip
			.excel("<sheetData><row><c><f>" + "A".repeat(3_000_000)
					+ "</f><v>1</v></c><c s='1'><v>2</v></c></row></sheetData>")
			.formats("\\x".repeat(200_000))
			.bytes();

		assertThat(Blocks.texts(OfficeFile.read("表.xlsx", file)).get(0)).containsExactly("1", "2");
	}

	@Test
	void bearsRunsOfBlanks() {
		byte[] file = OfficeZip.word("<w:p><w:r><w:t>甲" + " ".repeat(3_000_000) + "乙</w:t></w:r></w:p>").bytes();

		assertThat(Blocks.lines(OfficeFile.read("表.docx", file)).get(0)).startsWith("甲").endsWith("乙");
	}

	@Test
	void refusesMacros() {
		refuses(OfficeZip.word(PARAGRAPH).part("word/vbaProject.bin", "x").bytes(), "宏");
		refuses(OfficeZip.excel(ROW).part("xl/vbaProject.bin", "x").bytes(), "宏");
		refuses(OfficeZip.excel(ROW)
			.part("xl/_rels/workbook.xml.rels",
					OfficeZip.relationships("worksheet", "a.xml").replace("/worksheet\"", "/xlMacrosheet\""))
			.bytes(), "宏");
	}

	@Test
	void refusesWhatIsNotWhole() {
		byte[] file = OfficeZip.word(PARAGRAPH).bytes();

		for (int length = 4; length < file.length; length += 7) {
			refuses(Arrays.copyOf(file, length), "损坏");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<w:document", "<a/>", "<w:document xmlns:w='x'></w:body>", "\0\0\0",
			"<?xml version='1.0' encoding='no-such'?><a/>" })
	void refusesAMainPartThatIsNoDocument(String xml) {
		refuses(OfficeZip.word("").part("word/document.xml", xml).bytes(), "损坏");
	}

	@Test
	void neverUsesNamesOfPartsAsPaths() {
		byte[] file = OfficeZip.word(PARAGRAPH)
			.part("../../outside.txt", "x")
			.part("/etc/passwd", "x")
			.part("C:\\outside.txt", "x")
			.bytes();

		assertThat(Blocks.lines(OfficeFile.read("表.docx", file))).containsExactly("目标");
	}

	@Test
	void refusesAPartThatIsThereTwice() throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
			for (int n = 0; n < 2; n++) {
				zip.putArchiveEntry(new ZipArchiveEntry("word/document.xml"));
				zip.write(OfficeZip.document(PARAGRAPH).getBytes(StandardCharsets.UTF_8));
				zip.closeArchiveEntry();
			}
		}

		refuses(file.toByteArray(), "损坏");
	}

	@Test
	void asksToTakeThePasswordOfAZipAway() {
		byte[] file = OfficeZip.word(PARAGRAPH).bytes();
		for (int n = 0; n < file.length - 9; n++) {
			if (file[n] == 'P' && file[n + 1] == 'K' && file[n + 2] == 1 && file[n + 3] == 2) {
				file[n + 8] |= 1;
			}
		}

		refuses(file, "密码");
	}

	@Test
	void refusesADocumentWhoseWordsAreElsewhere() {
		refuses(OfficeZip.word("<w:altChunk r:id='a'/>").bytes(), "嵌入");
	}

	@ParameterizedTest
	@CsvSource({ "ppt/presentation.xml,演示文稿", "xl/workbook.bin,.xlsb", "other.xml,压缩包" })
	void saysWhatOtherZipsAre(String main, String words) {
		refuses(OfficeZip.word("").part("_rels/.rels", OfficeZip.relationships("officeDocument", main)).bytes(), words);
		refuses(OfficeZip.word("")
			.part("_rels/.rels", OfficeZip.relationships("officeDocument", main))
			.part(main, "<a/>")
			.bytes(), words);
	}

	@Test
	void knowsFilesOfOtherOffices() {
		refuses(OfficeZip.word("")
			.part("_rels/.rels", "<a/>")
			.part("word/document.xml", "<a/>")
			.part("META-INF/manifest.xml", "<a/>")
			.part("content.xml", "<a/>")
			.bytes(), "OpenDocument");
		refuses(OfficeZip.word("")
			.part("_rels/.rels", "<a/>")
			.part("word/document.xml", "<a/>")
			.part("OFD.xml", "<a/>")
			.bytes(), "OFD");
	}

	private String externalEntity() {
		return "<?xml version='1.0'?><!DOCTYPE w [<!ENTITY x SYSTEM '" + this.address + "secret'><!ENTITY % p SYSTEM '"
				+ this.address + "p.dtd'>%p;]><w>&x;</w>";
	}

	private static void refuses(byte[] file, String words) {
		assertThatExceptionOfType(RejectedException.class).isThrownBy(() -> OfficeFile.read("表.docx", file))
			.withMessageContaining(words)
			.withMessageEndingWith("。");
	}

}
