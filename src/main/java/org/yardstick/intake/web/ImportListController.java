package org.yardstick.intake.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yardstick.cycle.BudgetCycle;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.intake.BroughtDocument;
import org.yardstick.intake.ImportDesk;
import org.yardstick.intake.ImportList;
import org.yardstick.intake.ImportSummary;
import org.yardstick.organisation.Actor;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.RejectedException;
import org.yardstick.template.FormTemplates;

/**
 * The own documents, and the place to bring in more: by a form, or by scripts that send
 * them one by one and show how far they are.
 */
@Controller
@RequestMapping("/imports")
class ImportListController {

	private static final int PAGE_SIZE = 20;

	private static final int LAST_PAGE = 100_000;

	private final ImportDesk desk;

	private final ImportList list;

	private final FormTemplates templates;

	private final BudgetCycles cycles;

	ImportListController(ImportDesk desk, ImportList list, FormTemplates templates, BudgetCycles cycles) {
		this.desk = desk;
		this.list = list;
		this.templates = templates;
		this.cycles = cycles;
	}

	@GetMapping
	String show(Actor actor, @RequestParam(defaultValue = "0") int page, HtmxRequest htmx, Model model) {
		PageRequest wanted = PageRequest.of(Math.min(Math.max(page, 0), LAST_PAGE), PAGE_SIZE);
		Page<ImportSummary> imports = this.list.page(actor, wanted);
		model.addAttribute("imports", imports);
		model.addAttribute("underWay", imports.stream().anyMatch((each) -> each.state().isUnderWay()));
		if (htmx.isHtmxRequest() && !htmx.isHistoryRestoreRequest()) {
			return "intake/_imports :: list";
		}
		model.addAttribute("templates", this.templates.all());
		model.addAttribute("years", this.cycles.all().stream().map(BudgetCycle::fiscalYear).toList());
		model.addAttribute("mostBytes", BroughtDocument.MOST_BYTES);
		return "intake/imports";
	}

	/**
	 * Takes in what a form sends: files and pasted words. What is wrong with one file
	 * does not keep the others out.
	 */
	@PostMapping
	String receive(Actor actor, @RequestParam(required = false) List<MultipartFile> files,
			@RequestParam(defaultValue = "") String pasted, UploadHints hints, RedirectAttributes flash)
			throws IOException {
		List<String> refused = new ArrayList<>();
		int received = 0;
		for (MultipartFile file : (files != null) ? files : List.<MultipartFile>of()) {
			if (file.getOriginalFilename() != null && !file.getOriginalFilename().isBlank()) {
				received += receive(actor, file.getOriginalFilename(), file.getBytes(), hints, refused);
			}
		}
		if (!pasted.isBlank()) {
			received += receive(actor, "粘贴的内容.txt", pasted.getBytes(StandardCharsets.UTF_8), hints, refused);
		}
		if (received > 0) {
			flash.addFlashAttribute("notice", "已收到 " + received + " 份，正在读取。");
		}
		else if (refused.isEmpty()) {
			refused.add("请先选择文件，或把表格粘贴进来。");
		}
		if (!refused.isEmpty()) {
			flash.addFlashAttribute("warning", String.join(" ", refused));
		}
		return "redirect:/imports";
	}

	/** Takes in one file that a script sends. */
	@PostMapping(path = "/files", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	@ResponseStatus(HttpStatus.CREATED)
	Map<String, String> receive(Actor actor, @RequestParam(required = false) MultipartFile file, UploadHints hints)
			throws IOException {
		if (file == null) {
			throw RejectedException.at("file", "请先选择文件。");
		}
		return Map.of("id",
				this.desk
					.receive(actor, new BroughtDocument(file.getOriginalFilename(), file.getBytes(), hints.toHints()))
					.toString());
	}

	private int receive(Actor actor, String name, byte[] content, UploadHints hints, List<String> refused) {
		try {
			this.desk.receive(actor, new BroughtDocument(name, content, hints.toHints()));
			return 1;
		}
		catch (RejectedException | ConflictException refusal) {
			refused.add(refusal.getMessage());
			return 0;
		}
	}

}
