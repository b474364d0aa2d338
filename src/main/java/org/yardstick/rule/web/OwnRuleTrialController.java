package org.yardstick.rule.web;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yardstick.organisation.Actor;
import org.yardstick.rule.expression.OwnRuleAdministration;
import org.yardstick.rule.expression.OwnRuleTrials;

/** Tries rules of one's own out, and switches them on and off. */
@Controller
@RequestMapping("/rules/own/{code}")
class OwnRuleTrialController {

	private static final String PAGE = "redirect:/rules/own/";

	private final OwnRuleAdministration rules;

	private final OwnRuleTrials trials;

	private final OwnRulePages pages;

	OwnRuleTrialController(OwnRuleAdministration rules, OwnRuleTrials trials, OwnRulePages pages) {
		this.rules = rules;
		this.trials = trials;
		this.pages = pages;
	}

	@PostMapping("/trials")
	String order(Actor actor, @PathVariable String code, @RequestParam int year) {
		this.trials.order(actor, code, year);
		return PAGE + code + "#trial";
	}

	/** The last trial without the page around it. */
	@GetMapping("/trial")
	ModelAndView trial(@PathVariable String code) {
		Map<String, Object> model = new HashMap<>();
		this.pages.trial(this.rules.get(code), model);
		return new ModelAndView("rule/_trial :: trial", model);
	}

	@PostMapping("/activation")
	String switchOn(Actor actor, @PathVariable String code, @RequestParam long revision, RedirectAttributes redirect) {
		this.rules.switchOn(actor, code, revision);
		redirect.addFlashAttribute("notice", "规则" + code + "已启用，填表页面上马上会用它检查。");
		return PAGE + code;
	}

	@PostMapping("/deactivation")
	String switchOff(Actor actor, @PathVariable String code, @RequestParam long revision, RedirectAttributes redirect) {
		this.rules.switchOff(actor, code, revision);
		redirect.addFlashAttribute("notice", "规则" + code + "已停用。");
		return PAGE + code;
	}

}
