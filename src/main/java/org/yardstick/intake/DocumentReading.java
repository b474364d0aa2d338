package org.yardstick.intake;

import java.util.List;

import org.springframework.stereotype.Component;
import org.yardstick.shared.RejectedException;

/** Reads a file into the forms that stand in it. */
@Component
public class DocumentReading {

	/**
	 * @throws RejectedException if the file cannot be read, with what to do instead
	 */
	public ReadDocument read(String fileName, byte[] content, ReadingHints hints) {
		return new ReadDocument(fileName, List.of(), List.of());
	}

}
