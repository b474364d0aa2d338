package org.yardstick.export.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.yardstick.export.Export;
import org.yardstick.export.ExportFormat;
import org.yardstick.export.ExportGrouping;
import org.yardstick.export.ExportId;
import org.yardstick.export.ExportKind;
import org.yardstick.export.ExportOrder;
import org.yardstick.export.ExportState;

/**
 * An export in the list of one's own.
 *
 * @param details of the order, in words
 * @param size of the file in words, null if there is none
 * @param expires when it is deleted, null while it is open
 */
record ExportRow(ExportId id, String title, String details, ExportState state, long done, long total, String fileName,
		String size, String error, String ordered, String expires) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
		.withZone(ZoneId.of("Asia/Shanghai"));

	private static final int KILO = 1024;

	static ExportRow of(Export export) {
		return new ExportRow(export.id(), export.title(), export.coverage() + shape(export.order()), export.state(),
				export.done(), export.total(), export.fileName(), size(export.fileSize()), export.error(),
				time(export.orderedAt()), time(export.expiresAt()));
	}

	private static String shape(ExportOrder order) {
		if (order.kind() == ExportKind.BOOK) {
			return "；" + ((order.grouping() == ExportGrouping.DIVISION) ? "按业务科分章" : "按主管部门分章");
		}
		String format = (order.format() == ExportFormat.DOCX) ? "；Word" : "；Excel";
		return (order.grouping() == ExportGrouping.DEPARTMENT) ? format + "，按主管部门分开" : format;
	}

	private static String time(Instant time) {
		return (time != null) ? TIME.format(time) : null;
	}

	private static String size(Long bytes) {
		if (bytes == null) {
			return null;
		}
		double kilobytes = Math.max(1, (double) bytes / KILO);
		return (kilobytes < KILO) ? String.format(Locale.ROOT, "%.0f KB", kilobytes)
				: String.format(Locale.ROOT, "%.1f MB", kilobytes / KILO);
	}

}
