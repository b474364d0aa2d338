package org.yardstick.intake.web;

import java.util.List;
import java.util.Map;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yardstick.intake.ImportConfirmation;
import org.yardstick.intake.ImportDesk;
import org.yardstick.intake.ImportId;
import org.yardstick.intake.ImportMending;
import org.yardstick.intake.ImportOutlook;
import org.yardstick.intake.ImportOutlooks;
import org.yardstick.intake.ImportState;
import org.yardstick.organisation.Actor;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.RejectedException;
import org.yardstick.template.FormTemplates;

/** A document: what was found in it, and what is to become of that. */
@Controller
@RequestMapping("/imports/{id}")
class ImportController {

	private final ImportDesk desk;

	private final ImportOutlooks outlooks;

	private final ImportMending mending;

	private final ImportConfirmation confirmation;

	private final FormTemplates templates;

	ImportController(ImportDesk desk, ImportOutlooks outlooks, ImportMending mending, ImportConfirmation confirmation,
			FormTemplates templates) {
		this.desk = desk;
		this.outlooks = outlooks;
		this.mending = mending;
		this.confirmation = confirmation;
		this.templates = templates;
	}

	@GetMapping
	String show(Actor actor, @PathVariable ImportId id, HtmxRequest htmx, Model model) {
		fill(actor, id, model);
		return (htmx.isHtmxRequest() && !htmx.isHistoryRestoreRequest()) ? "intake/_panel :: panel" : "intake/import";
	}

	/**
	 * Makes drafts as the page says. A second click on the button finds everything done.
	 */
	@PostMapping("/confirmation")
	ModelAndView confirm(Actor actor, @PathVariable ImportId id, @RequestParam Map<String, String> fields, Model model,
			RedirectAttributes flash) {
		try {
			this.mending.date(actor, id, FormFields.years(fields));
			int made = this.confirmation.confirm(actor, id, FormFields.decisions(fields)).size();
			flash.addFlashAttribute("notice", "已导入 " + made + " 张草稿。");
		}
		catch (RejectedException refused) {
			fill(actor, id, model);
			model.addAttribute("refusal", refused);
			return new ModelAndView("intake/import", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (ConflictException conflict) {
			if (this.outlooks.document(actor, id).state() != ImportState.CONFIRMED) {
				flash.addFlashAttribute("warning", conflict.getMessage());
			}
		}
		return new ModelAndView("redirect:/imports/" + id);
	}

	@PostMapping("/undoing")
	String undo(Actor actor, @PathVariable ImportId id, RedirectAttributes flash) {
		try {
			this.confirmation.undo(actor, id);
			flash.addFlashAttribute("notice", "已撤销这次导入：新建的草稿已删除，替换过的草稿已恢复原来的内容。");
		}
		catch (ConflictException conflict) {
			flash.addFlashAttribute("warning", conflict.getMessage());
		}
		return "redirect:/imports/" + id;
	}

	@PostMapping("/reading")
	String readAgain(Actor actor, @PathVariable ImportId id, UploadHints hints) {
		this.desk.readAgain(actor, id, hints.toHints());
		return "redirect:/imports/" + id;
	}

	@PostMapping("/deletion")
	String forget(Actor actor, @PathVariable ImportId id, RedirectAttributes flash) {
		String name = this.outlooks.document(actor, id).fileName();
		this.desk.forget(actor, id);
		flash.addFlashAttribute("notice", "已删除“" + name + "”的导入记录。已经导入的草稿不受影响。");
		return "redirect:/imports";
	}

	private void fill(Actor actor, ImportId id, Model model) {
		ImportOutlook outlook = this.outlooks.of(actor, id);
		model.addAttribute("document", outlook.document());
		model.addAttribute("outlook", outlook);
		model.addAttribute("rows", rows(outlook));
		model.addAttribute("rereadable", this.desk.canReadAgain(id));
		model.addAttribute("templates", this.templates.all());
	}

	private List<FormRow> rows(ImportOutlook outlook) {
		return outlook.forms()
			.stream()
			.map((form) -> FormRow.of(form, outlook.years().get(form.form().template()),
					this.templates.get(form.form().template()).name()))
			.toList();
	}

}
