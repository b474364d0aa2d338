package org.yardstick.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yardstick.intake.form.ReadDocument;
import org.yardstick.organisation.UnitId;
import org.yardstick.shared.RejectedException;
import org.yardstick.template.FormTemplates;

/**
 * Has documents read and keeps what was read. Holds no transaction and no connection
 * while reading.
 */
@Component
class ImportReading {

	private static final Logger log = LoggerFactory.getLogger(ImportReading.class);

	/** A large document takes much memory while it is read; others wait. */
	private static final int MOST_AT_A_TIME = 2;

	private final DocumentReading reading;

	private final FormTemplates templates;

	private final DocumentImports documents;

	private final ImportForms forms;

	private final ImportFiles files;

	private final FormPlacing placing;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final Semaphore free = new Semaphore(MOST_AT_A_TIME, true);

	ImportReading(DocumentReading reading, FormTemplates templates, DocumentImports documents, ImportForms forms,
			ImportFiles files, FormPlacing placing, TransactionTemplate transaction, Clock clock) {
		this.reading = reading;
		this.templates = templates;
		this.documents = documents;
		this.forms = forms;
		this.files = files;
		this.placing = placing;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Reads a document that was stored. What cannot be read ends as
	 * {@link ImportState#FAILED}; a document that is gone or was read meanwhile is left
	 * alone.
	 */
	void read(ImportId id) {
		Optional<BroughtDocument> begun = this.transaction.execute((status) -> begin(id));
		if (begun.isPresent()) {
			try {
				ReadDocument read = read(begun.get(),
						new NotedProgress(this.clock, (done, found) -> note(id, done, found)));
				this.transaction.executeWithoutResult((status) -> finish(id, read));
			}
			catch (RejectedException refused) {
				fail(id, refused.getMessage());
			}
			catch (RuntimeException failure) {
				log.error("Import {} could not be read", id, failure);
				fail(id, "读取时系统出了问题，文件没有丢。请稍后重新读取；如果再次出现，请把文件交给系统管理员。");
			}
		}
	}

	private void note(ImportId id, int read, int found) {
		this.transaction.executeWithoutResult((status) -> this.documents.note(id.value(), read, found));
	}

	/**
	 * @throws RejectedException if it cannot be read
	 */
	ReadDocument read(BroughtDocument document, ReadingProgress progress) {
		String template = document.hints().template();
		if (template != null && this.templates.find(template).isEmpty()) {
			throw RejectedException.at("template", "没有编号为“" + template + "”的表样，请重新选择。");
		}
		this.free.acquireUninterruptibly();
		try {
			return this.reading.read(document, progress);
		}
		finally {
			this.free.release();
		}
	}

	/**
	 * Keeps what was read; in a transaction.
	 * @param otherwise whose forms are that name no unit that is known, null to leave
	 * that open
	 */
	void keep(DocumentImport document, ReadDocument read, UnitId otherwise) {
		ImportSnapshot snapshot = document.snapshot();
		this.forms.deleteByImportId(snapshot.id().value());
		List<ImportForm> found = new ArrayList<>();
		read.forms()
			.forEach((form) -> found.add(new ImportForm(snapshot.id(), found.size(), form, this.clock.instant())));
		this.placing.place(snapshot, found, read.forms());
		found.stream().filter((form) -> form.snapshot().unit() == null).forEach((form) -> form.belongTo(otherwise));
		this.forms.saveAll(found);
		document.finish(read, this.clock.instant());
	}

	private Optional<BroughtDocument> begin(ImportId id) {
		return this.documents.findForChange(id.value())
			.filter((document) -> document.begin(this.clock.instant()))
			.map(DocumentImport::snapshot)
			.flatMap((document) -> this.files.find(id)
				.map((content) -> new BroughtDocument(document.fileName(), content, document.hints())));
	}

	private void finish(ImportId id, ReadDocument read) {
		beingRead(id).ifPresent((document) -> keep(document, read, null));
	}

	private void fail(ImportId id, String sentence) {
		this.transaction.executeWithoutResult(
				(status) -> beingRead(id).ifPresent((document) -> document.fail(sentence, this.clock.instant())));
	}

	/** Another instance that took the reading over may have ended it long since. */
	private Optional<DocumentImport> beingRead(ImportId id) {
		return this.documents.findForChange(id.value())
			.filter((document) -> document.snapshot().state() == ImportState.READING);
	}

}
