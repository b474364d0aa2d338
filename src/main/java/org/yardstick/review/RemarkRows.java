package org.yardstick.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.plan.PlanId;

/** The tables of remarks and of what became of them. */
@Component
class RemarkRows {

	private static final String INSERT = """
			insert into remark (id, plan_id, step_id, path, place, quote, fingerprint, text, written_at, account_id,
			  account_name, role)
			values (:id, :plan, :step, :path, :place, :quote, :fingerprint, :text, :at, :account, :name, :role)
			""";

	private final NamedParameterJdbcTemplate jdbc;

	RemarkRows(NamedParameterJdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The remarks of a plan that were sent, and the drafts of one author, as they were
	 * written.
	 * @param author whose drafts, null for nobody's
	 */
	List<PinnedRemark> of(PlanId plan, UUID author) {
		MapSqlParameterSource parameters = new MapSqlParameterSource("plan", plan.value()).addValue("author", author,
				Types.OTHER);
		List<PinnedRemark> remarks = this.jdbc.query("""
				select * from remark where plan_id = :plan and (step_id is not null or account_id = :author)
				order by written_at, id
				""", parameters, (row, number) -> remark(row));
		if (remarks.isEmpty()) {
			return remarks;
		}
		Map<RemarkId, List<RemarkEvent>> events = events(parameters);
		return remarks.stream().map((remark) -> remark.after(events.getOrDefault(remark.id(), List.of()))).toList();
	}

	/** Whether there is a remark with the id, of whatever plan. */
	boolean exists(RemarkId id) {
		return this.jdbc.queryForObject("select exists (select from remark where id = :id)", Map.of("id", id.value()),
				Boolean.class);
	}

	/** Adds a draft. */
	void add(PlanId plan, PinnedRemark draft) {
		this.jdbc.update(INSERT, parameters(plan, null, draft));
	}

	/** Adds remarks that go along with a step at once. */
	void add(ReviewStep step, List<PinnedRemark> sent) {
		this.jdbc.batchUpdate(INSERT,
				sent.stream()
					.map((remark) -> parameters(step.planId(), step.id(), remark))
					.toArray(SqlParameterSource[]::new));
	}

	void reword(RemarkId draft, RemarkPlace place, String text, Instant at) {
		this.jdbc.update("""
				update remark set text = :text, quote = :quote, fingerprint = :fingerprint, written_at = :at
				where id = :id
				""",
				seen(place.seen()).addValue("id", draft.value())
					.addValue("text", text)
					.addValue("at", Timestamp.from(at)));
	}

	void remove(RemarkId draft) {
		this.jdbc.update("delete from remark where id = :id and step_id is null", Map.of("id", draft.value()));
	}

	/** Lets drafts go along with a step. */
	void send(ReviewStep step, List<PinnedRemark> drafts) {
		this.jdbc.batchUpdate("update remark set step_id = :step where id = :id",
				drafts.stream()
					.map((draft) -> new MapSqlParameterSource("step", step.id()).addValue("id", draft.id().value()))
					.toArray(SqlParameterSource[]::new));
	}

	/** Records the same of several remarks. */
	void record(Actor actor, Instant at, List<NewRemarkEvent> events) {
		this.jdbc.batchUpdate(
				"""
						insert into remark_event (remark_id, kind, words, quote, fingerprint, happened_at, account_id, account_name,
						  origin)
						values (:remark, :kind, :words, :quote, :fingerprint, :at, :account, :name, :origin)
						""",
				events.stream()
					.map((event) -> seen(event.seen()).addValue("remark", event.remark().value())
						.addValue("kind", event.kind().name())
						.addValue("words", event.words())
						.addValue("at", Timestamp.from(at))
						.addValue("account", actor.accountId())
						.addValue("name", actor.name())
						.addValue("origin", actor.origin()))
					.toArray(SqlParameterSource[]::new));
	}

	private Map<RemarkId, List<RemarkEvent>> events(MapSqlParameterSource parameters) {
		Map<RemarkId, List<RemarkEvent>> events = new HashMap<>();
		this.jdbc.query("""
				select e.* from remark_event e join remark r on r.id = e.remark_id where r.plan_id = :plan order by e.id
				""", parameters, (row) -> {
			events.computeIfAbsent(new RemarkId(row.getObject("remark_id", UUID.class)), (remark) -> new ArrayList<>())
				.add(event(row));
		});
		return events;
	}

	private static MapSqlParameterSource parameters(PlanId plan, UUID step, PinnedRemark remark) {
		RemarkAuthor author = remark.author();
		return seen(remark.place().seen()).addValue("id", remark.id().value())
			.addValue("plan", plan.value())
			.addValue("step", step, Types.OTHER)
			.addValue("path", remark.place().path())
			.addValue("place", remark.place().words())
			.addValue("text", remark.text())
			.addValue("at", Timestamp.from(remark.writtenAt()))
			.addValue("account", author.accountId())
			.addValue("name", author.name())
			.addValue("role", (author.role() != null) ? author.role().name() : null, Types.VARCHAR);
	}

	private static MapSqlParameterSource seen(SeenWords seen) {
		return new MapSqlParameterSource("quote", (seen != null) ? seen.quote() : null).addValue("fingerprint",
				(seen != null) ? seen.fingerprint() : null);
	}

	private static PinnedRemark remark(ResultSet row) throws SQLException {
		String role = row.getString("role");
		return new PinnedRemark(new RemarkId(row.getObject("id", UUID.class)),
				new RemarkPlace(row.getString("path"), row.getString("place"),
						new SeenWords(row.getString("quote"), row.getString("fingerprint"))),
				new RemarkAuthor(row.getObject("account_id", UUID.class), row.getString("account_name"),
						(role != null) ? Role.valueOf(role) : null),
				row.getString("text"), row.getTimestamp("written_at").toInstant(), List.of());
	}

	private static RemarkEvent event(ResultSet row) throws SQLException {
		String fingerprint = row.getString("fingerprint");
		return new RemarkEvent(row.getLong("id"), RemarkEvent.Kind.valueOf(row.getString("kind")),
				row.getString("words"), row.getString("account_name"), row.getTimestamp("happened_at").toInstant(),
				(fingerprint != null) ? new SeenWords(row.getString("quote"), fingerprint) : null);
	}

}
