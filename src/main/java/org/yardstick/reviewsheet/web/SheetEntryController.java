package org.yardstick.reviewsheet.web;

import java.io.IOException;
import java.io.InputStream;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanId;
import org.yardstick.reviewsheet.SheetFilling;
import org.yardstick.reviewsheet.SheetInput;
import org.yardstick.reviewsheet.StaleSheetException;
import org.yardstick.shared.ConflictException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What reviewers fill into a sheet, and its end. */
@Controller
@RequestMapping("/plans/{id}/review-sheet")
class SheetEntryController {

	/** Nine full opinions need less than half of it. */
	private static final int MOST_BYTES = 64 << 10;

	private final SheetFilling filling;

	private final JsonMapper json;

	SheetEntryController(SheetFilling filling, JsonMapper json) {
		this.filling = filling;
		this.json = json;
	}

	/**
	 * Stores everything: 200 with the sheet as it is stored, 422 with every mark that
	 * cannot be, 409 with the sheet as somebody else stored it meanwhile.
	 */
	@PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<SavedSheet> save(Actor actor, @PathVariable PlanId id, InputStream body) throws IOException {
		try {
			return ResponseEntity.ok(SavedSheet.of(this.filling.save(actor, id, read(body))));
		}
		catch (StaleSheetException stale) {
			return ResponseEntity.status(HttpStatus.CONFLICT).body(SavedSheet.of(stale.current()));
		}
	}

	@PostMapping("/completion")
	String finish(Actor actor, @PathVariable PlanId id, @RequestParam long version, RedirectAttributes flash) {
		try {
			this.filling.finish(actor, id, version);
		}
		catch (StaleSheetException stale) {
			throw new ConflictException(stale.getMessage());
		}
		flash.addFlashAttribute("notice", "审核表已定稿。请回到绩效目标表办理审核决定。");
		return "redirect:/plans/" + id + "/review-sheet";
	}

	@PostMapping("/renewal")
	String judgeAgain(Actor actor, @PathVariable PlanId id, RedirectAttributes flash) {
		this.filling.judgeAgain(actor, id);
		flash.addFlashAttribute("notice", "已按定稿的内容另开一张审核表，原来的定稿保留在历次审核表中。");
		return "redirect:/plans/" + id + "/review-sheet";
	}

	private SheetInput read(InputStream body) throws IOException {
		byte[] bytes = body.readNBytes(MOST_BYTES + 1);
		if (bytes.length > MOST_BYTES) {
			throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
		}
		try {
			SheetInput input = this.json.readValue(bytes, SheetInput.class);
			if (input != null && input.hash() != null) {
				return input;
			}
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		catch (JacksonException noSheet) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, noSheet);
		}
	}

}
