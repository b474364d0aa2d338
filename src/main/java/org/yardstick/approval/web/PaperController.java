package org.yardstick.approval.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.springframework.data.domain.PageRequest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yardstick.approval.ApprovalDesk;
import org.yardstick.approval.ApprovalPaper;
import org.yardstick.approval.ApprovalPapers;
import org.yardstick.approval.PaperDocument;
import org.yardstick.approval.PaperId;
import org.yardstick.cycle.BudgetCycle;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.export.FormDownloads;
import org.yardstick.export.FormFile;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.Organisation;
import org.yardstick.organisation.Role;

/** The papers that were issued, and what waits for one. */
@Controller
@RequestMapping("/approvals")
class PaperController {

	private static final int ON_A_PAGE = 50;

	private final ApprovalPapers papers;

	private final ApprovalDesk desk;

	private final PaperDocument documents;

	private final FormDownloads downloads;

	private final BudgetCycles cycles;

	private final Organisation organisation;

	PaperController(ApprovalPapers papers, ApprovalDesk desk, PaperDocument documents, FormDownloads downloads,
			BudgetCycles cycles, Organisation organisation) {
		this.papers = papers;
		this.desk = desk;
		this.documents = documents;
		this.downloads = downloads;
		this.cycles = cycles;
		this.organisation = organisation;
	}

	@GetMapping
	String list(Actor actor, @RequestParam(required = false) Integer year, @RequestParam(defaultValue = "0") int page,
			Model model) {
		List<Integer> years = this.cycles.all().stream().map(BudgetCycle::fiscalYear).toList();
		int chosen = (year != null && years.contains(year)) ? year : years.stream().findFirst().orElse(0);
		model.addAttribute("years", years);
		model.addAttribute("year", chosen);
		model.addAttribute("papers",
				this.papers.of(actor, chosen, PageRequest.of(Math.max(0, Math.min(page, 10_000)), ON_A_PAGE)));
		if (actor.is(Role.PERFORMANCE) && !years.isEmpty()) {
			Map<DepartmentId, Long> waiting = this.desk.waiting(actor, chosen);
			model.addAttribute("waiting", waiting);
			model.addAttribute("departments",
					this.organisation.departments()
						.stream()
						.filter((department) -> waiting.containsKey(department.id()))
						.toList());
		}
		return "approval/papers";
	}

	@GetMapping("/{id}")
	String show(Actor actor, @PathVariable PaperId id, Model model) {
		ApprovalPaper paper = this.papers.get(actor, id);
		model.addAttribute("paper", paper);
		model.addAttribute("forms", this.papers.forms(paper));
		return "approval/paper";
	}

	@GetMapping("/{id}/notice.docx")
	ResponseEntity<byte[]> notice(Actor actor, @PathVariable PaperId id) {
		ApprovalPaper paper = this.papers.get(actor, id);
		FormFile file = this.documents.of(paper, this.papers.forms(paper));
		this.downloads.record(actor, null, file.name());
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, file.mediaType())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString())
			.body(file.content());
	}

}
