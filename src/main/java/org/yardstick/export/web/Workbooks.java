package org.yardstick.export.web;

import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;

/** How workbooks are sent. */
final class Workbooks {

	static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private Workbooks() {
	}

	/** To be saved under a name, Chinese too (RFC 6266, RFC 8187). */
	static String disposition(String fileName) {
		return ContentDisposition.attachment().filename(fileName, StandardCharsets.UTF_8).build().toString();
	}

}
