package org.yardstick.organisation.web;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yardstick.organisation.Organisation;
import org.yardstick.organisation.PlaceFinder;
import org.yardstick.organisation.PlaceKind;

/** Shows the whole organisation, and suggests places while somebody types one. */
@Controller
@RequestMapping("/admin/organisation")
class OrganisationController {

	private final Organisation organisation;

	private final PlaceFinder places;

	OrganisationController(Organisation organisation, PlaceFinder places) {
		this.organisation = organisation;
		this.places = places;
	}

	@GetMapping
	String tree(Model model) {
		model.addAttribute("branches", Branch.tree(this.organisation.divisions(), this.organisation.departments(),
				this.organisation.unitCounts()));
		return "organisation/tree";
	}

	@GetMapping("/places")
	String suggest(@RequestParam(required = false) PlaceKind placeKind, @RequestParam(defaultValue = "") String place,
			Model model) {
		model.addAttribute("suggestions", (placeKind != null) ? this.places.suggest(placeKind, place) : List.of());
		return "organisation/_suggestions";
	}

}
