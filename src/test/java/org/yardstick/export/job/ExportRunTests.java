package org.yardstick.export.job;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;
import org.yardstick.EmptyOrganisation;
import org.yardstick.FullStackTest;
import org.yardstick.TestAccounts;
import org.yardstick.TestTime;
import org.yardstick.export.ExamplePlans;
import org.yardstick.export.Export;
import org.yardstick.export.ExportId;
import org.yardstick.export.ExportKind;
import org.yardstick.export.ExportOrder;
import org.yardstick.export.ExportState;
import org.yardstick.export.Exports;
import org.yardstick.export.StoredProjects;
import org.yardstick.identity.AccountAdministration;
import org.yardstick.identity.AccountDetails;
import org.yardstick.identity.SignedInPeople;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.Role;
import org.yardstick.plan.PlanFilter;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What becomes of an order, whatever happens in between. */
@FullStackTest
@EmptyOrganisation
class ExportRunTests {

	private static final BooleanSupplier GOING_ON = () -> false;

	private static final ExportOrder SUMMARY = ExportOrder.of(ExportKind.SUMMARY, null, PlanFilter.NONE);

	@Autowired
	private ExportRun runs;

	@Autowired
	private ExportRows rows;

	@Autowired
	private ExportChunks chunks;

	@Autowired
	private Exports exports;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private AccountAdministration administration;

	@Autowired
	private SignedInPeople people;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private TestTime.Movable clock;

	private UUID owner;

	private StoredProjects projects;

	@BeforeEach
	void storeProjects() {
		this.owner = this.accounts.add(Role.PERFORMANCE);
		this.projects = StoredProjects.of(this.jdbc, "025", "农业农村局");
		this.projects.storeMany("A", 3, ExamplePlans.content(1, 2));
	}

	@AfterEach
	void putTheClockRight() {
		this.clock.reset();
	}

	@Test
	void makesTheFileThatWasOrdered() throws IOException {
		Export done = run(SUMMARY);

		assertThat(done.state()).isEqualTo(ExportState.DONE);
		assertThat(done.done()).isEqualTo(3);
		assertThat(done.total()).isEqualTo(3);
		assertThat(done.fileName()).matches("项目支出绩效目标汇总表\\d{8}\\.xlsx");
		assertThat(done.error()).isNull();
		assertThat(Duration.between(Instant.now(), done.expiresAt())).isBetween(Duration.ofDays(6), Duration.ofDays(7));
		assertThat(closing(done)).matches("共 3 行，与数据库中的数量一致，数据截至 \\d{4}年\\d+月\\d+日 \\d\\d:\\d\\d:\\d\\d");
	}

	@Test
	void saysHowManyRowsOfIndicatorsThereAre() throws IOException {
		this.projects.store("B", ExamplePlans.content(2, 0));

		Export done = run(ExportOrder.of(ExportKind.INDICATORS, null, PlanFilter.NONE));

		assertThat(sheet(done).getRow(10).getCell(0).getStringCellValue()).isEqualTo("合计：4 个项目，6 条指标");
		assertThat(closing(done)).startsWith("共 7 行，与数据库中的数量一致");
	}

	@Test
	void holdsTheRowsOfOneMomentWhoeverAddsMoreMeanwhile() throws IOException {
		Export done = run(SUMMARY, () -> {
			elsewhere(() -> this.projects.storeMany("B", 5, ExamplePlans.content(2, 1)));
			return false;
		});

		assertThat(done.total()).isEqualTo(3);
		assertThat(closing(done)).startsWith("共 3 行");
		assertThat(sheet(done).getRow(6).getCell(0).getStringCellValue()).isEqualTo("合计：3 个项目");
		assertThat(run(SUMMARY).total()).isEqualTo(8);
	}

	@Test
	void startsFromTheBeginningWhenItIsTakenOver() throws IOException {
		ExportId id = add(SUMMARY);
		Export dead = this.rows.begin(id).orElseThrow();
		this.chunks.add(dead, 0, new byte[] { 1 });
		this.chunks.add(dead, 1, new byte[] { 2 });

		this.runs.run(id, GOING_ON);

		Export done = found(id);
		assertThat(done.attempt()).isEqualTo(2);
		assertThat(done.state()).isEqualTo(ExportState.DONE);
		assertThat(chunksOf(id)).isEqualTo(1);
		assertThat(closing(done)).startsWith("共 3 行");
	}

	@Test
	void takesNothingFromAnInstanceThatOnlySeemedDead() {
		ExportId id = add(SUMMARY);
		Export dead = this.rows.begin(id).orElseThrow();
		this.runs.run(id, GOING_ON);

		assertThatExceptionOfType(SupersededException.class)
			.isThrownBy(() -> this.chunks.add(dead, 0, new byte[] { 1 }));
		assertThatExceptionOfType(SupersededException.class).isThrownBy(() -> this.rows.progress(dead, 1, 3));
		assertThatExceptionOfType(SupersededException.class).isThrownBy(() -> this.rows.finish(dead, "a.xlsx", 1));
		this.rows.fail(dead, "不成功");
		assertThat(found(id).state()).isEqualTo(ExportState.DONE);
	}

	@Test
	void isTakenOverByAnotherInstanceAfterTheMissedHeartbeats(@Autowired DataSource database,
			@Autowired List<Task<?>> tasks) {
		ExportId id = add(SUMMARY);
		this.rows.begin(id).orElseThrow();
		this.jdbc.sql("""
				insert into scheduled_task (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat,
				  version)
				values ('export', :id, now() - interval '1 hour', true, 'dead', now() - interval '1 hour', 2)
				""").param("id", id.toString()).update();
		Scheduler other = Scheduler
			.create(database, tasks.stream().filter((task) -> task.getName().equals("export")).toList())
			.tableName("scheduled_task")
			.heartbeatInterval(Duration.ofMillis(50))
			.pollingInterval(Duration.ofMillis(50))
			.build();
		other.start();
		try {
			Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> found(id).state() == ExportState.DONE);
		}
		finally {
			other.stop();
		}
		assertThat(found(id).attempt()).isEqualTo(2);
	}

	@Test
	void isRunAgainWhenTheProgramStops() {
		ExportId id = add(SUMMARY);

		assertThatExceptionOfType(InterruptedExportException.class).isThrownBy(() -> this.runs.run(id, () -> true));
		assertThat(found(id).state()).isEqualTo(ExportState.RUNNING);
		this.runs.run(id, GOING_ON);

		assertThat(found(id).state()).isEqualTo(ExportState.DONE);
	}

	@Test
	void givesUpWhenItDiesOverAndOver() {
		ExportId id = add(SUMMARY);
		IntStream.range(0, 5).forEach((n) -> this.rows.begin(id));

		this.runs.run(id, GOING_ON);

		assertThat(found(id).state()).isEqualTo(ExportState.FAILED);
		assertThat(found(id).error()).startsWith("生成文件时多次中断");
	}

	@Test
	void leavesNoPartOfAFileThatCannotBeMade() {
		this.projects.storeMany("A", 3000, ExamplePlans.content(1, 1));
		this.projects.storeBroken("Z");

		Export failed = run(SUMMARY);

		assertThat(failed.state()).isEqualTo(ExportState.FAILED);
		assertThat(failed.error()).startsWith("生成文件时出错").doesNotContain("Exception");
		assertThat(failed.fileName()).isNull();
		assertThat(failed.expiresAt()).isNotNull();
		assertThat(chunksOf(failed.id())).isZero();
	}

	@Test
	void stopsWhenItsOwnerCancels() {
		ExportId id = add(SUMMARY);

		this.runs.run(id, () -> {
			elsewhere(() -> this.exports.remove(actor(), id));
			return false;
		});

		assertThat(this.rows.find(id)).isEmpty();
		assertThat(chunksOf(id)).isZero();
		this.runs.run(id, GOING_ON);
		assertThat(this.rows.find(id)).isEmpty();
	}

	@Test
	void givesNothingToAnAccountThatWasDisabledMeanwhile() {
		ExportId id = add(SUMMARY);
		this.administration.disable(Actor.program(), this.owner);

		this.runs.run(id, GOING_ON);

		assertThat(found(id).state()).isEqualTo(ExportState.FAILED);
		assertThat(found(id).error()).contains("账号已停用");
		assertThat(chunksOf(id)).isZero();
	}

	@Test
	void givesNothingToOneWhoMayNoLongerExport() {
		ExportId id = add(SUMMARY);
		this.jdbc.sql("update account_role set role = 'UNIT' where account_id = :id").param("id", this.owner).update();
		this.jdbc.sql("update account set unit_id = :unit where id = :id")
			.param("unit", this.projects.unit.value())
			.param("id", this.owner)
			.update();

		this.runs.run(id, GOING_ON);

		assertThat(found(id).error()).contains("不再有导出权限");
	}

	@Test
	void isDeletedWithItsFileWhenItsTimeIsOver() {
		Export done = run(SUMMARY);
		ExportId waiting = add(SUMMARY);
		this.rows.removeExpired();
		assertThat(this.rows.find(done.id())).isPresent();

		this.clock.advance(Duration.ofDays(8));
		this.rows.removeExpired();

		assertThat(this.rows.find(done.id())).isEmpty();
		assertThat(chunksOf(done.id())).isZero();
		assertThat(this.rows.find(waiting)).isPresent();
	}

	@Test
	void isSeenByItsOwnerAndAdministratorsOnly() {
		Export done = run(SUMMARY);
		Actor colleague = person("colleague", Role.PERFORMANCE);
		Actor administrator = person("administrator", Role.ADMIN);

		assertThat(this.exports.file(actor(), done.id()).contentLength()).isEqualTo(done.fileSize());
		assertThat(this.exports.get(administrator, done.id()).id()).isEqualTo(done.id());
		assertThat(this.exports.own(administrator)).isEmpty();
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.exports.get(colleague, done.id()));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.exports.file(colleague, done.id()));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.exports.remove(colleague, done.id()));
	}

	@Test
	void hasNoFileBeforeItIsDone() {
		ExportId id = add(SUMMARY);

		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.exports.file(actor(), id));
	}

	@Test
	void refusesMoreThanAPersonMayHaveOpen() {
		IntStream.range(0, 5).forEach((n) -> add(SUMMARY));

		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.exports.order(actor(), SUMMARY))
			.withMessageStartingWith("您已有 5 个导出还没完成");
		assertThat(this.exports.own(actor())).hasSize(5);
	}

	@Test
	void beginsByItselfWhenItWasOrdered() {
		ExportId id = this.exports.order(actor(), SUMMARY);

		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> found(id).state() == ExportState.DONE);
	}

	private void elsewhere(Runnable work) {
		TransactionTemplate other = new TransactionTemplate(this.transaction.getTransactionManager());
		other.setPropagationBehavior(Propagation.REQUIRES_NEW.value());
		other.executeWithoutResult((status) -> work.run());
	}

	private Actor actor() {
		return this.people.absent(this.owner).orElseThrow();
	}

	private Actor person(String username, Role role) {
		UUID id = this.accounts.add(username, new AccountDetails(username, Set.of(role), (Place) null));
		return this.people.absent(id).orElseThrow();
	}

	private ExportId add(ExportOrder order) {
		return this.rows.add(this.owner, order, order.kind().title(), "全部项目");
	}

	private Export run(ExportOrder order) {
		return run(order, GOING_ON);
	}

	private Export run(ExportOrder order, BooleanSupplier stopping) {
		ExportId id = add(order);
		this.runs.run(id, stopping);
		return found(id);
	}

	private Export found(ExportId id) {
		return this.rows.find(id).orElseThrow();
	}

	private long chunksOf(ExportId id) {
		return this.jdbc.sql("select count(*) from export_chunk where export_id = :id")
			.param("id", id.value())
			.query(Long.class)
			.single();
	}

	private XSSFSheet sheet(Export export) throws IOException {
		byte[] file = new ChunkInput(this.chunks, export).readAllBytes();
		assertThat(file).hasSize(Math.toIntExact(export.fileSize()));
		return new XSSFWorkbook(new ByteArrayInputStream(file)).getSheetAt(0);
	}

	private String closing(Export export) throws IOException {
		XSSFSheet sheet = sheet(export);
		return sheet.getRow(sheet.getLastRowNum()).getCell(0).getStringCellValue();
	}

}
