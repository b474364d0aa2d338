package org.yardstick.intake;

import java.time.Instant;
import java.util.List;
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
import org.yardstick.intake.form.ReadDocument;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.organisation.UnitId;
import org.yardstick.shared.ConflictException;

/** A document that somebody brought in, and how far it got. */
@Entity
@Table(name = "document_import")
class DocumentImport {

	/** A file that ended the program twice would end it again. */
	private static final int MOST_ATTEMPTS = 3;

	@Id
	@UuidGenerator(style = UuidGenerator.Style.VERSION_7)
	private UUID id;

	@Version
	private long version;

	private UUID accountId;

	private String accountName;

	private UUID unitId;

	private String fileName;

	private String template;

	private Integer fiscalYear;

	@Enumerated(EnumType.STRING)
	private ImportState state = ImportState.WAITING;

	private int attempts;

	private int formsRead;

	private int formsFound;

	private String error;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<UnplacedText> unplaced = List.of();

	private Instant createdAt;

	private Instant finishedAt;

	protected DocumentImport() {
	}

	DocumentImport(Actor actor, BroughtDocument document, Instant now) {
		this.accountId = actor.accountId();
		this.accountName = actor.name();
		this.unitId = actor.is(Role.ADMIN) ? null : actor.seat().unit().value();
		this.fileName = document.name();
		this.createdAt = now;
		expect(document.hints());
	}

	private void expect(ReadingHints hints) {
		this.template = hints.template();
		this.fiscalYear = hints.fiscalYear();
	}

	/**
	 * Somebody begins to read it.
	 * @return whether it is to be read: a program that ended while reading is no reason
	 * to read it again and again
	 */
	boolean begin(Instant now) {
		if (!this.state.isUnderWay()) {
			return false;
		}
		if (++this.attempts > MOST_ATTEMPTS) {
			fail("读取这个文件时系统中断了" + MOST_ATTEMPTS + "次，没有再试。请把文件拆小，或另存为 .docx 后重新导入。", now);
			return false;
		}
		this.state = ImportState.READING;
		this.formsRead = 0;
		this.formsFound = 0;
		return true;
	}

	/** It was read. */
	void finish(ReadDocument read, Instant now) {
		this.state = ImportState.READY;
		this.unplaced = read.unplaced();
		this.error = null;
		this.finishedAt = now;
	}

	/** It cannot be read. */
	void fail(String sentence, Instant now) {
		this.state = ImportState.FAILED;
		this.error = sentence;
		this.finishedAt = now;
	}

	/**
	 * It is to be read anew.
	 * @throws ConflictException if its forms are drafts already, or it is being read
	 */
	void readAgain(ReadingHints hints) {
		if (!this.state.isOpen() && this.state != ImportState.FAILED) {
			throw new ConflictException("这份文件" + this.state.title() + "，不能重新读取。");
		}
		this.state = ImportState.WAITING;
		this.attempts = 0;
		this.error = null;
		this.unplaced = List.of();
		expect(hints);
	}

	/**
	 * @throws ConflictException unless its forms can be mended and confirmed
	 */
	void requireOpen() {
		if (!this.state.isOpen()) {
			throw new ConflictException((this.state == ImportState.CONFIRMED) ? "这份文件已经导入，不能再改、再导一次。如果导错了，请先撤销这次导入。"
					: "这份文件" + this.state.title() + "，还不能导入。");
		}
	}

	/** Its forms become drafts. */
	void confirm() {
		requireOpen();
		this.state = ImportState.CONFIRMED;
	}

	/**
	 * Its drafts are taken back.
	 * @throws ConflictException if it has none
	 */
	void undo() {
		if (this.state != ImportState.CONFIRMED) {
			throw new ConflictException("这份文件" + this.state.title() + "，没有可以撤销的导入。");
		}
		this.state = ImportState.UNDONE;
	}

	boolean isOwnedBy(Actor actor) {
		return this.accountId.equals(actor.accountId());
	}

	/** The only unit its forms can belong to, null for any. */
	UnitId unit() {
		return (this.unitId != null) ? new UnitId(this.unitId) : null;
	}

	ImportSnapshot snapshot() {
		return new ImportSnapshot(new ImportId(this.id), this.fileName,
				new ReadingHints(this.template, this.fiscalYear), this.state,
				new FormsRead(this.formsRead, this.formsFound), this.error, unit(), this.unplaced);
	}

}
