package org.yardstick.intake.marking;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import org.springframework.stereotype.Component;
import org.yardstick.intake.DocumentReading;
import org.yardstick.intake.ReadingHints;
import org.yardstick.intake.form.ReadDocument;
import org.yardstick.intake.office.DocumentFormats;
import org.yardstick.intake.source.SourceDocument;

/**
 * Gives people their own workbook back with what reading had to remark: the cells in
 * question coloured and commented, and all remarks on a sheet of their own, which is
 * never read.
 */
@Component
public class MarkedWorkbook {

	private final DocumentReading reading;

	private final DocumentFormats formats = new DocumentFormats();

	/** One at a time: a workbook to write into takes memory. */
	private final Lock oneAtATime = new ReentrantLock();

	MarkedWorkbook(DocumentReading reading) {
		this.reading = reading;
	}

	/**
	 * Reads a workbook and marks it. Marks of an earlier time are gone.
	 * @param fileName with its ending
	 * @param hints what is known about its forms
	 * @throws org.yardstick.shared.RejectedException if it cannot be read, is no .xlsx or
	 * too large to write into
	 */
	public byte[] of(String fileName, byte[] content, ReadingHints hints) {
		ReadDocument read = this.reading.read(fileName, content, hints);
		SourceDocument source = this.formats.read(fileName, content);
		this.oneAtATime.lock();
		try {
			return MarkedSheets.of(content, source, read);
		}
		finally {
			this.oneAtATime.unlock();
		}
	}

}
