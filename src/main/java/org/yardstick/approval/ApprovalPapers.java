package org.yardstick.approval;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.plan.PlanId;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.NotFoundException;
import org.yardstick.shared.Yuan;

/**
 * The papers that were issued, each for those who see its department. Issued at the
 * {@link ApprovalDesk}.
 */
@Service
@Transactional(readOnly = true)
public class ApprovalPapers {

	private static final String PAPERS = """
			select a.id, a.fiscal_year, a.department_id, d.name as department_name, a.number, a.dated, a.words,
			  a.issued_at, a.account_name, list.plans, list.total
			from approval_paper a join department d on d.id = a.department_id
			  join lateral (select count(*) as plans, coalesce(sum(amount), 0) as total from approval_paper_plan p
			    where p.paper_id = a.id) list on true
			""";

	private static final String SCOPE = "a.fiscal_year = :year and (:everything or a.department_id = any(:departments))";

	private final JdbcClient jdbc;

	ApprovalPapers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The papers of a year that concern departments of the actor, the last one first.
	 */
	public Page<ApprovalPaper> of(Actor actor, int fiscalYear, PageRequest page) {
		List<ApprovalPaper> papers = scoped(
				PAPERS + " where " + SCOPE + " order by a.issued_at desc, a.id" + " limit :limit offset :offset", actor,
				fiscalYear)
			.param("limit", page.getPageSize())
			.param("offset", page.getOffset())
			.query(ApprovalPapers::paper)
			.list();
		long total = scoped("select count(*) from approval_paper a where " + SCOPE, actor, fiscalYear).query(Long.class)
			.single();
		return new PageImpl<>(papers, page, total);
	}

	/**
	 * @throws NotFoundException if there is no such paper
	 * @throws NotAllowedException if it concerns no department of the actor
	 */
	public ApprovalPaper get(Actor actor, PaperId id) {
		ApprovalPaper paper = this.jdbc.sql(PAPERS + " where a.id = :id")
			.param("id", id.value())
			.query(ApprovalPapers::paper)
			.optional()
			.orElseThrow(() -> new NotFoundException("没有这份批复。"));
		if (!actor.seesEverything() && !actor.reviewedDepartments().contains(paper.department())) {
			throw new NotAllowedException("这份批复不属于您负责的部门，您不能查看。");
		}
		return paper;
	}

	/**
	 * What a paper approves, in its order.
	 * @param paper one that the reader was given
	 */
	public List<ApprovedForm> forms(ApprovalPaper paper) {
		return this.jdbc.sql("""
				select plan_id, project_code, project_name, unit_name, amount, revision, content_hash
				from approval_paper_plan where paper_id = :paper order by position
				""").param("paper", paper.id().value()).query(ApprovalPapers::form).list();
	}

	private StatementSpec scoped(String sql, Actor actor, int fiscalYear) {
		return this.jdbc.sql(sql)
			.param("year", fiscalYear)
			.param("everything", actor.seesEverything())
			.param("departments",
					new SqlArrayValue("uuid", actor.reviewedDepartments().stream().map(DepartmentId::value).toArray()));
	}

	private static ApprovalPaper paper(ResultSet row, int number) throws SQLException {
		return new ApprovalPaper(PaperId.of(row.getString("id")), row.getInt("fiscal_year"),
				DepartmentId.of(row.getString("department_id")), row.getString("department_name"),
				row.getString("number"), row.getObject("dated", LocalDate.class), row.getString("words"),
				row.getTimestamp("issued_at").toInstant(), row.getString("account_name"), row.getInt("plans"),
				new Yuan(row.getBigDecimal("total")));
	}

	private static ApprovedForm form(ResultSet row, int number) throws SQLException {
		BigDecimal amount = row.getBigDecimal("amount");
		return new ApprovedForm(PlanId.of(row.getString("plan_id")), row.getString("project_code"),
				row.getString("project_name"), row.getString("unit_name"), (amount != null) ? new Yuan(amount) : null,
				row.getInt("revision"), row.getString("content_hash"));
	}

}
