package org.yardstick.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.ApprovalNotice;
import org.yardstick.plan.ContentHash;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanForm;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.shared.Yuan;

import tools.jackson.databind.json.JsonMapper;

/** The copies for the public and their ends: rows are added and read, nothing else. */
@Component
class Publications {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	Publications(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** All copies of a plan, the last one first. */
	List<Publication> of(PlanId plan) {
		return this.jdbc.sql("""
				select b.*, e.ended_at, e.reason from publication b
				  left join publication_end e on e.publication_id = b.id
				where b.plan_id = :plan order by b.published_at desc, b.id
				""").param("plan", plan.value()).query(this::publication).list();
	}

	/** The copy of a plan that is public now. */
	Optional<Publication> current(PlanId plan) {
		return of(plan).stream().filter((publication) -> publication.endedAt() == null).findFirst();
	}

	/** The copies that are public of plans that a plan revises, however far back. */
	List<UUID> earlier(PlanId revision) {
		return this.jdbc.sql("""
				with recursive earlier (id) as (
				  select revises_plan_id from performance_plan where id = :plan
				  union all select p.revises_plan_id from performance_plan p join earlier e on p.id = e.id)
				select b.id from publication b join earlier e on b.plan_id = e.id
				where not exists (select from publication_end e where e.publication_id = b.id)
				""").param("plan", revision.value()).query(UUID.class).list();
	}

	/**
	 * @return the id of the copy
	 */
	UUID add(Actor actor, PlanSnapshot plan, PublishedPlace place) {
		UUID id = UUID.randomUUID();
		PlanContent copy = DisclosedContent.of(plan.content());
		Yuan amount = copy.funding().total();
		this.jdbc.sql("""
				insert into publication (id, plan_id, fiscal_year, department_id, department_name, unit_name,
				  project_name, project_code, amount, revision, template, layout, content, content_hash,
				  approval_number, approval_date, published_at, account_id, account_name)
				values (:id, :plan, :year, :department, :departmentName, :unitName, :project, :code, :amount, :revision,
				  :template, :layout, :content::jsonb, :hash, :number, :dated, :at, :account, :name)
				""")
			.param("id", id)
			.param("plan", plan.id().value())
			.param("year", plan.form().fiscalYear())
			.param("department", plan.place().department().value())
			.param("departmentName", place.departmentName())
			.param("unitName", place.unitName())
			.param("project", copy.header().projectName())
			.param("code", copy.header().projectCode())
			.param("amount", (amount != null) ? amount.amount() : null, Types.NUMERIC)
			.param("revision", plan.revision().number())
			.param("template", plan.form().template())
			.param("layout", plan.form().layout())
			.param("content", this.json.writeValueAsString(copy))
			.param("hash", ContentHash.of(copy))
			.param("number", plan.approval().number())
			.param("dated", plan.approval().date())
			.param("at", Timestamp.from(plan.touched().at()))
			.param("account", actor.accountId())
			.param("name", actor.name())
			.update();
		return id;
	}

	/**
	 * Ends a copy.
	 * @param replacedBy the copy that takes its place, null for none
	 */
	void end(Actor actor, UUID publication, Instant now, String reason, UUID replacedBy) {
		this.jdbc.sql("""
				insert into publication_end (publication_id, ended_at, reason, replaced_by, account_id, account_name)
				values (:publication, :at, :reason, cast(:replacedBy as uuid), :account, :name)
				""")
			.param("publication", publication)
			.param("at", Timestamp.from(now))
			.param("reason", reason)
			.param("replacedBy", (replacedBy != null) ? replacedBy.toString() : null, Types.VARCHAR)
			.param("account", actor.accountId())
			.param("name", actor.name())
			.update();
	}

	private Publication publication(ResultSet row, int number) throws SQLException {
		Timestamp ended = row.getTimestamp("ended_at");
		return new Publication(row.getObject("id", UUID.class), PlanId.of(row.getString("plan_id")),
				new PlanForm(row.getInt("fiscal_year"), row.getString("template"), row.getString("layout")),
				row.getString("department_name"), row.getString("unit_name"), row.getInt("revision"),
				this.json.readValue(row.getString("content"), PlanContent.class), row.getString("content_hash"),
				new ApprovalNotice(row.getString("approval_number"), row.getObject("approval_date", LocalDate.class)),
				row.getTimestamp("published_at").toInstant(), row.getString("account_name"),
				(ended != null) ? ended.toInstant() : null, row.getString("reason"));
	}

}
