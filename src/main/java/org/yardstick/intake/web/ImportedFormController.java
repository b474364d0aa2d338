package org.yardstick.intake.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.yardstick.intake.FormPlace;
import org.yardstick.intake.ImportId;
import org.yardstick.intake.ImportMending;
import org.yardstick.intake.ImportOutlooks;
import org.yardstick.intake.ImportSnapshot;
import org.yardstick.intake.ImportedForm;
import org.yardstick.intake.Leftover;
import org.yardstick.intake.StaleFormException;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanPlaces;
import org.yardstick.plan.web.FormEditor;
import org.yardstick.plan.web.SavedContent;
import org.yardstick.plan.web.TypedContent;
import org.yardstick.shared.NotFoundException;
import org.yardstick.template.FormLayout;
import org.yardstick.template.FormTemplates;

/** A form of a document in its printed layout, to be looked at and mended. */
@Controller
@RequestMapping("/imports/{id}/forms/{number}")
class ImportedFormController {

	private final ImportOutlooks outlooks;

	private final ImportMending mending;

	private final FormEditor editor;

	private final FormTemplates templates;

	ImportedFormController(ImportOutlooks outlooks, ImportMending mending, FormEditor editor, FormTemplates templates) {
		this.outlooks = outlooks;
		this.mending = mending;
		this.editor = editor;
		this.templates = templates;
	}

	@GetMapping
	String show(Actor actor, @PathVariable ImportId id, @PathVariable int number, Model model) {
		ImportSnapshot document = this.outlooks.document(actor, id);
		List<ImportedForm> forms = this.outlooks.forms(actor, id);
		ImportedForm form = form(forms, number);
		int year = this.outlooks.yearFor(form);
		FormLayout layout = this.templates.get(form.template()).layoutOrFirst(form.layout());
		PlanPlaces places = new PlanPlaces(layout, year, form.content());
		model.addAttribute("document", document);
		model.addAttribute("form", form);
		model.addAttribute("last", forms.size() - 1);
		model.addAttribute("doubts", DoubtRow.of(form.doubts(), places));
		boolean open = document.state().isOpen();
		this.editor.show(model, actor, form.asDraft(year),
				open ? "/imports/" + id + "/forms/" + number + "/content" : null);
		return "intake/form";
	}

	@GetMapping(path = "/content", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	SavedContent content(Actor actor, @PathVariable ImportId id, @PathVariable int number) {
		return stored(actor, form(this.outlooks.forms(actor, id), number));
	}

	/** Stores all cells; answers as those of plans are answered. */
	@PutMapping(path = "/content", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	ResponseEntity<SavedContent> save(Actor actor, @PathVariable ImportId id, @PathVariable int number,
			InputStream body) throws IOException {
		ImportedForm form = form(this.outlooks.forms(actor, id), number);
		TypedContent typed = this.editor.read(body, form.asDraft(this.outlooks.yearFor(form)));
		try {
			ImportedForm saved = this.mending.save(actor, new FormPlace(id, number), typed.version(), typed.content());
			return ResponseEntity.ok(stored(actor, saved));
		}
		catch (StaleFormException stale) {
			return ResponseEntity.status(HttpStatus.CONFLICT).body(stored(actor, stale.current()));
		}
	}

	/** Notes what became of words without a place. */
	@PostMapping("/leftovers/{leftover}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void dispose(Actor actor, @PathVariable ImportId id, @PathVariable int number, @PathVariable int leftover,
			@RequestParam Leftover.Fate fate) {
		this.mending.dispose(actor, new FormPlace(id, number), leftover, fate);
	}

	/** Notes that a guess is right. */
	@PostMapping("/doubts/{doubt}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void settle(Actor actor, @PathVariable ImportId id, @PathVariable int number, @PathVariable int doubt) {
		this.mending.settle(actor, new FormPlace(id, number), doubt);
	}

	private SavedContent stored(Actor actor, ImportedForm form) {
		return this.editor.stored(actor, form.asDraft(this.outlooks.yearFor(form)), List.of());
	}

	private static ImportedForm form(List<ImportedForm> forms, int number) {
		if (number < 0 || number >= forms.size()) {
			throw new NotFoundException("这份文件里没有这张表，请回到文件再选。");
		}
		return forms.get(number);
	}

}
