package org.yardstick.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the chain to check it. */
@Component
class ChainRows {

	/** The columns in the order in which they are hashed, written as they were. */
	private static final List<String> COLUMNS = List.of("number::text",
			"to_char(at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')", "kind", "account_id::text",
			"account_name", "username", "roles", "origin", "subject_kind", "subject_id", "subject_title", "words",
			"changes::text");

	private static final String NEXT = "select " + String.join(", ", COLUMNS)
			+ ", number, at, previous_hash, hash from trail_entry"
			+ " where number > ? and number <= ? order by trail_entry.number limit ?";

	private final JdbcClient jdbc;

	ChainRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The next entries after a number, in their order. */
	List<ChainLink> next(long after, long last, int most) {
		return this.jdbc.sql(NEXT).param(after).param(last).param(most).query((row, n) -> link(row)).list();
	}

	/** The end of the chain as the application wrote it; the beginning if it is gone. */
	ChainEnd head() {
		return this.jdbc.sql("select number, hash from trail_head")
			.query((row, n) -> new ChainEnd(row.getLong("number"), new Digest(row.getBytes("hash"))))
			.optional()
			.orElse(ChainEnd.BEGINNING);
	}

	/** The first entry that is not between the first and the head, empty for none. */
	Optional<Long> firstAdded() {
		return this.jdbc.sql("""
				(select number from trail_entry where number < 1 order by number limit 1)
				union all (select number from trail_entry
				  where number > coalesce((select number from trail_head), 0) order by number limit 1) limit 1
				""").query(Long.class).optional();
	}

	Optional<Digest> hash(long number) {
		return this.jdbc.sql("select hash from trail_entry where number = ?")
			.param(number)
			.query((row, n) -> new Digest(row.getBytes("hash")))
			.optional();
	}

	/** Whether the present role has no right to change or delete entries. */
	boolean isGuarded() {
		return this.jdbc.sql("""
				select not (has_table_privilege('trail_entry', 'update') or has_table_privilege('trail_entry', 'delete')
				  or has_table_privilege('trail_entry', 'truncate'))
				""").query(Boolean.class).single();
	}

	private static ChainLink link(ResultSet row) throws SQLException {
		List<String> texts = new ArrayList<>();
		for (int column = 1; column <= COLUMNS.size(); column++) {
			texts.add(row.getString(column));
		}
		return new ChainLink(row.getLong(COLUMNS.size() + 1), row.getTimestamp(COLUMNS.size() + 2).toInstant(), texts,
				new Digest(row.getBytes("previous_hash")), new Digest(row.getBytes("hash")));
	}

}
