package org.yardstick.review.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.review.RemarkAnswers;
import org.yardstick.review.RemarkDraft;
import org.yardstick.review.RemarkDrafts;
import org.yardstick.review.RemarkId;
import org.yardstick.review.Remarks;
import org.yardstick.review.SeenRemark;

/**
 * The remarks on a form, as a piece of the page that shows it, and what people do with
 * them. The script that sends something asks for the piece anew afterwards, so nothing
 * here has a page of its own.
 */
@Controller
@RequestMapping("/plans/{id}/remarks")
class RemarkController {

	private final PlanReading plans;

	private final Remarks remarks;

	private final RemarkDrafts drafts;

	private final RemarkAnswers answers;

	RemarkController(PlanReading plans, Remarks remarks, RemarkDrafts drafts, RemarkAnswers answers) {
		this.plans = plans;
		this.remarks = remarks;
		this.drafts = drafts;
		this.answers = answers;
	}

	@GetMapping
	String remarks(Actor actor, @PathVariable PlanId id, Model model) {
		PlanSnapshot plan = this.plans.get(actor, id);
		model.addAttribute("planId", id);
		model.addAttribute("panel", new RemarkPanel(this.remarks.of(actor, plan), actor.accountId(),
				this.plans.mayDecide(actor, plan), this.plans.mayEdit(actor, plan)));
		return "review/_remarks";
	}

	/**
	 * Pins a remark.
	 * @param remark chosen by the page, so that sending it twice makes one
	 */
	@PostMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void pin(Actor actor, @PathVariable PlanId id, @RequestParam RemarkId remark,
			@RequestParam(defaultValue = "") String path, @RequestParam(defaultValue = "") String text) {
		this.drafts.pin(actor, id, new RemarkDraft(remark, path, text));
	}

	@PostMapping("/{remark}/text")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void reword(Actor actor, @PathVariable PlanId id, @PathVariable RemarkId remark,
			@RequestParam(defaultValue = "") String text) {
		this.drafts.reword(actor, id, remark, text);
	}

	@PostMapping("/{remark}/deletion")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void discard(Actor actor, @PathVariable PlanId id, @PathVariable RemarkId remark) {
		this.drafts.discard(actor, id, remark);
	}

	/**
	 * @param seen the number of the last event that the person saw
	 */
	@PostMapping("/{remark}/mended")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void mend(Actor actor, @PathVariable PlanId id, @PathVariable RemarkId remark,
			@RequestParam(defaultValue = "0") long seen) {
		this.answers.mend(actor, id, new SeenRemark(remark, seen));
	}

	/**
	 * @param seen as in {@link #mend}
	 */
	@PostMapping("/{remark}/answer")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void answer(Actor actor, @PathVariable PlanId id, @PathVariable RemarkId remark,
			@RequestParam(defaultValue = "0") long seen, @RequestParam(defaultValue = "") String text) {
		this.answers.answer(actor, id, new SeenRemark(remark, seen), text);
	}

	/**
	 * @param seen as in {@link #mend}
	 */
	@PostMapping("/{remark}/closing")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void close(Actor actor, @PathVariable PlanId id, @PathVariable RemarkId remark,
			@RequestParam(defaultValue = "0") long seen) {
		this.answers.close(actor, id, new SeenRemark(remark, seen));
	}

	/**
	 * @param seen as in {@link #mend}
	 */
	@PostMapping("/{remark}/reopening")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void keepOpen(Actor actor, @PathVariable PlanId id, @PathVariable RemarkId remark,
			@RequestParam(defaultValue = "0") long seen, @RequestParam(defaultValue = "") String text) {
		this.answers.keepOpen(actor, id, new SeenRemark(remark, seen), text);
	}

}
