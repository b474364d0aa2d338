package org.yardstick.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanStatus;

/** Writes the notices of many people at a time. */
@Component
class NoticeRows {

	/** All columns that a {@link Notice} is made of. */
	static final String COLUMNS = """
			id, account_id, kind, fiscal_year, status, plan_id, plans, returned, subject, by_name, words, remarks,
			noted_at, read_at
			""";

	/** An unread line that goes on growing is sent again after that time. */
	private static final Duration BETWEEN_LETTERS = Duration.ofDays(1);

	private static final String INSERT = """
			insert into notice (id, account_id, kind, bundle, fiscal_year, status, plan_id, plans, returned, subject,
			  by_name, words, remarks, noted_at, mail_due_at)
			values (:id, :account, :kind, :bundle, :year, :status, :plan, :plans, :returned, :subject,
			  :by, :words, :remarks, :at, :mailDue)
			""";

	private static final String GROW = """
			on conflict (account_id, bundle) where read_at is null do update set
			  plan_id = case when notice.plan_id = excluded.plan_id then notice.plan_id end,
			  plans = case when notice.plan_id = excluded.plan_id then notice.plans
			    else notice.plans + excluded.plans end,
			  returned = case when notice.plan_id = excluded.plan_id then greatest(notice.returned, excluded.returned)
			    else notice.returned + excluded.returned end,
			  subject = excluded.subject, by_name = excluded.by_name, words = excluded.words,
			  remarks = excluded.remarks, noted_at = excluded.noted_at,
			  mail_due_at = case when notice.mailed_at is null or notice.mailed_at < :mailedBefore
			    then coalesce(notice.mail_due_at, excluded.mail_due_at) else notice.mail_due_at end,
			  mail_attempts = case when notice.mail_due_at is null then 0 else notice.mail_attempts end
			""";

	private static final Comparator<NoticeDraft> LOCKING = Comparator.comparing(NoticeDraft::account)
		.thenComparing((draft) -> draft.telling().bundle());

	private static final String ONCE = "on conflict do nothing";

	private final NamedParameterJdbcTemplate jdbc;

	private final MailPost post;

	NoticeRows(NamedParameterJdbcTemplate jdbc, MailPost post) {
		this.jdbc = jdbc;
		this.post = post;
	}

	/**
	 * Writes notices; unread ones of the same bundle grow instead. In the order in which
	 * everybody locks several notices: by account and bundle.
	 */
	void write(List<NoticeDraft> drafts, Instant now) {
		write(INSERT + GROW, drafts, now);
	}

	/**
	 * Writes reminders, each of them once a person and bundle, read or not.
	 */
	void remind(List<NoticeDraft> drafts, Instant now) {
		write(INSERT + ONCE, drafts, now);
	}

	/** Forgets what was noted before. */
	int forget(Instant before) {
		return this.jdbc.update("delete from notice where noted_at < :before",
				new MapSqlParameterSource("before", Timestamp.from(before)));
	}

	private void write(String sql, List<NoticeDraft> drafts, Instant now) {
		Set<UUID> byMail = this.post.readers(accounts(drafts));
		Timestamp mailDue = Timestamp.from(now.plus(this.post.delay()));
		Timestamp mailedBefore = Timestamp.from(now.minus(BETWEEN_LETTERS));
		this.jdbc.batchUpdate(sql, drafts.stream()
			.map((draft) -> parameters(draft)
				.addValue("mailDue", byMail.contains(draft.account()) ? mailDue : null, java.sql.Types.TIMESTAMP)
				.addValue("mailedBefore", mailedBefore))
			.toArray(SqlParameterSource[]::new));
	}

	static Notice read(ResultSet row) throws SQLException {
		String status = row.getString("status");
		UUID plan = row.getObject("plan_id", UUID.class);
		ToldPlans plans = new ToldPlans(row.getInt("fiscal_year"), (status != null) ? PlanStatus.valueOf(status) : null,
				(plan != null) ? new PlanId(plan) : null, row.getInt("plans"), row.getInt("returned"),
				row.getString("subject"));
		Telling telling = new Telling(NoticeKind.valueOf(row.getString("kind")), null, plans, row.getString("by_name"),
				row.getString("words"), row.getInt("remarks"));
		return new Notice(row.getObject("id", UUID.class), telling, row.getTimestamp("noted_at").toInstant(),
				row.getTimestamp("read_at") != null);
	}

	private static Collection<UUID> accounts(List<NoticeDraft> drafts) {
		return drafts.stream().map(NoticeDraft::account).collect(Collectors.toSet());
	}

	private static MapSqlParameterSource parameters(NoticeDraft draft) {
		Telling telling = draft.telling();
		ToldPlans plans = telling.plans();
		return new MapSqlParameterSource("id", UUID.randomUUID()).addValue("account", draft.account())
			.addValue("kind", telling.kind().name())
			.addValue("bundle", telling.bundle())
			.addValue("year", plans.fiscalYear())
			.addValue("status", (plans.status() != null) ? plans.status().name() : null)
			.addValue("plan", (plans.only() != null) ? plans.only().value() : null)
			.addValue("plans", plans.number())
			.addValue("returned", plans.returned())
			.addValue("subject", plans.last())
			.addValue("by", telling.by())
			.addValue("words", telling.words())
			.addValue("remarks", telling.remarks())
			.addValue("at", Timestamp.from(draft.at()));
	}

}
