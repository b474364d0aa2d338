package org.yardstick.rule.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yardstick.organisation.Actor;
import org.yardstick.rule.expression.OwnRule;
import org.yardstick.rule.expression.OwnRuleAdministration;
import org.yardstick.shared.FormPage;

/** Writes rules of one's own. */
@Controller
@RequestMapping("/rules/own")
class OwnRuleController {

	private static final String PAGE = "rule/own-rule";

	private final OwnRuleAdministration rules;

	private final OwnRulePages pages;

	OwnRuleController(OwnRuleAdministration rules, OwnRulePages pages) {
		this.rules = rules;
		this.pages = pages;
	}

	@GetMapping("/new")
	ModelAndView ask() {
		OwnRuleForm form = new OwnRuleForm();
		ModelAndView page = new ModelAndView(PAGE, "form", form);
		this.pages.choices(form, page.getModel());
		return page;
	}

	@PostMapping
	ModelAndView write(Actor actor, @ModelAttribute("form") OwnRuleForm form, BindingResult result,
			RedirectAttributes redirect) {
		ModelAndView answer = FormPage.submit(result, PAGE,
				() -> saved(this.rules.write(actor, form.toTerms()), redirect));
		if (result.hasErrors()) {
			this.pages.choices(form, answer.getModel());
		}
		return answer;
	}

	/** What is wrong with an expression that is being typed, as a piece of the page. */
	@PostMapping("/expression")
	String check(@RequestParam(defaultValue = "") String expression, Model model) {
		model.addAttribute("words", ExpressionWords.of(expression));
		return "rule/_expression :: words";
	}

	@GetMapping("/{code}")
	ModelAndView show(@PathVariable String code) {
		OwnRule rule = this.rules.get(code);
		OwnRuleForm form = OwnRuleForm.of(rule);
		ModelAndView page = new ModelAndView(PAGE, "form", form);
		this.pages.choices(form, page.getModel());
		this.pages.rule(rule, page.getModel());
		return page;
	}

	@PostMapping("/{code}")
	ModelAndView revise(Actor actor, @PathVariable String code, @ModelAttribute("form") OwnRuleForm form,
			BindingResult result, RedirectAttributes redirect) {
		ModelAndView answer = FormPage.submit(result, PAGE, () -> {
			this.rules.revise(actor, code, form.getRevision(), form.toTerms());
			return saved(code, redirect);
		});
		if (result.hasErrors()) {
			this.pages.choices(form, answer.getModel());
			this.pages.rule(this.rules.get(code), answer.getModel());
		}
		return answer;
	}

	private static String saved(String code, RedirectAttributes redirect) {
		redirect.addFlashAttribute("notice", "规则" + code + "已保存。启用以前，请先试运行。");
		return "redirect:/rules/own/" + code;
	}

}
