package org.yardstick.reviewsheet.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yardstick.export.FormDownloads;
import org.yardstick.export.FormFile;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.reviewsheet.FilledSheet;
import org.yardstick.reviewsheet.SheetHeads;
import org.yardstick.reviewsheet.SheetReading;
import org.yardstick.reviewsheet.paper.SheetPapers;

import tools.jackson.databind.json.JsonMapper;

/**
 * The sheet of a plan on a page, beside the form and on paper. Without a number it is the
 * one that counts now. What reviewers fill in comes to {@link SheetEntryController}.
 */
@Controller
@RequestMapping("/plans/{id}")
class SheetController {

	private final PlanReading plans;

	private final SheetReading sheets;

	private final SheetHeads heads;

	private final SheetPapers papers;

	private final FormDownloads downloads;

	private final JsonMapper json;

	SheetController(PlanReading plans, SheetReading sheets, SheetHeads heads, SheetPapers papers,
			FormDownloads downloads, JsonMapper json) {
		this.plans = plans;
		this.sheets = sheets;
		this.heads = heads;
		this.papers = papers;
		this.downloads = downloads;
		this.json = json;
	}

	@GetMapping("/review-sheet")
	String page(Actor actor, @PathVariable PlanId id, @RequestParam(required = false) UUID sheet, Model model) {
		FilledSheet shown = find(actor, id, sheet);
		boolean mayFill = this.sheets.mayFill(actor, shown.plan());
		model.addAttribute("page", SheetPage.of(shown, this.heads.of(shown), mayFill));
		model.addAttribute("history", this.sheets.history(actor, id));
		model.addAttribute("settings", this.json.writeValueAsString(
				new SheetSettings(id.toString(), actor.accountId(), shown.judged().hash(), SavedSheet.of(shown))));
		return "reviewsheet/sheet";
	}

	/** A piece of the form page; nothing for those who may not read a sheet. */
	@GetMapping("/review-sheet/summary")
	ModelAndView summary(Actor actor, @PathVariable PlanId id, HttpServletResponse response) {
		PlanSnapshot plan = this.plans.get(actor, id);
		boolean mayFill = this.sheets.mayFill(actor, plan);
		boolean shown = mayFill || this.sheets.mayRead(actor, plan) && !this.sheets.history(actor, id).isEmpty();
		if (!shown) {
			response.setStatus(HttpStatus.NO_CONTENT.value());
			return null;
		}
		FilledSheet sheet = this.sheets.current(actor, id);
		return new ModelAndView("reviewsheet/summary", "page", SheetPage.of(sheet, this.heads.of(sheet), mayFill));
	}

	@GetMapping("/review-sheet/print")
	String print(Actor actor, @PathVariable PlanId id, @RequestParam(required = false) UUID sheet, Model model) {
		FilledSheet shown = find(actor, id, sheet);
		model.addAttribute("sheet", shown);
		model.addAttribute("papers", this.papers.of(shown));
		return "reviewsheet/print";
	}

	@GetMapping("/review-sheet.docx")
	ResponseEntity<byte[]> document(Actor actor, @PathVariable PlanId id, @RequestParam(required = false) UUID sheet) {
		FilledSheet filled = find(actor, id, sheet);
		FormFile file = this.papers.document(filled);
		this.downloads.record(actor, filled.plan(), file.name());
		ContentDisposition attached = ContentDisposition.attachment()
			.filename(file.name(), StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, file.mediaType())
			.header(HttpHeaders.CONTENT_DISPOSITION, attached.toString())
			.body(file.content());
	}

	private FilledSheet find(Actor actor, PlanId id, UUID sheet) {
		return (sheet != null) ? this.sheets.get(actor, id, sheet) : this.sheets.current(actor, id);
	}

}
