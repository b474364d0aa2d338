package org.yardstick.notice;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The notices that are to go out by mail. */
@Component
@Transactional
class MailOutbox {

	/** Then the notice stays in the program alone: after some four hours. */
	private static final int MOST_ATTEMPTS = 8;

	/** In the order in which everybody locks several notices. */
	private static final String THEM = """
			 (select id from notice where id = any(:ids) order by account_id, bundle for update)
			""";

	private final JdbcClient jdbc;

	MailOutbox(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What is to be sent to those whose turn it is, together with what waits for company.
	 * @param people how many at most
	 */
	@Transactional(readOnly = true)
	Map<UUID, List<Notice>> due(Instant now, int people) {
		return this.jdbc.sql("select " + NoticeRows.COLUMNS + """
				from notice where mail_due_at is not null and account_id in
				  (select account_id from notice where mail_due_at <= :now
				   group by account_id order by min(mail_due_at) limit :people)
				order by noted_at desc
				""")
			.param("now", Timestamp.from(now))
			.param("people", people)
			.query((row, number) -> Map.entry(row.getObject("account_id", UUID.class), NoticeRows.read(row)))
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey, LinkedHashMap::new,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	void markSent(Collection<UUID> notices, Instant now) {
		this.jdbc.sql("""
				update notice set mailed_at = :now, mail_due_at = null, mail_attempts = 0 where id in
				""" + THEM).param("now", Timestamp.from(now)).param("ids", ids(notices)).update();
	}

	/** Tries again after 2, 4, 8 … minutes; what was read in between is not sent. */
	void postpone(Collection<UUID> notices, Instant now) {
		this.jdbc.sql("""
				update notice set mail_attempts = mail_attempts + 1,
				  mail_due_at = case when mail_attempts + 1 < :most
				    then cast(:now as timestamptz) + interval '1 minute' * power(2, mail_attempts + 1) end
				where mail_due_at is not null and id in
				""" + THEM)
			.param("most", MOST_ATTEMPTS)
			.param("now", Timestamp.from(now))
			.param("ids", ids(notices))
			.update();
	}

	/** For those who want no mail any more. */
	void drop(Collection<UUID> notices) {
		this.jdbc.sql("update notice set mail_due_at = null where id in" + THEM).param("ids", ids(notices)).update();
	}

	private static SqlArrayValue ids(Collection<UUID> notices) {
		return new SqlArrayValue("uuid", notices.toArray());
	}

}
