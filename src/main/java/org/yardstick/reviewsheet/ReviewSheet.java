package org.yardstick.reviewsheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

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
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.shared.ConflictException;

/**
 * The sheet about one submission of a plan, with the cells and the scheme that it judges
 * by. Once finished it is never changed (the database refuses it).
 */
@Entity
@Table(name = "review_sheet")
class ReviewSheet {

	@Id
	@UuidGenerator(style = UuidGenerator.Style.VERSION_7)
	private UUID id;

	@Version
	private Long version;

	private UUID planId;

	private long planVersion;

	@JdbcTypeCode(SqlTypes.JSON)
	private PlanContent content;

	private String contentHash;

	@JdbcTypeCode(SqlTypes.JSON)
	private ReviewScheme scheme;

	@JdbcTypeCode(SqlTypes.JSON)
	private SheetEntries entries;

	@JdbcTypeCode(SqlTypes.JSON)
	private Map<String, PointProposal> proposals;

	private Instant begunAt;

	private Instant changedAt;

	private UUID changedBy;

	private String changedByName;

	private Instant finishedAt;

	@Enumerated(EnumType.STRING)
	private Grade grade;

	private BigDecimal total;

	protected ReviewSheet() {
	}

	/** A sheet about the plan as it is. */
	ReviewSheet(PlanSnapshot plan, ReviewScheme scheme, Instant now) {
		JudgedContent judged = JudgedContent.of(plan);
		this.planId = plan.id().value();
		this.planVersion = judged.planVersion();
		this.content = judged.content();
		this.contentHash = judged.hash();
		this.scheme = scheme;
		this.entries = SheetEntries.BLANK;
		this.begunAt = now;
	}

	void fill(SheetEntries newEntries, Actor actor, Instant now) {
		refuseIfFinished();
		this.entries = newEntries;
		touch(actor, now);
	}

	/**
	 * Makes it final.
	 * @param seen the proposals that the reviewer had beside the points
	 */
	void finish(Map<String, PointProposal> seen, Actor actor, Instant now) {
		refuseIfFinished();
		SheetResult result = this.scheme.assess(this.entries);
		this.proposals = seen;
		this.grade = result.grade();
		this.total = result.total();
		this.finishedAt = now;
		touch(actor, now);
	}

	private void touch(Actor actor, Instant now) {
		this.changedAt = now;
		this.changedBy = actor.accountId();
		this.changedByName = actor.name();
	}

	private void refuseIfFinished() {
		if (isFinished()) {
			throw new ConflictException("这张审核表已经定稿，不能再改。如需改变评定，请点“重新评定”。");
		}
	}

	UUID id() {
		return this.id;
	}

	boolean isFinished() {
		return this.finishedAt != null;
	}

	boolean isAbout(String hash) {
		return this.contentHash.equals(hash);
	}

	ReviewScheme scheme() {
		return this.scheme;
	}

	SheetEntries entries() {
		return this.entries;
	}

	SheetState state() {
		return new SheetState(this.version, this.changedByName, this.changedAt, isFinished());
	}

	/**
	 * @param now the proposals of now, which an open sheet shows
	 * @param earlier the sheet before it, null for none
	 */
	FilledSheet shown(PlanSnapshot plan, Map<String, PointProposal> now, FilledSheet earlier) {
		return new FilledSheet(this.id, plan, new JudgedContent(this.planVersion, this.contentHash, this.content),
				this.scheme, this.entries, isFinished() ? this.proposals : now, state(), earlier);
	}

}
