package org.yardstick.intake;

import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;

/** The documents that somebody brought in, with the numbers of what was found in them. */
@Service
@Transactional(readOnly = true)
public class ImportList {

	private static final String ROWS = """
			select i.id, i.file_name, i.state, i.forms_read, i.forms_found, i.error, i.created_at, count(f.id) as forms, count(f.made_id) as drafts,
			  coalesce(sum((select count(*) from jsonb_array_elements(f.leftovers) l where l->>'fate' = 'OPEN')), 0)
			    as leftovers,
			  coalesce(sum((select count(*) from jsonb_array_elements(f.doubts) d where d->>'settled' = 'false')), 0)
			    as doubts
			from (select id, file_name, state, forms_read, forms_found, error, created_at from document_import where account_id = :account
			  order by created_at desc, id limit :limit offset :offset) i
			left join import_form f on f.import_id = i.id
			group by i.id, i.file_name, i.state, i.forms_read, i.forms_found, i.error, i.created_at
			order by i.created_at desc, i.id
			""";

	private final JdbcClient jdbc;

	ImportList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The actor's own documents, the last one first.
	 * @throws org.yardstick.shared.NotAllowedException if the actor may make no plans
	 */
	public Page<ImportSummary> page(Actor actor, PageRequest page) {
		ImportAccess.requireDrafter(actor);
		List<ImportSummary> rows = this.jdbc.sql(ROWS)
			.param("account", actor.accountId())
			.param("limit", page.getPageSize())
			.param("offset", page.getOffset())
			.query((row, number) -> new ImportSummary(new ImportId(row.getObject("id", UUID.class)),
					row.getString("file_name"), ImportState.valueOf(row.getString("state")),
					new FormsRead(row.getInt("forms_read"), row.getInt("forms_found")), row.getString("error"),
					row.getTimestamp("created_at").toInstant(), row.getInt("forms"), row.getInt("leftovers"),
					row.getInt("doubts"), row.getInt("drafts")))
			.list();
		long total = this.jdbc.sql("select count(*) from document_import where account_id = ?")
			.param(actor.accountId())
			.query(Long.class)
			.single();
		return new PageImpl<>(rows, page, total);
	}

}
