package org.yardstick.notice;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.shared.NotFoundException;

/** Everybody's own notices, and nobody else's. */
@Service
@Transactional(readOnly = true)
public class Notices {

	private final JdbcClient jdbc;

	private final Clock clock;

	Notices(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** How many notices the person has not read. One statement, from an index alone. */
	public int unread(Actor actor) {
		return this.jdbc.sql("select count(*) from notice where account_id = :account and read_at is null")
			.param("account", actor.accountId())
			.query(Integer.class)
			.single();
	}

	/** The person's notices, unread ones first, then the newest. */
	public Page<Notice> page(Actor actor, PageRequest page) {
		List<Notice> notices = this.jdbc.sql("select " + NoticeRows.COLUMNS + """
				from notice where account_id = :account
				order by read_at is null desc, noted_at desc, id limit :limit offset :offset
				""")
			.param("account", actor.accountId())
			.param("limit", page.getPageSize())
			.param("offset", page.getOffset())
			.query((row, number) -> NoticeRows.read(row))
			.list();
		long total = this.jdbc.sql("select count(*) from notice where account_id = :account")
			.param("account", actor.accountId())
			.query(Long.class)
			.single();
		return new PageImpl<>(notices, page, total);
	}

	/**
	 * Marks one as read.
	 * @return where to see to it
	 * @throws NotFoundException if the person has no such notice
	 */
	@Transactional
	public String open(Actor actor, UUID id) {
		return this.jdbc.sql("""
				update notice set read_at = coalesce(read_at, :now), mail_due_at = null
				where id = :id and account_id = :account returning
				""" + NoticeRows.COLUMNS)
			.param("now", Timestamp.from(this.clock.instant()))
			.param("id", id)
			.param("account", actor.accountId())
			.query((row, number) -> NoticeRows.read(row))
			.optional()
			.map(Notice::address)
			.orElseThrow(() -> new NotFoundException("没有这条通知，可能时间太久，已经清理。"));
	}

	/**
	 * Marks all as read that the person has seen.
	 * @param seen when the newest of them was noted: what was noted later stays unread
	 */
	@Transactional
	public void readAll(Actor actor, Instant seen) {
		this.jdbc.sql("""
				update notice set read_at = :now, mail_due_at = null where id in
				  (select id from notice where account_id = :account and read_at is null and noted_at <= :seen
				   order by bundle for update)
				""")
			.param("now", Timestamp.from(this.clock.instant()))
			.param("account", actor.accountId())
			.param("seen", Timestamp.from(seen))
			.update();
	}

}
