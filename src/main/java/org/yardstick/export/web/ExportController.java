package org.yardstick.export.web;

import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yardstick.export.Export;
import org.yardstick.export.ExportFile;
import org.yardstick.export.ExportId;
import org.yardstick.export.Exports;
import org.yardstick.organisation.Actor;
import org.yardstick.shared.ConflictException;

/** The page on which files are ordered, watched and fetched. */
@Controller
@RequestMapping("/exports")
class ExportController {

	private static final String PAGE = "export/exports";

	private final Exports exports;

	private final ExportPage page;

	ExportController(Exports exports, ExportPage page) {
		this.exports = exports;
		this.page = page;
	}

	@GetMapping
	ModelAndView choose(Actor actor, @ModelAttribute("form") ExportForm form, BindingResult result) {
		ModelAndView answer = new ModelAndView(PAGE, this.page.of(actor));
		return result.hasErrors() ? answer : answer.addObject("projects", this.page.count(actor, form));
	}

	/** Orders a file; without a kind, only the choice of projects is shown anew. */
	@PostMapping
	ModelAndView order(Actor actor, @ModelAttribute("form") ExportForm form, BindingResult result,
			RedirectAttributes flash) {
		if (result.hasErrors()) {
			ModelAndView answer = new ModelAndView(PAGE, result.getModel(), HttpStatus.UNPROCESSABLE_CONTENT);
			return answer.addAllObjects(this.page.of(actor));
		}
		if (form.getKind() == null) {
			return new ModelAndView("redirect:" + form.address());
		}
		try {
			this.exports.order(actor, form.toOrder());
			return new ModelAndView("redirect:" + form.address() + "#own");
		}
		catch (ConflictException refused) {
			flash.addFlashAttribute("warning", refused.getMessage());
			return new ModelAndView("redirect:" + form.address());
		}
	}

	/** The list of one's own without the page around it. */
	@GetMapping("/own")
	ModelAndView own(Actor actor) {
		return new ModelAndView("export/_own :: own", this.page.own(actor));
	}

	@GetMapping("/{id}/file")
	ResponseEntity<Resource> file(Actor actor, @PathVariable ExportId id) {
		ExportFile file = this.exports.file(actor, id);
		return ResponseEntity.ok().headers(file.headers()).body(file);
	}

	@PostMapping("/{id}/removal")
	String remove(Actor actor, @PathVariable ExportId id, RedirectAttributes flash) {
		Export export = this.exports.get(actor, id);
		this.exports.remove(actor, id);
		flash.addFlashAttribute("notice", "“%s”已%s。".formatted(export.title(), export.state().isOpen() ? "取消" : "删除"));
		return "redirect:/exports";
	}

}
