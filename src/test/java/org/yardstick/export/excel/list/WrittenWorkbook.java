package org.yardstick.export.excel.list;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a test sees of a workbook that was written. */
public record WrittenWorkbook(byte[] file) {

	XSSFWorkbook workbook() throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(this.file));
	}

	XSSFSheet sheet() throws IOException {
		return workbook().getSheetAt(0);
	}

	/** A row of the first sheet, counted from 0. */
	XSSFRow row(int number) throws IOException {
		return sheet().getRow(number);
	}

	/** The cells of a row that hold words. */
	List<String> words(int row) throws IOException {
		return StreamSupport.stream(row(row).spliterator(), false)
			.filter((cell) -> cell.getCellType() == CellType.STRING)
			.map(Cell::getStringCellValue)
			.toList();
	}

	/** The merged cells of the first sheet, as in {@code A1:B2}. */
	List<String> merged() throws IOException {
		return sheet().getMergedRegions().stream().map(CellRangeAddress::formatAsString).sorted().toList();
	}

	/** The XML of all sheets and of what they share. */
	String xml() throws IOException {
		StringBuilder xml = new StringBuilder();
		try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(this.file))) {
			for (PackagePart part : parts.getParts()) {
				if (part.getPartName().getName().startsWith("/xl/")) {
					try (InputStream words = part.getInputStream()) {
						xml.append(new String(words.readAllBytes(), StandardCharsets.UTF_8));
					}
				}
			}
		}
		catch (InvalidFormatException noWorkbook) {
			throw new IOException(noWorkbook);
		}
		return xml.toString();
	}

	/** Words as the XML of a list holds them. */
	static String escaped(String words) {
		return words.codePoints().mapToObj("&#x%x;"::formatted).collect(Collectors.joining());
	}

	static Stream<String> hostileWords() {
		return Stream.of("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1+1", "\r=1+1", "=HYPERLINK(\"x\")");
	}

}
