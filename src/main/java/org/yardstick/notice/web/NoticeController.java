package org.yardstick.notice.web;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yardstick.notice.MailPost;
import org.yardstick.notice.Notice;
import org.yardstick.notice.Notices;
import org.yardstick.organisation.Actor;

/** Everybody's own notices: the bell, the list, the way from a notice to the matter. */
@Controller
@RequestMapping("/notices")
class NoticeController {

	private static final int ROWS = 50;

	private static final int LAST_PAGE = 10_000;

	private final Notices notices;

	private final MailPost post;

	private final Clock clock;

	NoticeController(Notices notices, MailPost post, Clock clock) {
		this.notices = notices;
		this.post = post;
		this.clock = clock;
	}

	@GetMapping
	String list(Actor actor, @RequestParam(defaultValue = "0") int page, Model model) {
		int number = Math.min(Math.max(page, 0), LAST_PAGE);
		Page<Notice> shown = this.notices.page(actor, PageRequest.of(number, ROWS));
		model.addAttribute("notices", shown);
		model.addAttribute("groups", NoticeGroup.of(shown.getContent(), this.clock));
		model.addAttribute("unread", this.notices.unread(actor));
		model.addAttribute("until", shown.stream().map(Notice::notedAt).max(Instant::compareTo).orElse(null));
		model.addAttribute("mail", this.post.isOpen());
		return "notice/notices";
	}

	/** What the frame of every page fetches after the page is there. */
	@GetMapping("/bell")
	String bell(Actor actor, Model model) {
		model.addAttribute("unread", this.notices.unread(actor));
		return "notice/_bell :: told";
	}

	/** Only ever leads to an address that the notice itself makes. */
	@GetMapping("/{id}")
	String open(Actor actor, @PathVariable UUID id) {
		return "redirect:" + this.notices.open(actor, id);
	}

	/**
	 * @param until when the newest notice was noted that the person had before the eyes
	 */
	@PostMapping("/reading")
	String readAll(Actor actor, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) Instant until,
			RedirectAttributes flash) {
		this.notices.readAll(actor, until);
		flash.addFlashAttribute("notice", "已全部标为已读。");
		return "redirect:/notices";
	}

}
