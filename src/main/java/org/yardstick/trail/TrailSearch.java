package org.yardstick.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.shared.NotAllowedException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Finds entries of the trail. Costs the same few statements however long that is. */
@Service
@Transactional(readOnly = true)
public class TrailSearch {

	/** How many entries a search shows in one go. */
	public static final int PAGE = 50;

	/** How many entries a search looks at in one go. */
	static final int MOST_CANDIDATES = 5_000;

	/** More of one thing than anybody reads. */
	private static final int MOST_OF_ONE = 500;

	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private final JdbcClient jdbc;

	private final JsonMapper json;

	TrailSearch(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/**
	 * The entries that the filter leaves, the newest first.
	 * @param before the number of the entry to go on before, null to begin
	 * @throws NotAllowedException if the actor is no administrator
	 */
	public TrailFinds search(Actor actor, TrailFilter filter, Long before) {
		if (!actor.is(Role.ADMIN)) {
			throw new NotAllowedException("留痕由系统管理员查看。如工作需要，请与他们联系。");
		}
		return find(filter, before, PAGE);
	}

	/**
	 * What was done to one thing, the newest first, at most {@value #MOST_OF_ONE}. For
	 * modules that show the history of what is theirs, to whoever may see it.
	 * @param subject its title does not matter
	 */
	public List<TrailRecord> of(TrailSubject subject) {
		return find(new TrailFilter(null, null, null, Set.of(), subject, null), null, MOST_OF_ONE).records();
	}

	private TrailFinds find(TrailFilter filter, Long before, int size) {
		TrailQuery query = new TrailQuery(filter, account(filter.person()), (before != null) ? place(before) : null);
		int most = query.isPicky() ? MOST_CANDIDATES : size + 1;
		List<TrailRecord> records = new ArrayList<>();
		Candidates candidates = new Candidates();
		this.jdbc.sql(query.sql())
			.params(query.parameters())
			.param("most", most)
			.param("size", size + 1)
			.query((row) -> {
				candidates.read(row);
				if (row.getString("kind") != null) {
					records.add(entry(row));
				}
			});
		if (records.size() > size) {
			List<TrailRecord> shown = List.copyOf(records.subList(0, size));
			return new TrailFinds(shown, shown.get(size - 1).number(), true);
		}
		boolean stopped = candidates.number == most && query.isPicky();
		return new TrailFinds(List.copyOf(records), stopped ? candidates.last : null, !stopped);
	}

	/** The account that somebody signed in to by this name last, null if nobody did. */
	private UUID account(String person) {
		if (ID.matcher(person).matches()) {
			return UUID.fromString(person);
		}
		return person.isEmpty() ? null : this.jdbc.sql("""
				select account_id from trail_entry where username = ? and account_id is not null
				order by at desc, number desc limit 1
				""").param(person).query(UUID.class).optional().orElse(null);
	}

	/** Where the entry stands; before everything if there is none. */
	private EntryPlace place(long number) {
		return this.jdbc.sql("select at, number from trail_entry where number = ?")
			.param(number)
			.query((row, n) -> new EntryPlace(row.getTimestamp("at").toInstant(), row.getLong("number")))
			.optional()
			.orElse(new EntryPlace(Instant.EPOCH, 0));
	}

	private TrailRecord entry(ResultSet row) throws SQLException {
		TrailPerson person = new TrailPerson(row.getObject("account_id", UUID.class), row.getString("account_name"),
				row.getString("username"), row.getString("roles"), row.getString("origin"));
		return new TrailRecord(row.getLong("number"), row.getTimestamp("at").toInstant(), row.getString("kind"), person,
				subject(row), row.getString("words"), changes(row.getString("changes")));
	}

	private static TrailSubject subject(ResultSet row) throws SQLException {
		String name = row.getString("subject_kind");
		String id = row.getString("subject_id");
		String title = row.getString("subject_title");
		return Stream.of(TrailSubject.Kind.values())
			.filter((kind) -> kind.name().equals(name))
			.findFirst()
			.map((kind) -> new TrailSubject(kind, id, title))
			.orElse(null);
	}

	/** None where somebody wrote something else into the database: the check finds it. */
	private List<TrailChange> changes(String text) {
		try {
			return List.of(this.json.readValue(text, TrailChange[].class));
		}
		catch (JacksonException unreadable) {
			return List.of();
		}
	}

	/** How far a search looked. */
	private static final class Candidates {

		private long number;

		private long last;

		void read(ResultSet row) throws SQLException {
			this.number = row.getLong("candidates");
			this.last = row.getLong("last_candidate");
		}

	}

}
