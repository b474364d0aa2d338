package org.yardstick.export.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yardstick.export.FormWorkbook;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;

/** A single form as a document, for everyone who may see it. */
@Controller
class FormDocumentController {

	private final PlanReading plans;

	private final FormWorkbook workbooks;

	FormDocumentController(PlanReading plans, FormWorkbook workbooks) {
		this.plans = plans;
		this.workbooks = workbooks;
	}

	@GetMapping("/plans/{id}/form.xlsx")
	ResponseEntity<byte[]> workbook(Actor actor, @PathVariable PlanId id) {
		PlanSnapshot plan = this.plans.get(actor, id);
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, Workbooks.MEDIA_TYPE)
			.header(HttpHeaders.CONTENT_DISPOSITION, Workbooks.disposition(this.workbooks.fileName(plan)))
			.body(this.workbooks.of(plan));
	}

}
