package org.yardstick.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.yardstick.intake.form.ReadForm;
import org.yardstick.organisation.UnitId;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.shared.NotFoundException;

/** A form that was found in a document, with what people said about it. */
@Entity
@Table(name = "import_form")
class ImportForm {

	@Id
	@UuidGenerator(style = UuidGenerator.Style.VERSION_7)
	private UUID id;

	@Version
	private long version;

	private UUID importId;

	private int number;

	private String location;

	private String template;

	private String layout;

	private Integer fiscalYear;

	private UUID unitId;

	@JdbcTypeCode(SqlTypes.JSON)
	private PlanContent content;

	private long contentVersion;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Leftover> leftovers;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<NotedDoubt> doubts;

	private Instant changedAt;

	@Enumerated(EnumType.STRING)
	private FormChoice choice;

	private UUID targetId;

	private Long targetVersion;

	private UUID madeId;

	private Long madeVersion;

	@JdbcTypeCode(SqlTypes.JSON)
	private PlanContent replacedContent;

	protected ImportForm() {
	}

	/**
	 * @param number its place in the document, counted from 0
	 */
	ImportForm(ImportId document, int number, ReadForm read, Instant now) {
		this.importId = document.value();
		this.number = number;
		this.location = read.where();
		this.template = read.template();
		this.layout = read.layout();
		this.content = read.content().withRowKeys(PlanContent.BLANK);
		this.leftovers = read.unplaced().stream().map(Leftover::of).toList();
		this.doubts = read.doubts().stream().map((doubt) -> NotedDoubt.of(doubt, this.content)).toList();
		this.changedAt = now;
	}

	/** Says whose form it is; null for not known. */
	void belongTo(UnitId unit) {
		this.unitId = (unit != null) ? unit.value() : null;
	}

	/** Says for which year it is; null for not known. */
	void dateTo(Integer year) {
		this.fiscalYear = year;
	}

	void decide(FormDecision decision) {
		boolean replaces = decision.choice() == FormChoice.REPLACE;
		this.choice = decision.choice();
		this.targetId = replaces ? decision.target().value() : null;
		this.targetVersion = replaces ? decision.targetVersion() : null;
	}

	/**
	 * Replaces its cells.
	 * @return whether anything changed
	 */
	boolean revise(PlanContent newContent, Instant now) {
		PlanContent keyed = newContent.withRowKeys(this.content);
		if (keyed.equals(this.content)) {
			return false;
		}
		this.content = keyed;
		this.contentVersion++;
		this.changedAt = now;
		return true;
	}

	/**
	 * Notes what became of words that had no place.
	 * @throws NotFoundException if there are no such words
	 */
	void dispose(int leftover, Leftover.Fate fate) {
		this.leftovers = with(this.leftovers, leftover, (old) -> old.to(fate));
	}

	/**
	 * Notes that a guess was right.
	 * @throws NotFoundException if there is no such guess
	 */
	void settle(int doubt) {
		this.doubts = with(this.doubts, doubt, NotedDoubt::settle);
	}

	private static <T> List<T> with(List<T> list, int place, UnaryOperator<T> change) {
		if (place < 0 || place >= list.size()) {
			throw new NotFoundException("这条内容已经不在了，请刷新页面。");
		}
		List<T> changed = new ArrayList<>(list);
		changed.set(place, change.apply(list.get(place)));
		return changed;
	}

	/**
	 * Notes the draft that became of it.
	 * @param before what stood in the draft, null for a new one
	 */
	void became(PlanSnapshot made, PlanContent before) {
		this.madeId = made.id().value();
		this.madeVersion = made.version();
		this.replacedContent = before;
	}

	/** Its draft was taken back. */
	void comeBack() {
		this.madeId = null;
		this.madeVersion = null;
		this.replacedContent = null;
	}

	/** What stood in the draft that it replaced, null if it became a new one. */
	PlanContent replacedContent() {
		return this.replacedContent;
	}

	/** The version of the draft when it was made. */
	long madeVersion() {
		return this.madeVersion;
	}

	ImportedForm snapshot() {
		return new ImportedForm(this.id, this.contentVersion, this.number, this.location, this.template, this.layout,
				this.fiscalYear, (this.unitId != null) ? new UnitId(this.unitId) : null, this.content, this.leftovers,
				this.doubts, decision(), (this.madeId != null) ? new PlanId(this.madeId) : null, this.changedAt);
	}

	private FormDecision decision() {
		if (this.choice == null) {
			return null;
		}
		return (this.choice == FormChoice.REPLACE) ? FormDecision.replace(new PlanId(this.targetId), this.targetVersion)
				: new FormDecision(this.choice, null, 0);
	}

}
