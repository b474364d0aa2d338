package org.yardstick.intake;

import java.time.Clock;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.yardstick.intake.form.ReadDocument;
import org.yardstick.organisation.Actor;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.NotFoundException;
import org.yardstick.shared.RejectedException;
import org.yardstick.trail.Trail;
import org.yardstick.trail.TrailEntry;
import org.yardstick.trail.TrailKind;

/**
 * Where documents come in. Everybody knows of the own ones only. What is said about their
 * forms goes to {@link ImportMending}, making drafts of them to
 * {@link ImportConfirmation}.
 */
@Service
@Transactional
public class ImportDesk {

	/** A folder of documents at once; more would only fill the disk. */
	static final int MOST_WAITING = 50;

	private final ImportAccess access;

	private final DocumentImports documents;

	private final ImportFiles files;

	private final ImportReading reading;

	private final ReadingOrders orders;

	private final Trail trail;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ImportDesk(ImportAccess access, DocumentImports documents, ImportFiles files, ImportReading reading,
			ReadingOrders orders, Trail trail, TransactionTemplate transaction, Clock clock) {
		this.access = access;
		this.documents = documents;
		this.files = files;
		this.reading = reading;
		this.orders = orders;
		this.trail = trail;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Takes a document in, to be read in the background.
	 * @throws NotAllowedException if the actor may make no plans
	 * @throws ConflictException if too many of the actor's documents wait already
	 */
	public ImportId receive(Actor actor, BroughtDocument brought) {
		ImportAccess.requireDrafter(actor);
		if (this.documents.countUnderWay(actor.accountId()) >= MOST_WAITING) {
			throw new ConflictException("您还有 " + MOST_WAITING + " 份文件在排队，请等它们读完再上传。");
		}
		ImportId id = store(actor, brought).snapshot().id();
		this.files.keep(id, brought.content());
		this.orders.order(id);
		return id;
	}

	/**
	 * Reads a document while the actor waits. The file itself is not kept. Nobody is
	 * asked afterwards, so forms that name no unit that is known belong to the actor's
	 * own.
	 * @throws NotAllowedException if the actor may make no plans
	 * @throws RejectedException if it cannot be read; nothing is stored then
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public ImportId read(Actor actor, BroughtDocument brought) {
		ImportAccess.requireDrafter(actor);
		ReadDocument read = this.reading.read(brought, ReadingProgress.UNWATCHED);
		return this.transaction.execute((status) -> {
			DocumentImport document = store(actor, brought);
			this.reading.keep(document, read, actor.seat().unit());
			return document.snapshot().id();
		});
	}

	/** Whether the file itself is still there, so that it can be read again. */
	@Transactional(readOnly = true)
	public boolean canReadAgain(ImportId document) {
		return this.files.has(document);
	}

	/**
	 * Has the document read anew; what was mended in its forms goes.
	 * @throws NotFoundException if there is no such document, or another person's
	 * @throws ConflictException if its forms are drafts already, or the file is gone
	 */
	public void readAgain(Actor actor, ImportId id, ReadingHints hints) {
		DocumentImport document = this.access.forChange(actor, id);
		if (!this.files.has(id)) {
			throw new ConflictException("这份文件的原件已经不在系统里，请重新上传。");
		}
		document.readAgain(hints);
		this.orders.order(id);
	}

	/**
	 * Forgets the document; drafts that were made of it stay.
	 * @throws NotFoundException if there is no such document, or another person's
	 */
	public void forget(Actor actor, ImportId id) {
		DocumentImport document = this.access.forChange(actor, id);
		this.documents.delete(document);
		this.trail.record(actor, TrailEntry.of(TrailKind.DOCUMENT_FORGOTTEN, document.snapshot().subject()));
	}

	private DocumentImport store(Actor actor, BroughtDocument brought) {
		DocumentImport document = this.documents.saveAndFlush(new DocumentImport(actor, brought, this.clock.instant()));
		this.trail.record(actor, TrailEntry.of(TrailKind.DOCUMENT_BROUGHT, document.snapshot().subject()));
		return document;
	}

}
