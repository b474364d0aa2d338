package org.yardstick.identity.web;

import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yardstick.identity.FirstAdministrator;
import org.yardstick.identity.SignInSettings;

/**
 * The log-in page. What is sent from it goes to the security chain, which comes back here
 * with the reason if it lets nobody in.
 */
@Controller
class LoginController {

	private final FirstAdministrator first;

	private final SignInSettings settings;

	LoginController(FirstAdministrator first, SignInSettings settings) {
		this.first = first;
		this.settings = settings;
	}

	@GetMapping("/login")
	String login(@RequestParam Map<String, String> said, Model model) {
		if (this.first.isMissing()) {
			return "redirect:/setup";
		}
		Stream.of("wrong", "locked", "disabled", "needed", "expired")
			.filter(said::containsKey)
			.findFirst()
			.ifPresent((reason) -> model.addAttribute("refusal", "login." + reason));
		Stream.of("bye", "ready", "changed")
			.filter(said::containsKey)
			.findFirst()
			.ifPresent((reason) -> model.addAttribute("news", "login." + reason));
		model.addAttribute("attempts", this.settings.attempts());
		model.addAttribute("minutes", this.settings.lock().toMinutes());
		return "identity/login";
	}

}
