package org.yardstick.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

import com.microsoft.playwright.Download;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The rows of a downloaded workbook, as Excel shows them. */
record DownloadedList(List<List<String>> rows) {

	static DownloadedList of(Download download) {
		try (InputStream file = download.createReadStream(); XSSFWorkbook workbook = new XSSFWorkbook(file)) {
			DataFormatter shown = new DataFormatter();
			return new DownloadedList(StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
				.map((row) -> words(row, shown))
				.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> words(Row row, DataFormatter shown) {
		return StreamSupport.stream(row.spliterator(), false).map((Cell cell) -> shown.formatCellValue(cell)).toList();
	}

	/** The rows in which a cell reads so. */
	List<List<String>> with(String words) {
		return this.rows.stream().filter((row) -> row.contains(words)).toList();
	}

}
