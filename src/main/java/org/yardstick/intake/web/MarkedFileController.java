package org.yardstick.intake.web;

import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yardstick.intake.ImportId;
import org.yardstick.intake.ImportMarking;
import org.yardstick.intake.MarkedFile;
import org.yardstick.organisation.Actor;

/** A workbook that was brought in, back with what is to be mended in it. */
@Controller
class MarkedFileController {

	private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final ImportMarking marking;

	MarkedFileController(ImportMarking marking) {
		this.marking = marking;
	}

	@GetMapping("/imports/{id}/marked.xlsx")
	ResponseEntity<byte[]> marked(Actor actor, @PathVariable ImportId id) {
		MarkedFile file = this.marking.of(actor, id);
		String disposition = ContentDisposition.attachment()
			.filename(file.name(), StandardCharsets.UTF_8)
			.build()
			.toString();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition)
			.body(file.content());
	}

}
