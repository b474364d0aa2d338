package org.yardstick.export.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yardstick.export.FormDownloads;
import org.yardstick.export.FormFile;
import org.yardstick.export.FormFormat;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;

/** A single form as a document, for everyone who may see it. */
@Controller
class FormDocumentController {

	private final PlanReading plans;

	private final FormDownloads downloads;

	FormDocumentController(PlanReading plans, FormDownloads downloads) {
		this.plans = plans;
		this.downloads = downloads;
	}

	@GetMapping("/plans/{id}/form.xlsx")
	ResponseEntity<byte[]> workbook(Actor actor, @PathVariable PlanId id) {
		return send(this.downloads.fetch(actor, this.plans.get(actor, id), FormFormat.XLSX));
	}

	@GetMapping("/plans/{id}/form.docx")
	ResponseEntity<byte[]> document(Actor actor, @PathVariable PlanId id) {
		return send(this.downloads.fetch(actor, this.plans.get(actor, id), FormFormat.DOCX));
	}

	private static ResponseEntity<byte[]> send(FormFile file) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, file.mediaType())
			.header(HttpHeaders.CONTENT_DISPOSITION, Workbooks.disposition(file.name()))
			.body(file.content());
	}

}
