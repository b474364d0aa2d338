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
import org.yardstick.rule.RuleAdministration;
import org.yardstick.rule.RuleSettingKey;
import org.yardstick.shared.FormPage;

/** The list of the rules, and how each is applied in a year and template. */
@Controller
@RequestMapping("/rules")
class RuleSettingsController {

	private static final String PAGE = "rule/rule";

	private static final String LIST = "redirect:/rules";

	private final RulePages pages;

	private final RuleAdministration administration;

	RuleSettingsController(RulePages pages, RuleAdministration administration) {
		this.pages = pages;
		this.administration = administration;
	}

	@GetMapping
	String list(@RequestParam(required = false) Integer year, @RequestParam(required = false) String template,
			Model model) {
		this.pages.list(year, template, model);
		return "rule/rules";
	}

	@GetMapping("/changes")
	String changes(@RequestParam(required = false) Integer year, Model model) {
		int fiscalYear = this.pages.year(year);
		model.addAttribute("year", fiscalYear);
		model.addAttribute("changes", this.pages.changes(fiscalYear, null));
		return "rule/changes";
	}

	@PostMapping("/copies")
	String copy(Actor actor, @RequestParam int year, RedirectAttributes redirect) {
		int copied = this.administration.copyFromYearBefore(actor, year);
		redirect.addFlashAttribute("notice", (copied > 0) ? "从" + (year - 1) + "年度复制了" + copied + "项设置；今年已经设置过的没有改动。"
				: (year - 1) + "年度没有可以复制的设置，或者今年都已经设置过。");
		redirect.addAttribute("year", year);
		return LIST;
	}

	@GetMapping("/{code}")
	ModelAndView show(@PathVariable String code, @RequestParam(required = false) Integer year,
			@RequestParam(required = false) String template) {
		RuleSettingKey key = new RuleSettingKey(this.pages.year(year),
				(template == null || template.isBlank()) ? null : template, code);
		ModelAndView page = new ModelAndView(PAGE, "form", RuleSettingForm.of(key, this.administration.state(key)));
		this.pages.rule(key, page.getModel());
		return page;
	}

	@PostMapping("/{code}")
	ModelAndView change(Actor actor, @PathVariable String code, @ModelAttribute("form") RuleSettingForm form,
			BindingResult result, RedirectAttributes redirect) {
		RuleSettingKey key = form.toKey(code);
		ModelAndView answer = FormPage.submit(result, PAGE, () -> {
			this.administration.change(actor, key, form.getVersion(), form.toSetting());
			return backToList(key, "规则" + code + "的设置已保存。", redirect);
		});
		if (result.hasErrors()) {
			this.pages.rule(key, answer.getModel());
		}
		return answer;
	}

	@PostMapping("/{code}/reset")
	String reset(Actor actor, @PathVariable String code, @ModelAttribute("form") RuleSettingForm form,
			RedirectAttributes redirect) {
		RuleSettingKey key = form.toKey(code);
		this.administration.reset(actor, key, form.getVersion());
		return backToList(key, "规则" + code + "已恢复默认。", redirect);
	}

	private static String backToList(RuleSettingKey key, String notice, RedirectAttributes redirect) {
		redirect.addFlashAttribute("notice", notice);
		redirect.addAttribute("year", key.fiscalYear());
		if (key.template() != null) {
			redirect.addAttribute("template", key.template());
		}
		return LIST;
	}

}
