package org.yardstick.intake.web;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yardstick.Browser;
import org.yardstick.Forms;
import org.yardstick.StatementRecorder;
import org.yardstick.intake.ImportDesk;
import org.yardstick.intake.ImportId;
import org.yardstick.intake.ImportOutlooks;
import org.yardstick.intake.ImportState;
import org.yardstick.intake.ImportedForm;
import org.yardstick.intake.PreparedDocuments;
import org.yardstick.intake.form.ReadForm;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanJsonWriter;
import org.yardstick.template.Notation;

import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class ImportPagesTests extends PreparedDocuments {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ImportDesk desk;

	@Autowired
	private ImportOutlooks outlooks;

	@Autowired
	private PlanDrafting drafting;

	@Autowired
	private StatementRecorder statements;

	private Actor clerk;

	@BeforeEach
	void hireClerk() {
		this.clerk = this.bureau.clerk();
	}

	private ImportId read(ReadForm... forms) {
		reads(forms);
		return this.desk.read(this.clerk, file("申报表.docx"));
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).with(Browser.as(this.clerk)).exchange();
	}

	private MvcTestResult post(String address, String... fields) {
		var request = this.mvc.post().uri(address).with(Browser.as(this.clerk));
		for (int n = 0; n < fields.length; n += 2) {
			request = request.param(fields[n], fields[n + 1]);
		}
		return request.exchange();
	}

	private ImportedForm form(ImportId id, int number) {
		return this.outlooks.forms(this.clerk, id).get(number);
	}

	@Test
	void filesAndPastedWordsAreTakenInByAForm() {
		reads(form("校舍维修"));
		MvcTestResult sent = this.mvc.post()
			.uri("/imports")
			.multipart()
			.file(new MockMultipartFile("files", "一.docx", null, new byte[] { 1 }))
			.file(new MockMultipartFile("files", "二.docx", null, new byte[0]))
			.param("pasted", "项目名称\t校舍维修")
			.with(Browser.as(this.clerk))
			.exchange();

		assertThat(sent).hasRedirectedUrl("/imports").flash().containsKeys("notice", "warning");
		assertThat(get("/imports")).hasStatusOk().bodyText().contains("一.docx", "粘贴的内容.txt").doesNotContain("二.docx");
	}

	@Test
	void scriptsSendFilesOneByOne() {
		reads(form("校舍维修"));
		MvcTestResult sent = this.mvc.post()
			.uri("/imports/files")
			.multipart()
			.file(new MockMultipartFile("file", "一.docx", null, new byte[] { 1 }))
			.with(Browser.as(this.clerk))
			.accept(MediaType.APPLICATION_JSON)
			.exchange();

		assertThat(sent).hasStatus(201).bodyJson().extractingPath("$.id").asString().hasSize(36);
		MvcTestResult empty = this.mvc.post()
			.uri("/imports/files")
			.multipart()
			.file(new MockMultipartFile("file", "一.docx", null, new byte[0]))
			.with(Browser.as(this.clerk))
			.accept(MediaType.APPLICATION_JSON)
			.exchange();
		assertThat(empty).hasStatus(422).bodyText().contains("空文件");
	}

	@Test
	void nothingIsTakenInWithoutTheToken() {
		assertThat(this.mvc.post()
			.uri("/imports/files")
			.multipart()
			.file(new MockMultipartFile("file", "一.docx", null, new byte[] { 1 }))
			.exchange()).hasStatus(403);
	}

	@Test
	void theListAsksAgainOnlyAsLongAsSomethingIsRead() {
		read(form("校舍维修"));

		assertThat(get("/imports")).bodyText().contains("待核对", "1 张表，1 处没有放进表里，1 处存疑").doesNotContain("every 2s");
	}

	@Test
	void thePageSaysWhatWillHappenAndDoesIt() {
		this.drafting.create(this.clerk, new NewPlan(YEAR, Forms.TEMPLATE, null, this.bureau.school(),
				content("操场改造", nameOf(this.bureau.school()))));
		ImportId id = read(form("校舍维修"), form("操场改造"));

		assertThat(get("/imports/" + id)).hasStatusOk()
			.bodyText()
			.contains("确认导入：将新建 1 张草稿，跳过 1 张", "系统里已有", "替换草稿“操场改造”的内容", "附件二");
		assertThat(post("/imports/" + id + "/confirmation", "choice-0", "CREATE", "choice-1", "SKIP"))
			.hasRedirectedUrl("/imports/" + id);
		assertThat(get("/imports/" + id)).bodyText().contains("已建成 1 张草稿", "跳过，没有导入", "撤销这次导入");
		assertThat(post("/imports/" + id + "/confirmation", "choice-0", "CREATE")).hasRedirectedUrl("/imports/" + id)
			.flash()
			.isEmpty();
		assertThat(post("/imports/" + id + "/undoing")).hasRedirectedUrl("/imports/" + id)
			.flash()
			.containsKey("notice");
		assertThat(get("/imports/" + id)).bodyText().contains("上一次导入已撤销", "确认导入");
	}

	@Test
	void whatIsInTheWayIsShownInPlace() {
		ImportId id = read(form(content("校舍维修", null), 1999));

		assertThat(get("/imports/" + id)).bodyText().contains("1999（不可用）", "1999年度");
		assertThat(post("/imports/" + id + "/confirmation", "choice-0", "CREATE")).hasStatus(422)
			.bodyText()
			.contains("第1张“校舍维修”", "1999年度");
		assertThat(post("/imports/" + id + "/confirmation", "choice-0", "CREATE", "year-0", String.valueOf(YEAR)))
			.hasRedirectedUrl("/imports/" + id);
	}

	@Test
	void choicesAreKept() {
		ImportId id = read(form("校舍维修"));
		assertThat(post("/imports/" + id + "/choices", "choice-0", "SKIP", "year-0", "2024")).hasStatus(302);

		assertThat(form(id, 0).fiscalYear()).isEqualTo(2024);
		assertThat(get("/imports/" + id)).bodyText().contains("跳过 1 张");
		assertThat(post("/imports/" + id + "/choices", "choice-0", "REPLACE")).hasStatus(422);
		assertThat(post("/imports/" + id + "/choices", "year-x", "2024")).hasStatus(422);
	}

	@Test
	void anAdministratorIsAskedForUnknownNames() {
		this.clerk = this.bureau.administrator();
		ImportId id = read(form("校舍维修", "旧校名"), form("操场改造", "旧校名"));
		assertThat(get("/imports/" + id)).bodyText().contains("系统里没有这个名称的单位", "2 张");

		assertThat(post("/imports/" + id + "/names", "name", "旧校名", "place", "无此单位")).flash().containsKey("warning");
		post("/imports/" + id + "/names", "name", "旧校名", "place", nameOf(this.bureau.school()));
		assertThat(form(id, 1).unit()).isEqualTo(this.bureau.school());
	}

	@Test
	void aClerkCannotGiveFormsToAnotherUnit() {
		ImportId id = read(form("校舍维修", "旧校名"));

		assertThat(post("/imports/" + id + "/names", "name", "旧校名", "place", nameOf(this.bureau.itself())))
			.hasStatus(403);
	}

	@Test
	void aFormIsShownInItsPrintedLayoutWithWhatIsLeftToDo() {
		ImportId id = read(form("校舍维修"), form("操场改造"));

		assertThat(get("/imports/" + id + "/forms/0")).hasStatusOk()
			.bodyText()
			.contains("<textarea", "校舍维修", "另附说明", "表1 第5行 第2格", "一级指标按上一行推断。", "下一张", "第 1 张，共 2 张")
			.doesNotContain("上一张");
		assertThat(get("/imports/" + id + "/forms/2")).hasStatus(404);
		assertThat(get("/imports/" + id + "/forms/x")).hasStatus(404);
	}

	@Test
	void cellsAreStoredAsTheEditorSendsThem() {
		ImportId id = read(form("校舍维修"));
		String address = "/imports/" + id + "/forms/0/content";
		ObjectNode content = new PlanJsonWriter(Notation.API, true).write(form(id, 0).content());
		content.putObject("goals").putArray("annual").add("改过的目标");
		((ObjectNode) content.get("funding")).put("total", "50").put("annual", "50").put("fiscalAppropriation", "50");

		assertThat(put(address, 0, content)).hasStatusOk().bodyJson().extractingPath("$.version").isEqualTo(1);
		assertThat(form(id, 0).content().goals().annual()).containsExactly("改过的目标");
		assertThat(put(address, 0, content.deepCopy().put("printedTitle", "另一张表"))).hasStatus(409)
			.bodyJson()
			.extractingPath("$.content.goals.annual[0]")
			.isEqualTo("改过的目标");
		((ObjectNode) content.get("funding")).put("total", "五十");
		assertThat(put(address, 1, content)).hasStatus(422).bodyText().contains("funding.total");
		assertThat(get(address)).bodyJson().extractingPath("$.version").isEqualTo(1);
	}

	private MvcTestResult put(String address, long version, ObjectNode content) {
		return this.mvc.put()
			.uri(address)
			.with(Browser.as(this.clerk))
			.contentType(MediaType.APPLICATION_JSON)
			.accept(MediaType.APPLICATION_JSON)
			.content("{\"version\": " + version + ", \"content\": " + content + "}")
			.exchange();
	}

	@Test
	void whatIsLeftToDoIsTickedOff() {
		ImportId id = read(form("校舍维修"));

		assertThat(post("/imports/" + id + "/forms/0/leftovers/0", "fate", "DISCARDED")).hasStatus(204);
		assertThat(post("/imports/" + id + "/forms/0/doubts/0")).hasStatus(204);
		assertThat(form(id, 0).openLeftovers() + form(id, 0).openDoubts()).isZero();
		assertThat(post("/imports/" + id + "/forms/0/doubts/7")).hasStatus(404);
		assertThat(post("/imports/" + id + "/forms/0/leftovers/0", "fate", "BURNT")).hasStatus(400);
	}

	@Test
	void afterwardsAFormIsOnlyRead() {
		ImportId id = read(form("校舍维修"));
		post("/imports/" + id + "/confirmation", "choice-0", "CREATE");

		assertThat(get("/imports/" + id + "/forms/0")).bodyText().contains("校舍维修").doesNotContain("<textarea");
	}

	@Test
	void otherPeoplesDocumentsAreNowhere() {
		ImportId id = read(form("校舍维修"));
		String address = "/imports/" + id;
		ImportState state = this.outlooks.document(this.clerk, id).state();
		Actor owner = this.clerk;
		for (Actor stranger : List.of(this.bureau.clerk(), this.bureau.administrator())) {
			this.clerk = stranger;
			assertThat(get(address)).hasStatus(404);
			assertThat(get(address + "/forms/0")).hasStatus(404);
			for (String action : List.of("/choices", "/confirmation", "/undoing", "/reading", "/deletion",
					"/forms/0/doubts/0", "/forms/0/leftovers/0?fate=OPEN")) {
				assertThat(post(address + action)).as(action).hasStatus(404);
			}
		}
		assertThat(this.outlooks.document(owner, id).state()).isEqualTo(state);
	}

	@Test
	void whatDocumentsSayIsNeverMarkup() {
		String nasty = "</textarea><script>alert(1)</script>'\"&";
		reads(form(nasty, nasty));
		ImportId id = this.desk.read(this.clerk, file(nasty + ".docx"));

		for (String page : List.of("/imports", "/imports/" + id, "/imports/" + id + "/forms/0")) {
			assertThat(get(page)).hasStatusOk()
				.bodyText()
				.doesNotContain("<script>alert")
				.doesNotContainPattern("<[^>]* style=")
				.doesNotContainPattern("<script(?![^>]*src=)");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/forms/0" })
	void aLongDocumentCostsNoMoreStatementsThanAShortOne(String page) throws Exception {
		ImportId one = read(form("项目0"));
		ImportId sixty = read(forms(60));
		List<String> ofOne = this.statements.during(() -> get("/imports/" + one + page));

		assertThat(this.statements.during(() -> get("/imports/" + sixty + page))).hasSameSizeAs(ofOne)
			.hasSizeLessThan(14);
	}

}
