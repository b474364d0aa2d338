package org.yardstick.export.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.export.Export;
import org.yardstick.export.ExportFormat;
import org.yardstick.export.ExportGrouping;
import org.yardstick.export.ExportId;
import org.yardstick.export.ExportKind;
import org.yardstick.export.ExportOrder;
import org.yardstick.export.ExportSettings;
import org.yardstick.export.ExportState;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.plan.PlanFilter;
import org.yardstick.plan.PlanStatus;

/**
 * The exports in the database. What a run reports counts only while its attempt is the
 * present one: not after somebody removed the export, nor after another instance took it
 * over.
 */
@Component
@Transactional
public class ExportRows {

	private static final String OF_RUN = " where id = :id and attempt = :attempt and state = 'RUNNING'";

	private final JdbcClient jdbc;

	private final ExportSettings settings;

	private final Clock clock;

	ExportRows(JdbcClient jdbc, ExportSettings settings, Clock clock) {
		this.jdbc = jdbc;
		this.settings = settings;
		this.clock = clock;
	}

	/** Adds an export that waits. */
	public ExportId add(UUID owner, ExportOrder order, String title, String coverage) {
		ExportId id = new ExportId(UUID.randomUUID());
		PlanFilter filter = order.filter();
		this.jdbc.sql("""
				insert into export_job (id, owner_id, kind, format, grouped_by, fiscal_year, plan_status, department_id,
				  template, words, title, coverage, state, ordered_at)
				values (:id, :owner, :kind, :format, :grouping, :year, :status, :department, :template, :words, :title,
				  :coverage, 'WAITING', :now)
				""")
			.param("id", id.value())
			.param("owner", owner)
			.param("kind", order.kind().name())
			.param("format", order.format().name())
			.param("grouping", order.grouping().name())
			.param("year", filter.fiscalYear())
			.param("status", (filter.status() != null) ? filter.status().name() : null)
			.param("department", (filter.department() != null) ? filter.department().value() : null)
			.param("template", filter.template())
			.param("words", filter.words())
			.param("title", title)
			.param("coverage", coverage)
			.param("now", timestamp(this.clock.instant()))
			.update();
		return id;
	}

	/**
	 * How many exports of the owner are open; until the transaction ends, nobody else
	 * counts them.
	 */
	public int countOpen(UUID owner) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:owner, 50))")
			.param("owner", owner.toString())
			.query((row) -> {
			});
		return this.jdbc
			.sql("select count(*) from export_job where owner_id = :owner and state in ('WAITING', 'RUNNING')")
			.param("owner", owner)
			.query(Integer.class)
			.single();
	}

	/** The export, empty if there is none. */
	public Optional<Export> find(ExportId id) {
		return this.jdbc.sql("select * from export_job where id = :id")
			.param("id", id.value())
			.query((row, number) -> export(row))
			.optional();
	}

	/** The last ones first. */
	public List<Export> of(UUID owner, int most) {
		return this.jdbc.sql("select * from export_job where owner_id = :owner order by ordered_at desc limit :most")
			.param("owner", owner)
			.param("most", most)
			.query((row, number) -> export(row))
			.list();
	}

	/**
	 * Begins a new attempt and drops what earlier ones left; empty if the export was
	 * removed or has ended.
	 */
	Optional<Export> begin(ExportId id) {
		Optional<Export> begun = this.jdbc.sql("""
				update export_job set state = 'RUNNING', attempt = attempt + 1, done = 0, total = 0, started_at = :now
				where id = :id and state in ('WAITING', 'RUNNING') returning *
				""")
			.param("id", id.value())
			.param("now", timestamp(this.clock.instant()))
			.query((row, number) -> export(row))
			.optional();
		this.jdbc.sql("delete from export_chunk where export_id = :id").param("id", id.value()).update();
		return begun;
	}

	/**
	 * Notes how far the run is, whatever transaction it is in.
	 * @throws SupersededException if the attempt is no longer the present one
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	void progress(Export run, long done, long total) {
		require(this.jdbc.sql("update export_job set done = :done, total = :total" + OF_RUN)
			.param("done", done)
			.param("total", total)
			.param("id", run.id().value())
			.param("attempt", run.attempt())
			.update());
	}

	/**
	 * @throws SupersededException if the attempt is no longer the present one
	 */
	void finish(Export run, String fileName, long fileSize) {
		Instant now = this.clock.instant();
		require(this.jdbc.sql("""
				update export_job set state = 'DONE', done = total, file_name = :name,
				  file_size = :size, finished_at = :now, expires_at = :expires
				""" + OF_RUN)
			.param("name", fileName)
			.param("size", fileSize)
			.param("now", timestamp(now))
			.param("expires", timestamp(now.plus(this.settings.kept())))
			.param("id", run.id().value())
			.param("attempt", run.attempt())
			.update());
	}

	/** Notes why there will be no file, and drops what there is of it. */
	void fail(Export run, String error) {
		Instant now = this.clock.instant();
		int failed = this.jdbc.sql("""
				update export_job set state = 'FAILED', error = :error, finished_at = :now, expires_at = :expires
				""" + OF_RUN)
			.param("error", error)
			.param("now", timestamp(now))
			.param("expires", timestamp(now.plus(this.settings.kept())))
			.param("id", run.id().value())
			.param("attempt", run.attempt())
			.update();
		if (failed > 0) {
			this.jdbc.sql("delete from export_chunk where export_id = :id").param("id", run.id().value()).update();
		}
	}

	/** Removes an export with its file; a run of it ends by itself. */
	public void remove(ExportId id) {
		this.jdbc.sql("delete from export_job where id = :id").param("id", id.value()).update();
	}

	/** Removes the exports whose time is over. */
	void removeExpired() {
		this.jdbc.sql("delete from export_job where expires_at < :now")
			.param("now", timestamp(this.clock.instant()))
			.update();
	}

	private static void require(int rows) {
		if (rows == 0) {
			throw new SupersededException();
		}
	}

	private static Object timestamp(Instant time) {
		return time.atOffset(ZoneOffset.UTC);
	}

	private static Export export(ResultSet row) throws SQLException {
		String status = row.getString("plan_status");
		UUID department = row.getObject("department_id", UUID.class);
		PlanFilter filter = new PlanFilter(row.getObject("fiscal_year", Integer.class),
				(status != null) ? PlanStatus.valueOf(status) : null,
				(department != null) ? new DepartmentId(department) : null, row.getString("template"),
				row.getString("words"));
		ExportOrder order = new ExportOrder(ExportKind.valueOf(row.getString("kind")),
				ExportFormat.valueOf(row.getString("format")), ExportGrouping.valueOf(row.getString("grouped_by")),
				filter);
		Timestamp expires = row.getTimestamp("expires_at");
		return new Export(new ExportId(row.getObject("id", UUID.class)), row.getObject("owner_id", UUID.class), order,
				row.getString("title"), row.getString("coverage"), ExportState.valueOf(row.getString("state")),
				row.getInt("attempt"), row.getLong("done"), row.getLong("total"), row.getString("file_name"),
				row.getObject("file_size", Long.class), row.getString("error"),
				row.getTimestamp("ordered_at").toInstant(), (expires != null) ? expires.toInstant() : null);
	}

}
