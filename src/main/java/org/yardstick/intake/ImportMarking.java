package org.yardstick.intake;

import org.springframework.stereotype.Service;
import org.yardstick.intake.marking.MarkedWorkbook;
import org.yardstick.organisation.Actor;
import org.yardstick.shared.ConflictException;
import org.yardstick.trail.Trail;
import org.yardstick.trail.TrailEntry;
import org.yardstick.trail.TrailKind;

/**
 * Gives documents back with what reading remarked in them. Says what is in the file, not
 * what was mended on the page since. Holds no transaction while it works.
 */
@Service
public class ImportMarking {

	private final ImportAccess access;

	private final ImportFiles files;

	private final MarkedWorkbook workbooks;

	private final Trail trail;

	ImportMarking(ImportAccess access, ImportFiles files, MarkedWorkbook workbooks, Trail trail) {
		this.access = access;
		this.files = files;
		this.workbooks = workbooks;
		this.trail = trail;
	}

	/**
	 * The file that was brought in, marked.
	 * @throws org.yardstick.shared.NotFoundException if there is no such document, or
	 * another person's
	 * @throws ConflictException if the file is gone
	 * @throws org.yardstick.shared.RejectedException if it is no .xlsx, too large to
	 * write into, or cannot be read
	 */
	public MarkedFile of(Actor actor, ImportId id) {
		ImportSnapshot document = this.access.forReading(actor, id).snapshot();
		byte[] content = this.files.find(id).orElseThrow(() -> new ConflictException("这份文件的原件已经不在系统里，请重新上传。"));
		String name = document.fileName().replaceAll("(（标注）)?\\.[^.]*$", "");
		byte[] marked = this.workbooks.of(new BroughtDocument(document.fileName(), content, document.hints()));
		this.trail.record(actor, TrailEntry.of(TrailKind.DOCUMENT_FETCHED, document.subject()));
		return new MarkedFile(name + "（标注）.xlsx", marked);
	}

}
