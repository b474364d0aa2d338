package org.yardstick.plan;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Affiliation;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.UnitId;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.Yuan;

/**
 * The performance plan of a project: whose it is, what stands in its cells, and its
 * status, which changes by {@link PlanTransition}s only. Other modules see
 * {@link PlanSnapshot}s.
 */
@Entity
@Table(name = "performance_plan")
class PerformancePlan {

	@Id
	@UuidGenerator(style = UuidGenerator.Style.VERSION_7)
	private UUID id;

	@Version
	private long version;

	@Enumerated(EnumType.STRING)
	private PlanStatus status = PlanStatus.DRAFT;

	private int fiscalYear;

	private String template;

	private String layout;

	private UUID unitId;

	private UUID departmentId;

	@JdbcTypeCode(SqlTypes.JSON)
	private PlanContent content;

	private String projectName;

	private String projectCode;

	private java.math.BigDecimal totalAmount;

	private String searchText;

	private boolean everSubmitted;

	private String approvalNumber;

	private LocalDate approvalDate;

	private Instant createdAt;

	private Instant updatedAt;

	private UUID updatedBy;

	private String updatedByName;

	protected PerformancePlan() {
	}

	/** A draft of a unit. */
	PerformancePlan(PlanForm form, Affiliation place, PlanContent content) {
		this.fiscalYear = form.fiscalYear();
		this.template = form.template();
		this.layout = form.layout();
		this.unitId = place.unit().value();
		this.departmentId = place.department().value();
		write(RowKeys.assign(content, PlanContent.BLANK));
	}

	/**
	 * Replaces the cells.
	 * @return whether anything changed
	 * @throws ConflictException if the status does not allow changes
	 */
	boolean revise(PlanContent newContent) {
		if (!this.status.isEditable()) {
			throw new ConflictException("这张表" + this.status.sentence() + "现在不能修改。");
		}
		PlanContent keyed = RowKeys.assign(newContent, this.content);
		if (keyed.equals(this.content)) {
			return false;
		}
		write(keyed);
		return true;
	}

	/**
	 * Takes the step, unless the status forbids it.
	 * @param ownDepartment whether the unit is its own department
	 * @return the transition taken
	 * @throws ConflictException if the status forbids the action
	 */
	PlanTransition take(PlanAction action, boolean ownDepartment) {
		PlanTransition transition = PlanTransition.of(action, this.status, ownDepartment)
			.orElseThrow(() -> new ConflictException(
					"不能" + action.title() + "：这张表的状态是“" + this.status.title() + "”，" + this.status.sentence()));
		this.status = transition.to();
		this.everSubmitted = this.everSubmitted || action == PlanAction.SUBMIT;
		return transition;
	}

	/** Records the paper that approves it; called with {@link PlanAction#APPROVE}. */
	void approveBy(ApprovalNotice notice) {
		this.approvalNumber = notice.number();
		this.approvalDate = notice.date();
	}

	/** Records who touched it. */
	void touch(Actor actor, Instant now) {
		this.createdAt = (this.createdAt != null) ? this.createdAt : now;
		this.updatedAt = now;
		this.updatedBy = actor.accountId();
		this.updatedByName = actor.name();
	}

	boolean wasEverSubmitted() {
		return this.everSubmitted;
	}

	Affiliation place() {
		return new Affiliation(new UnitId(this.unitId), new DepartmentId(this.departmentId));
	}

	PlanContent content() {
		return this.content;
	}

	PlanSnapshot snapshot() {
		ApprovalNotice notice = this.status.isApproved() ? new ApprovalNotice(this.approvalNumber, this.approvalDate)
				: null;
		return new PlanSnapshot(new PlanId(this.id), this.version, this.status,
				new PlanForm(this.fiscalYear, this.template, this.layout), place(), this.content, notice,
				new PlanTouch(this.updatedByName, this.updatedAt));
	}

	private void write(PlanContent newContent) {
		this.content = newContent;
		this.projectName = newContent.header().projectName();
		this.projectCode = newContent.header().projectCode();
		Yuan total = newContent.funding().total();
		this.totalAmount = (total != null) ? total.amount() : null;
		this.searchText = searchText(newContent);
	}

	/**
	 * The words that lists search: name, code, department and unit as printed, names of
	 * the indicators.
	 */
	private static String searchText(PlanContent content) {
		Header header = content.header();
		Stream<String> head = Stream.of(header.projectName(), header.projectCode(), header.supervisingDepartment(),
				header.implementingUnit());
		return searchable(Stream.concat(head, content.indicators().stream().map(Indicator::name))
			.filter(Objects::nonNull)
			.collect(Collectors.joining("\n")));
	}

	/** Words in the form in which they are searched: without regard to case and width. */
	static String searchable(String words) {
		return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}

}
