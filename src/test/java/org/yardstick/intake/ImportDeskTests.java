package org.yardstick.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yardstick.Forms;
import org.yardstick.TestTime;
import org.yardstick.intake.form.ReadDocument;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.NotFoundException;
import org.yardstick.shared.RejectedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

class ImportDeskTests extends PreparedDocuments {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@Autowired
	private ImportDesk desk;

	@Autowired
	private ImportReading readings;

	@Autowired
	private ImportOutlooks outlooks;

	@Autowired
	private ImportList list;

	@Autowired
	private ImportConfirmation confirmation;

	@Autowired
	private DocumentImports documents;

	@Autowired
	private PlanReading plans;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestTime.Movable clock;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void aDocumentIsReadInTheBackground() {
		reads(form("校舍维修"));
		ImportId id = this.desk.receive(this.bureau.clerk(), file("申报表.docx"));
		Actor other = this.bureau.clerk();

		Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(stateOf(id)).isEqualTo(ImportState.READY));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.outlooks.of(other, id));
	}

	@Test
	void whatItsFormsSayIsKept() {
		reads(form("校舍维修"));
		Actor clerk = this.bureau.clerk();
		ImportId id = read(clerk);

		ImportedForm form = this.outlooks.forms(clerk, id).get(0);
		assertThat(form.title()).isEqualTo("校舍维修");
		assertThat(form.unit()).isEqualTo(this.bureau.school());
		assertThat(form.fiscalYear()).isEqualTo(YEAR);
		assertThat(form.content().indicators()).hasSameSizeAs(Forms.complete().indicators())
			.allSatisfy((row) -> assertThat(row.key()).isNotBlank());
		assertThat(form.leftovers()).containsExactly(new Leftover("表1 第5行 第2格", "另附说明", Leftover.Fate.OPEN));
		assertThat(form.doubts()).singleElement()
			.satisfies((doubt) -> assertThat(doubt.path())
				.isEqualTo("indicators[#" + form.content().indicators().get(1).key() + "].category"));
		assertThat(this.outlooks.document(clerk, id).unplaced()).containsExactly(new UnplacedText("第1段", "附件二"));
	}

	@Test
	void whatCannotBeReadSaysWhyAndCanBeReadAnew() {
		given(this.reading.read(any(BroughtDocument.class), any())).willThrow(RejectedException.at("file", "文件加了密码。"));
		Actor clerk = this.bureau.clerk();
		ImportId id = this.desk.receive(clerk, file("申报表.docx"));
		this.readings.read(id);
		Awaitility.await()
			.atMost(PATIENCE)
			.until(() -> this.outlooks.document(clerk, id).state() == ImportState.FAILED);
		assertThat(this.outlooks.document(clerk, id).error()).isEqualTo("文件加了密码。");

		reads(form("校舍维修"));
		this.desk.readAgain(clerk, id, new ReadingHints(Forms.TEMPLATE, YEAR));
		Awaitility.await().atMost(PATIENCE).until(() -> this.outlooks.document(clerk, id).state() == ImportState.READY);
		assertThat(this.outlooks.document(clerk, id).hints().template()).isEqualTo(Forms.TEMPLATE);
	}

	@Test
	void aMistakeOfTheReadingIsToldWithoutItsWords() {
		given(this.reading.read(any(BroughtDocument.class), any())).willThrow(new IllegalStateException("index 3"));
		Actor clerk = this.bureau.clerk();
		ImportId id = this.desk.receive(clerk, file("申报表.docx"));
		Awaitility.await()
			.atMost(PATIENCE)
			.until(() -> this.outlooks.document(clerk, id).state() == ImportState.FAILED);

		assertThat(this.outlooks.document(clerk, id).error()).contains("重新读取").doesNotContain("index");
	}

	@Test
	void aReaderThatFailsLateChangesNothing() {
		Actor clerk = this.bureau.clerk();
		reads();
		ImportId id = this.desk.receive(clerk, file("申报表.docx"));
		Awaitility.await().atMost(PATIENCE).until(() -> this.outlooks.document(clerk, id).state() == ImportState.READY);
		this.jdbc.sql("update document_import set state = 'READING' where id = ?").param(id.value()).update();
		given(this.reading.read(any(BroughtDocument.class), any())).willAnswer((call) -> {
			reads(form("校舍维修"));
			this.readings.read(id);
			this.confirmation.confirm(clerk, id, Map.of());
			throw new IllegalStateException("too late");
		});

		this.readings.read(id);

		assertThat(this.outlooks.document(clerk, id).state()).isEqualTo(ImportState.CONFIRMED);
	}

	@Test
	void theListSaysHowFarAReadingGot() {
		Actor clerk = this.bureau.clerk();
		reads();
		ImportId id = this.desk.receive(clerk, file("申报表.docx"));
		Awaitility.await().atMost(PATIENCE).until(() -> this.outlooks.document(clerk, id).state() == ImportState.READY);
		this.jdbc.sql("update document_import set state = 'READING' where id = ?").param(id.value()).update();
		List<FormsRead> seen = new ArrayList<>();
		given(this.reading.read(any(BroughtDocument.class), any())).willAnswer((call) -> {
			ReadingProgress progress = call.getArgument(1);
			progress.reached(0, 50);
			seen.add(progressOf(clerk));
			this.clock.advance(Duration.ofSeconds(2));
			progress.reached(12, 50);
			seen.add(progressOf(clerk));
			return new ReadDocument(List.of(), List.of());
		});

		this.readings.read(id);

		assertThat(seen).containsExactly(new FormsRead(0, 0), new FormsRead(12, 50));
		assertThat(seen.get(0).sentence()).isEqualTo("正在读取，可以先离开本页");
		assertThat(seen.get(1).sentence()).isEqualTo("正在读取，已读 12 张，共 50 张。可以先离开本页");
	}

	private FormsRead progressOf(Actor clerk) {
		return this.list.page(clerk, PageRequest.ofSize(1)).getContent().get(0).progress();
	}

	@AfterEach
	void putTheClockRight() {
		this.clock.reset();
	}

	@Test
	void aFileThatEndsTheProgramIsNotReadForEver() {
		DocumentImport document = new DocumentImport(this.bureau.clerk(), file("申报表.docx"), Instant.EPOCH);
		for (int n = 0; n < 3; n++) {
			assertThat(document.begin(Instant.EPOCH)).isTrue();
		}
		assertThat(document.begin(Instant.EPOCH)).isFalse();
		assertThat(document.snapshot().state()).isEqualTo(ImportState.FAILED);
	}

	@Test
	void whatIsToBeReadAnewHasNotFailed() {
		DocumentImport document = new DocumentImport(this.bureau.clerk(), file("申报表.docx"), Instant.EPOCH);
		document.fail("文件加了密码。", Instant.EPOCH);
		document.readAgain(ReadingHints.NONE);
		assertThat(document.snapshot().state()).isEqualTo(ImportState.WAITING);
		assertThat(document.snapshot().error()).isNull();
	}

	@Test
	void aClerksFormsAllBelongToTheOwnUnitAndSayWhenTheyNameAnother() {
		reads(form("校舍维修", nameOf(this.bureau.itself())), form("操场改造"));
		Actor clerk = this.bureau.clerk();
		ImportOutlook outlook = this.outlooks.of(clerk, read(clerk));

		assertThat(outlook.forms()).extracting((form) -> form.form().unit()).containsOnly(this.bureau.school());
		assertThat(outlook.forms().get(0).notice()).contains("将归到您的单位");
		assertThat(outlook.forms().get(1).notice()).isNull();
		assertThat(outlook.names()).isEmpty();
	}

	@Test
	void anAdministratorsFormsBelongToTheUnitsTheyName() {
		String school = nameOf(this.bureau.school());
		String department = this.organisation.departmentOf(this.bureau.school()).name();
		reads(form("一", school), form("二", " " + school.replace("实验", "实 验") + "（小学部）"), form("三", department),
				form("四", "从前的" + school), form("五", "从前的" + school), form("六", null));
		Actor administrator = this.bureau.administrator();
		ImportId id = read(administrator);
		ImportOutlook outlook = this.outlooks.of(administrator, id);

		assertThat(outlook.forms()).extracting((form) -> form.form().unit())
			.containsExactly(this.bureau.school(), this.bureau.school(), this.bureau.itself(), null, null, null);
		assertThat(outlook.names()).extracting(NamedUnit::name).startsWith("从前的" + school, "");
		assertThat(outlook.names().get(0).forms()).isEqualTo(2);
		assertThat(outlook.names().get(0).suggestions()).extracting((unit) -> unit.id()).contains(this.bureau.school());
	}

	@Test
	void theYearIsTheOneThatWasSaidElseTheFormsElseTheOpenOne() {
		PlanContent content = content("校舍维修", null);
		reads(form(content, 2024), form(content, null));
		Actor clerk = this.bureau.clerk();

		assertThat(years(clerk, read(clerk))).containsExactly(2024, newestYear());
		ImportId told = this.desk.read(clerk,
				new BroughtDocument("a.docx", new byte[] { 1 }, new ReadingHints(null, YEAR)));
		assertThat(years(clerk, told)).containsExactly(YEAR, YEAR);
	}

	@Test
	void onlyThoseWhoFillInFormsBringDocuments() {
		for (Actor actor : List.of(this.bureau.departmentReviewer(), this.bureau.divisionReviewer(),
				this.bureau.performanceReviewer())) {
			assertThatExceptionOfType(NotAllowedException.class)
				.isThrownBy(() -> this.desk.receive(actor, file("申报表.docx")));
			assertThatExceptionOfType(NotAllowedException.class)
				.isThrownBy(() -> this.list.page(actor, PageRequest.ofSize(20)));
		}
	}

	@Test
	void emptyAndHugeFilesAreRefused() {
		assertThatExceptionOfType(RejectedException.class)
			.isThrownBy(() -> new BroughtDocument("a.docx", new byte[0], ReadingHints.NONE))
			.withMessageContaining("空文件");
		assertThatExceptionOfType(RejectedException.class)
			.isThrownBy(
					() -> new BroughtDocument("a.docx", new byte[BroughtDocument.MOST_BYTES + 1], ReadingHints.NONE))
			.withMessageContaining("20 MB");
	}

	@Test
	void aNameIsShownWithoutFoldersAndControls() {
		assertThat(file("C:\\文档\\申报\u0000表.docx").name()).isEqualTo("申报 表.docx");
		assertThat(file("  ").name()).isEqualTo("未命名");
	}

	@Test
	void theListCountsWhatIsLeftToDo() {
		reads(form("校舍维修"), form("操场改造"));
		Actor clerk = this.bureau.clerk();
		read(clerk);

		assertThat(this.list.page(clerk, PageRequest.ofSize(20)).getContent()).singleElement().satisfies((row) -> {
			assertThat(row.forms()).isEqualTo(2);
			assertThat(row.leftovers()).isEqualTo(2);
			assertThat(row.doubts()).isEqualTo(2);
			assertThat(row.drafts()).isZero();
		});
		assertThat(this.list.page(this.bureau.clerk(), PageRequest.ofSize(20))).isEmpty();
	}

	@Test
	void aDocumentThatWasReadAtOnceHasNoFileToReadAgain() {
		reads(form("校舍维修"));
		Actor clerk = this.bureau.clerk();
		ImportId id = read(clerk);

		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.desk.readAgain(clerk, id, ReadingHints.NONE));
	}

	@Test
	void aDocumentIsForgottenByItsOwnerOrAfterAWhile() {
		reads(form("校舍维修"));
		Actor clerk = this.bureau.clerk();
		ImportId id = read(clerk);

		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.desk.forget(this.bureau.clerk(), id));
		this.desk.forget(clerk, id);
		assertThat(this.documents.existsById(id.value())).isFalse();
	}

	@Test
	void oldDocumentsAreForgottenAndTheirDraftsStay() {
		reads(form("校舍维修"));
		Actor clerk = this.bureau.clerk();
		ImportId old = read(clerk);
		ImportId recent = read(clerk);
		List<PlanId> made = this.confirmation.confirm(clerk, old, Map.of());
		this.jdbc.sql("update document_import set created_at = '2000-01-01' where id = ?").param(old.value()).update();

		this.transaction
			.executeWithoutResult((status) -> this.documents.deleteOlderThan(Instant.parse("2001-01-01T00:00:00Z")));

		assertThat(this.documents.existsById(old.value())).isFalse();
		assertThat(this.documents.existsById(recent.value())).isTrue();
		assertThat(this.plans.get(clerk, made.get(0)).title()).isEqualTo("校舍维修");
	}

	@Test
	void nobodyFillsTheDiskWithWaitingDocuments() {
		Actor clerk = this.bureau.clerk();
		for (int n = 0; n < ImportDesk.MOST_WAITING; n++) {
			this.documents.save(new DocumentImport(clerk, file("申报表.docx"), Instant.EPOCH));
		}

		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.desk.receive(clerk, file("申报表.docx")));
	}

	private ImportId read(Actor actor) {
		return this.desk.read(actor, file("申报表.docx"));
	}

	private ImportState stateOf(ImportId id) {
		return this.documents.findById(id.value()).orElseThrow().snapshot().state();
	}

	private List<Integer> years(Actor actor, ImportId id) {
		return this.outlooks.forms(actor, id).stream().map(ImportedForm::fiscalYear).toList();
	}

	private int newestYear() {
		Actor administrator = this.bureau.administrator();
		return this.outlooks.of(administrator, read(administrator)).years().get(Forms.TEMPLATE).get(0);
	}

}
