package org.yardstick.plan;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.DynamicUpdate;
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
 * {@link PlanSnapshot}s. A step writes its columns alone, not the cells again.
 */
@Entity
@DynamicUpdate
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

	@Enumerated(EnumType.STRING)
	private PlanStatus returnedFrom;

	private boolean undecided;

	private Set<UUID> makers = new HashSet<>();

	private UUID revisesPlanId;

	private int revision;

	private String revisionReason;

	private UUID revisedBy;

	private boolean superseded;

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
	 * A draft that revises an approved plan: at first the same cells, in rows of the same
	 * keys.
	 */
	PerformancePlan(PerformancePlan approved, String reason) {
		this(approved.form(), approved.place(), approved.content);
		this.revisesPlanId = approved.id;
		this.revision = approved.revision + 1;
		this.revisionReason = reason;
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

	/** Takes a step that leads on from its status. */
	void take(PlanTransition transition) {
		PlanAction action = transition.action();
		if (transition.from() != this.status) {
			throw new IllegalStateException(transition + " from " + this.status);
		}
		if (action == PlanAction.SEND_BACK) {
			this.returnedFrom = this.status;
		}
		else if (action == PlanAction.PASS || action == PlanAction.APPROVE) {
			this.returnedFrom = null;
		}
		this.status = transition.to();
		this.undecided = action == PlanAction.SUBMIT;
		this.everSubmitted = this.everSubmitted || action == PlanAction.SUBMIT;
	}

	/** Notes that somebody wrote in it or handed it in. */
	void madeBy(Actor actor) {
		Set<UUID> all = new HashSet<>(this.makers);
		if (all.add(actor.accountId())) {
			this.makers = all;
		}
	}

	/** Notes which plan revises it. */
	void revisedBy(PerformancePlan revising) {
		this.revisedBy = revising.id;
	}

	/** Its revision was approved: it holds no more. */
	void supersede() {
		this.superseded = true;
	}

	/** The plan that it revises, null for none. */
	UUID revises() {
		return this.revisesPlanId;
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
		return new PlanSnapshot(new PlanId(this.id), this.version, this.status, form(), place(), this.content, notice,
				new PlanTouch(this.updatedByName, this.updatedAt),
				new PlanCourse(this.returnedFrom, this.undecided, this.makers), new PlanRevision(this.revision,
						planId(this.revisesPlanId), this.revisionReason, planId(this.revisedBy), this.superseded));
	}

	private PlanForm form() {
		return new PlanForm(this.fiscalYear, this.template, this.layout);
	}

	private static PlanId planId(UUID value) {
		return (value != null) ? new PlanId(value) : null;
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
