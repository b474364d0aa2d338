package org.yardstick.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.ApprovalNotice;
import org.yardstick.plan.ContentHash;
import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanStatus;

/**
 * One step of a plan on its way, as it happened, with the form as it was: written once,
 * never changed (the database refuses it).
 */
@Entity
@Immutable
@Table(name = "review_step")
public class ReviewStep {

	@Id
	@UuidGenerator(style = UuidGenerator.Style.VERSION_7)
	private UUID id;

	private UUID planId;

	private long planVersion;

	@Enumerated(EnumType.STRING)
	private PlanAction action;

	@Enumerated(EnumType.STRING)
	private PlanStatus fromStatus;

	@Enumerated(EnumType.STRING)
	private PlanStatus toStatus;

	private Instant takenAt;

	private UUID accountId;

	private String accountName;

	private String origin;

	private String opinion;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Remark> remarks;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<GivenReason> reasons;

	private String approvalNumber;

	private LocalDate approvalDate;

	@JdbcTypeCode(SqlTypes.JSON)
	private PlanContent content;

	private String contentHash;

	private Integer changedCells;

	protected ReviewStep() {
	}

	ReviewStep(Actor actor, PlanAction action, PlanStatus from, PlanSnapshot after) {
		this.planId = after.id().value();
		this.planVersion = after.version();
		this.action = action;
		this.fromStatus = from;
		this.toStatus = after.status();
		this.takenAt = after.touched().at();
		this.accountId = actor.accountId();
		this.accountName = actor.name();
		this.origin = actor.origin();
		this.remarks = List.of();
		this.reasons = List.of();
		this.content = after.content();
		this.contentHash = ContentHash.of(after.content());
		ApprovalNotice notice = after.approval();
		this.approvalNumber = (notice != null) ? notice.number() : null;
		this.approvalDate = (notice != null) ? notice.date() : null;
	}

	ReviewStep saying(String words, List<Remark> onCells) {
		this.opinion = words;
		this.remarks = List.copyOf(onCells);
		return this;
	}

	ReviewStep changing(Integer cells) {
		this.changedCells = cells;
		return this;
	}

	ReviewStep because(List<GivenReason> given) {
		this.reasons = List.copyOf(given);
		return this;
	}

	UUID id() {
		return this.id;
	}

	public PlanId planId() {
		return new PlanId(this.planId);
	}

	/** The plan's version after the step. */
	public long planVersion() {
		return this.planVersion;
	}

	public PlanAction action() {
		return this.action;
	}

	public PlanStatus from() {
		return this.fromStatus;
	}

	public PlanStatus to() {
		return this.toStatus;
	}

	public Instant takenAt() {
		return this.takenAt;
	}

	/** The name of the person who took it. */
	public String by() {
		return this.accountName;
	}

	/** Whether this person took it. */
	public boolean isBy(Actor person) {
		return this.accountId.equals(person.accountId());
	}

	/** The network address it came from, null if the program itself took it. */
	public String origin() {
		return this.origin;
	}

	/** What the person said about the form as a whole, null if nothing. */
	public String opinion() {
		return this.opinion;
	}

	/** What the person said about single cells. */
	public List<Remark> remarks() {
		return List.copyOf(this.remarks);
	}

	/** The coded reasons for which it sent back, with their titles as they were. */
	public List<GivenReason> reasons() {
		return List.copyOf(this.reasons);
	}

	/** 文号 of the approving paper, null unless the step approved. */
	public String approvalNumber() {
		return this.approvalNumber;
	}

	/** Date of the approving paper, null unless the step approved. */
	public LocalDate approvalDate() {
		return this.approvalDate;
	}

	/** The form as it was, complete. */
	public PlanContent content() {
		return this.content;
	}

	/** SHA-256 of the form as it was, in hexadecimal digits. */
	public String contentHash() {
		return this.contentHash;
	}

	/**
	 * How many cells changed since the submission before; null unless the step handed the
	 * plan in again.
	 */
	public Integer changedCells() {
		return this.changedCells;
	}

}
