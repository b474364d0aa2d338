package org.yardstick.intake.marking;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import org.springframework.stereotype.Component;
import org.yardstick.intake.BroughtDocument;
import org.yardstick.intake.DocumentReading;
import org.yardstick.intake.ReadingProgress;
import org.yardstick.intake.form.ReadDocument;
import org.yardstick.intake.source.SourceDocument;

/**
 * Gives people their own workbook back with what reading had to remark: the cells in
 * question coloured and commented, and all remarks on a sheet of their own, which is
 * never read.
 */
@Component
public class MarkedWorkbook {

	private final DocumentReading reading;

	/** One at a time: a workbook to write into takes memory. */
	private final Lock oneAtATime = new ReentrantLock();

	MarkedWorkbook(DocumentReading reading) {
		this.reading = reading;
	}

	/**
	 * Reads a workbook and marks it. Marks of an earlier time are gone.
	 * @throws org.yardstick.shared.RejectedException if it cannot be read, is no .xlsx or
	 * too large to write into
	 */
	public byte[] of(BroughtDocument document) {
		SourceDocument source = this.reading.open(document);
		ReadDocument read = this.reading.read(source, document.hints(), ReadingProgress.UNWATCHED);
		this.oneAtATime.lock();
		try {
			return MarkedSheets.of(document.content(), source, read);
		}
		finally {
			this.oneAtATime.unlock();
		}
	}

}
