package org.yardstick.intake.web;

import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yardstick.intake.ImportId;
import org.yardstick.intake.ImportMending;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.PlaceFinder;
import org.yardstick.organisation.PlaceKind;
import org.yardstick.organisation.UnitId;

/**
 * What is said on a document's page about its forms. The page is
 * {@link ImportController}'s.
 */
@Controller
@RequestMapping("/imports/{id}")
class ImportChoicesController {

	private final ImportMending mending;

	private final PlaceFinder places;

	ImportChoicesController(ImportMending mending, PlaceFinder places) {
		this.mending = mending;
		this.places = places;
	}

	/** Keeps years and choices. */
	@PostMapping("/choices")
	String choose(Actor actor, @PathVariable ImportId id, @RequestParam Map<String, String> fields) {
		this.mending.date(actor, id, FormFields.years(fields));
		this.mending.decide(actor, id, FormFields.decisions(fields));
		return "redirect:/imports/" + id;
	}

	/**
	 * Says which unit a name means.
	 * @param place the unit's code or name, as the suggestions write it
	 */
	@PostMapping("/names")
	String assign(Actor actor, @PathVariable ImportId id, @RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "") String place, RedirectAttributes flash) {
		Optional<Place> found = this.places.find(PlaceKind.UNIT, place);
		if (found.isPresent()) {
			this.mending.assign(actor, id, name, new UnitId(found.get().id()));
		}
		else {
			flash.addFlashAttribute("warning", "没有找到单位“" + place + "”，请输入编码或名称，从提示中选择。");
		}
		return "redirect:/imports/" + id;
	}

}
