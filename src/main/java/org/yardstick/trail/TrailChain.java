package org.yardstick.trail;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

/**
 * Adds entries to the chain. There is one for all instances, so they take turns: whoever
 * adds holds the head's row until the commit. Everything else that the transaction has to
 * write is written before, so that nobody who holds the head waits for anything that
 * another one holds.
 */
@Repository
class TrailChain {

	private static final String INSERT = """
			insert into trail_entry (number, at, kind, account_id, account_name, username, roles, origin, subject_kind,
			  subject_id, subject_title, words, changes, previous_hash, hash)
			values (?::bigint, ?::timestamptz, ?, ?::uuid, ?, ?, ?, ?, ?, ?, ?, ?, ?::json, ?, ?)
			""";

	private final JdbcTemplate jdbc;

	private final EntityManager entities;

	private final JsonMapper json;

	TrailChain(JdbcTemplate jdbc, EntityManager entities, JsonMapper json) {
		this.jdbc = jdbc;
		this.entities = entities;
		this.json = json;
	}

	/** Adds the deeds in their order; the transaction should end soon. */
	void append(List<Deed> deeds) {
		List<String> changes = deeds.stream().map((deed) -> changes(deed.entry())).toList();
		this.entities.flush();
		ChainEnd head = this.jdbc.queryForObject("select number, hash from trail_head for update",
				(row, number) -> new ChainEnd(row.getLong("number"), new Digest(row.getBytes("hash"))));
		List<Object[]> rows = new ArrayList<>();
		for (int n = 0; n < deeds.size(); n++) {
			List<String> texts = texts(head.number() + 1, deeds.get(n), changes.get(n));
			ChainEnd next = new ChainEnd(head.number() + 1, head.hash().of(texts));
			List<Object> row = new ArrayList<>(texts);
			row.add(head.hash().bytes());
			row.add(next.hash().bytes());
			rows.add(row.toArray());
			head = next;
		}
		this.jdbc.batchUpdate(INSERT, rows);
	}

	/** The columns in their order, as they are hashed. */
	private static List<String> texts(long number, Deed deed, String changes) {
		TrailPerson person = deed.person();
		TrailSubject subject = deed.entry().subject();
		List<String> texts = new ArrayList<>();
		texts.add(Long.toString(number));
		texts.add(ChainLink.TIME.format(deed.at()));
		texts.add(deed.entry().kind().name());
		texts.add((person.account() != null) ? person.account().toString() : null);
		texts.add(person.name());
		texts.add(person.username());
		texts.add(person.roles());
		texts.add(person.origin());
		texts.add((subject != null) ? subject.kind().name() : null);
		texts.add((subject != null) ? subject.id() : null);
		texts.add((subject != null) ? subject.title() : null);
		texts.add(deed.entry().words());
		texts.add(changes);
		return texts;
	}

	private String changes(TrailEntry entry) {
		return this.json.writeValueAsString(entry.changes());
	}

}
