package org.yardstick.approval;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.Organisation;
import org.yardstick.shared.RejectedException;
import org.yardstick.trail.Trail;
import org.yardstick.trail.TrailEntry;
import org.yardstick.trail.TrailKind;
import org.yardstick.trail.TrailSubject;

/** Writes papers down, with their lists; nothing changes them later. */
@Component
class PaperIssue {

	private final JdbcClient jdbc;

	private final Organisation organisation;

	private final Trail trail;

	private final Clock clock;

	PaperIssue(JdbcClient jdbc, Organisation organisation, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.organisation = organisation;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Issues a paper.
	 * @throws RejectedException if its number was given to another paper of the
	 * department in the year
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	PaperId issue(Actor actor, PaperScope scope, ApprovalOrder order, List<ApprovedForm> forms) {
		PaperId id = new PaperId(UUID.randomUUID());
		int added = this.jdbc.sql("""
				insert into approval_paper (id, fiscal_year, department_id, number, dated, words, issued_at,
				  account_id, account_name)
				values (:id, :year, :department, :number, :dated, :words, :at, :account, :name)
				on conflict (number, department_id, fiscal_year) do nothing
				""")
			.param("id", id.value())
			.param("year", scope.fiscalYear())
			.param("department", scope.department().value())
			.param("number", order.number())
			.param("dated", order.dated())
			.param("words", order.words())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("account", actor.accountId())
			.param("name", actor.name())
			.update();
		if (added == 0) {
			throw RejectedException.at("number", "文号“" + order.number() + "”已经给这个部门批复过，请换一个文号。");
		}
		list(id, forms);
		record(actor, scope, order, forms.size());
		return id;
	}

	private void record(Actor actor, PaperScope scope, ApprovalOrder order, int forms) {
		DepartmentId department = scope.department();
		TrailSubject subject = new TrailSubject(TrailSubject.Kind.DEPARTMENT, department.value(),
				this.organisation.department(department).name());
		this.trail.record(actor, TrailEntry.of(TrailKind.PAPER_ISSUED, subject,
				scope.fiscalYear() + "年度，文号 " + order.number() + "，" + forms + "张表"));
	}

	private void list(PaperId id, List<ApprovedForm> forms) {
		this.jdbc.sql("""
				insert into approval_paper_plan (paper_id, position, plan_id, project_code, project_name, unit_name,
				  amount, revision, content_hash)
				select :paper, form.* from unnest(:positions, :plans, :codes, :names, :units, :amounts, :revisions,
				  :hashes) as form
				""")
			.param("paper", id.value())
			.param("positions", column("integer", IntStream.range(0, forms.size()).boxed().toArray()))
			.param("plans", column("uuid", forms.stream().map((form) -> form.plan().value()).toArray()))
			.param("codes", column("text", forms.stream().map(ApprovedForm::projectCode).toArray()))
			.param("names", column("text", forms.stream().map(ApprovedForm::projectName).toArray()))
			.param("units", column("text", forms.stream().map(ApprovedForm::unitName).toArray()))
			.param("amounts", column("numeric", forms.stream().map(PaperIssue::amount).toArray()))
			.param("revisions", column("integer", forms.stream().map(ApprovedForm::revision).toArray()))
			.param("hashes", column("text", forms.stream().map(ApprovedForm::contentHash).toArray()))
			.update();
	}

	private static SqlArrayValue column(String type, Object[] values) {
		return new SqlArrayValue(type, values);
	}

	private static BigDecimal amount(ApprovedForm form) {
		return (form.amount() != null) ? form.amount().amount() : null;
	}

}
