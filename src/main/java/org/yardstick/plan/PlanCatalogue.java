package org.yardstick.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.Role;

import tools.jackson.databind.json.JsonMapper;

/**
 * Lists of plans within the reader's scope: pages of them, their number, and all of them
 * as a stream. Plain SQL, for a list wants few columns of many rows; single plans are
 * {@link PlanReading}'s.
 */
@Service
@Transactional(readOnly = true)
public class PlanCatalogue {

	/**
	 * A search by words counts no further: who finds that many plans needs better words,
	 * and counting each of them would take seconds. {@link #count} counts them all.
	 */
	public static final int MOST_COUNTED = 10_000;

	/**
	 * Rows fetched at a time while streaming: bounds the memory whatever the number of
	 * plans.
	 */
	private static final int FETCH_SIZE = 200;

	private final JdbcClient jdbc;

	private final JdbcClient streaming;

	private final PlanSelections selections;

	private final JsonMapper json;

	PlanCatalogue(JdbcClient jdbc, DataSource dataSource, PlanSelections selections, JsonMapper json) {
		this.jdbc = jdbc;
		JdbcTemplate fetching = new JdbcTemplate(dataSource);
		fetching.setFetchSize(FETCH_SIZE);
		this.streaming = JdbcClient.create(fetching);
		this.selections = selections;
		this.json = json;
	}

	/**
	 * A page of the plans that the actor may see and the filter leaves. Where the filter
	 * has words, a total of {@value #MOST_COUNTED} means that many or more.
	 */
	public Page<PlanSummary> search(Actor actor, PlanFilter filter, PlanOrder order, PageRequest page) {
		SqlConditions conditions = this.selections.of(actor, filter);
		long total = (filter.words() != null) ? countUpTo(MOST_COUNTED, conditions) : count(conditions);
		return new PageImpl<>(page(conditions, order, page), page, total);
	}

	/** Those of the plans that the actor may see, in no particular order. */
	public List<PlanSummary> among(Actor actor, Collection<PlanId> ids) {
		SqlConditions conditions = this.selections.of(actor, PlanFilter.NONE);
		conditions.add(conditions.anyOf("p.id", ids.stream().map(PlanId::value).toList()));
		return page(conditions, PlanOrder.RECENT, PageRequest.ofSize(Math.max(ids.size(), 1)));
	}

	/** How many plans the actor may see that the filter leaves. */
	public long count(Actor actor, PlanFilter filter) {
		return count(this.selections.of(actor, filter));
	}

	/**
	 * How many plans of a year the actor may see in any of the statuses, by department.
	 */
	public Map<DepartmentId, Long> countByDepartment(Actor actor, int fiscalYear, Set<PlanStatus> statuses) {
		SqlConditions conditions = this.selections.of(actor, new PlanFilter(fiscalYear, null, null, null, null));
		conditions.add("p.status = any("
				+ conditions.bind(new SqlArrayValue("text", statuses.stream().map(PlanStatus::name).toArray())) + ")");
		Map<DepartmentId, Long> counts = new HashMap<>();
		this.jdbc
			.sql("select p.department_id, count(*) as plans from performance_plan p" + conditions.where()
					+ " group by p.department_id")
			.params(conditions.parameters())
			.query((row) -> {
				counts.put(DepartmentId.of(row.getString("department_id")), row.getLong("plans"));
			});
		return counts;
	}

	/**
	 * The plans that the actor may fill in and the filter leaves, last changed first.
	 * @param most no more than this many
	 */
	public List<PlanSummary> writable(Actor actor, PlanFilter filter, int most) {
		SqlConditions conditions = SqlConditions.ofPlansThatHold();
		conditions.add(PlanScope.reached(actor, EnumSet.of(Role.UNIT, Role.ADMIN), conditions));
		this.selections.restrict(filter, conditions);
		return page(conditions, PlanOrder.RECENT, PageRequest.ofSize(most));
	}

	/**
	 * How many plans and indicators {@link #stream} tells; within one transaction that
	 * reads repeatably, exactly these.
	 */
	public PlanTally tally(Actor actor, PlanFilter filter) {
		SqlConditions conditions = this.selections.of(actor, filter);
		return this.jdbc.sql(PlanRows.tally(conditions))
			.params(conditions.parameters())
			.query((row, number) -> new PlanTally(row.getLong("plans"), row.getLong("indicators"),
					row.getTimestamp("as_of").toInstant()))
			.single();
	}

	/**
	 * All plans that the actor may see and the filter leaves, with their cells, one by
	 * one in constant memory. Lives in the caller's transaction, and has to be closed.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Stream<ListedPlan> stream(Actor actor, PlanFilter filter, PlanSequence sequence) {
		SqlConditions conditions = this.selections.of(actor, filter);
		return this.streaming.sql(PlanRows.all(conditions, sequence))
			.params(conditions.parameters())
			.query((row, number) -> listed(row))
			.stream();
	}

	private List<PlanSummary> page(SqlConditions conditions, PlanOrder order, PageRequest page) {
		return this.jdbc.sql(PlanRows.page(conditions, order))
			.params(conditions.parameters())
			.param("limit", page.getPageSize())
			.param("offset", page.getOffset())
			.query(PlanRows::summary)
			.list();
	}

	private long count(SqlConditions conditions) {
		return this.jdbc.sql(PlanRows.count(conditions)).params(conditions.parameters()).query(Long.class).single();
	}

	private long countUpTo(int most, SqlConditions conditions) {
		return this.jdbc.sql(PlanRows.countUpTo(conditions))
			.params(conditions.parameters())
			.param("limit", most)
			.query(Long.class)
			.single();
	}

	private ListedPlan listed(ResultSet row) throws SQLException {
		return new ListedPlan(PlanRows.summary(row, 0), row.getString("department_code"),
				row.getString("division_name"), row.getString("layout"), PlanRows.approval(row),
				this.json.readValue(row.getString("content"), PlanContent.class));
	}

}
