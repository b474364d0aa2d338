package org.yardstick.restapi.intake;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.yardstick.intake.BroughtDocument;
import org.yardstick.intake.FormDecision;
import org.yardstick.intake.ImportConfirmation;
import org.yardstick.intake.ImportDesk;
import org.yardstick.intake.ImportId;
import org.yardstick.intake.ImportOutlooks;
import org.yardstick.intake.ReadingHints;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanId;
import org.yardstick.restapi.ApiRefusal;
import org.yardstick.shared.RejectedException;

import tools.jackson.databind.node.ObjectNode;

/** Documents that programs bring in: read at once, made into drafts when confirmed. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportResource {

	private final ImportDesk desk;

	private final ImportOutlooks outlooks;

	private final ImportConfirmation confirmation;

	ImportResource(ImportDesk desk, ImportOutlooks outlooks, ImportConfirmation confirmation) {
		this.desk = desk;
		this.outlooks = outlooks;
		this.confirmation = confirmation;
	}

	/**
	 * @param forms the places of the forms to make drafts of, counted from 0
	 */
	record ConfirmationBody(List<Integer> forms) {

		/** What is to become of each form of the document. */
		Map<Integer, FormDecision> decisions(int found) {
			if (this.forms == null || this.forms.contains(null)) {
				throw RejectedException.at("forms", "请在 forms 里写明要导入第几张表，从 0 数起，例如 [0, 1]。");
			}
			Map<Integer, FormDecision> decisions = new HashMap<>();
			for (int n = 0; n < found; n++) {
				decisions.put(n, FormDecision.SKIP);
			}
			this.forms.forEach((number) -> decisions.put(number, FormDecision.CREATE));
			return decisions;
		}

	}

	/**
	 * The drafts that were made.
	 */
	record Confirmed(List<String> planIds) {
	}

	/** Reads a document; nothing is stored as a plan. */
	@PostMapping
	ObjectNode read(Actor actor, @RequestParam(required = false) MultipartFile file,
			@RequestParam(required = false) String template, @RequestParam(required = false) Integer fiscalYear)
			throws IOException {
		if (file == null) {
			throw new ApiRefusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "请用 multipart/form-data 上传，把文件放在 file 里。");
		}
		ReadingHints hints = new ReadingHints((template == null || template.isBlank()) ? null : template, fiscalYear);
		ImportId id = this.desk.read(actor, new BroughtDocument(file.getOriginalFilename(), file.getBytes(), hints));
		return ImportRepresentation.of(this.outlooks.document(actor, id), this.outlooks.forms(actor, id));
	}

	/** Makes drafts of forms of the document. */
	@PostMapping("/{id}/confirmation")
	@ResponseStatus(HttpStatus.CREATED)
	Confirmed confirm(Actor actor, @PathVariable ImportId id, @RequestBody ConfirmationBody body) {
		int found = this.outlooks.forms(actor, id).size();
		return new Confirmed(
				this.confirmation.confirm(actor, id, body.decisions(found)).stream().map(PlanId::toString).toList());
	}

}
