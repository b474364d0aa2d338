package org.yardstick.trail.web;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yardstick.organisation.Actor;
import org.yardstick.shared.ConflictException;
import org.yardstick.trail.TrailArea;
import org.yardstick.trail.TrailChecks;
import org.yardstick.trail.TrailFinds;
import org.yardstick.trail.TrailKind;
import org.yardstick.trail.TrailSearch;

/** Searches the trail and has its chain checked. All state is in the address. */
@Controller
@RequestMapping(TrailListing.PATH)
class TrailController {

	private static final String PAGE = "redirect:" + TrailListing.PATH + "#trail-check";

	private final TrailSearch search;

	private final TrailChecks checks;

	private final Clock clock;

	TrailController(TrailSearch search, TrailChecks checks, Clock clock) {
		this.search = search;
		this.checks = checks;
		this.clock = clock;
	}

	/** The page; for a script that goes on, only the entries. */
	@GetMapping
	String list(Actor actor, @RequestParam Map<String, String> query, HtmxRequest htmx, Model model) {
		TrailListing listing = TrailListing.of(query);
		TrailFinds finds = this.search.search(actor, listing.filter(this.clock.getZone()), listing.before());
		model.addAttribute("listing", listing);
		model.addAttribute("finds", finds);
		if (htmx.isHtmxRequest() && !htmx.isHistoryRestoreRequest()) {
			return "trail/_entries :: entries";
		}
		model.addAttribute("areas", TrailArea.values());
		model.addAttribute("kinds", TrailKind.values());
		check(actor, model);
		return "trail/trail";
	}

	/** How far the check is, without the page around it. */
	@GetMapping("/check")
	String progress(Actor actor, Model model) {
		check(actor, model);
		return "trail/_check :: check";
	}

	@PostMapping("/check")
	String order(Actor actor, RedirectAttributes flash) {
		try {
			this.checks.order(actor);
		}
		catch (ConflictException refused) {
			flash.addFlashAttribute("warning", refused.getMessage());
		}
		return PAGE;
	}

	/** Compares what somebody wrote down with what stands there now. */
	@PostMapping("/anchor")
	String compare(Actor actor, @RequestParam(defaultValue = "") String number,
			@RequestParam(defaultValue = "") String hash, RedirectAttributes flash) {
		String written = hash.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
		if (!number.strip().matches("\\d{1,18}") || !written.matches("[0-9a-f]{64}")) {
			flash.addFlashAttribute("warning", "请填写记录的编号，以及它的 64 位校验值（数字和字母 a 到 f）。");
		}
		else if (this.checks.proves(actor, Long.parseLong(number.strip()), written)) {
			flash.addFlashAttribute("notice", "第 " + number.strip() + " 条记录的校验值与您抄下的一致。再核对一遍全部记录，就能证明它之前的记录都没有改动。");
		}
		else {
			flash.addFlashAttribute("warning",
					"第 " + number.strip() + " 条记录的校验值与您抄下的不一致：请先检查有没有抄错；如果没有，这条记录或它之前的记录被改动过，请联系系统的维护单位。");
		}
		return PAGE;
	}

	private void check(Actor actor, Model model) {
		model.addAttribute("check", this.checks.last(actor).orElse(null));
		model.addAttribute("sound", this.checks.lastSound(actor).orElse(null));
		model.addAttribute("anchor", this.checks.anchor(actor));
		model.addAttribute("guarded", this.checks.isGuarded(actor));
	}

}
