package org.yardstick.notice.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yardstick.identity.OwnMail;
import org.yardstick.notice.MailPost;
import org.yardstick.organisation.Actor;
import org.yardstick.shared.FormPage;

/** Where everybody says whether notices are to come by mail too, and to which address. */
@Controller
@RequestMapping("/account/mail")
class MailChoiceController {

	private static final String PAGE = "notice/mail";

	private final OwnMail own;

	private final MailPost post;

	MailChoiceController(OwnMail own, MailPost post) {
		this.own = own;
		this.post = post;
	}

	@ModelAttribute
	void show(Model model) {
		model.addAttribute("open", this.post.isOpen());
	}

	@GetMapping
	ModelAndView ask(Actor actor) {
		return new ModelAndView(PAGE, "form", MailChoiceForm.of(this.own.of(actor)));
	}

	@PostMapping
	ModelAndView change(Actor actor, @ModelAttribute("form") MailChoiceForm form, BindingResult result,
			RedirectAttributes flash) {
		return FormPage.submit(result, PAGE, () -> {
			this.own.change(actor, form.toChoice());
			flash.addFlashAttribute("notice", form.isWanted() ? "已保存，今后的通知也会发到您的邮箱。" : "已保存，通知不发邮件。");
			return "redirect:/notices";
		});
	}

}
