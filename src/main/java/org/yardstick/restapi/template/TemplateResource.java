package org.yardstick.restapi.template;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yardstick.cycle.BudgetCycle;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.FormTemplates;

/** The form templates and the years that offer them. */
@RestController
@RequestMapping("/api/v1/templates")
class TemplateResource {

	private final FormTemplates templates;

	private final BudgetCycles cycles;

	TemplateResource(FormTemplates templates, BudgetCycles cycles) {
		this.templates = templates;
		this.cycles = cycles;
	}

	@GetMapping
	List<TemplateRepresentation> list() {
		List<BudgetCycle> years = this.cycles.all();
		return this.templates.all().stream().map((template) -> represent(template, years)).toList();
	}

	@GetMapping("/{key}")
	TemplateRepresentation get(@PathVariable String key) {
		return represent(this.templates.get(key), this.cycles.all());
	}

	private static TemplateRepresentation represent(FormTemplate template, List<BudgetCycle> years) {
		return TemplateRepresentation.of(template,
				years.stream()
					.filter((year) -> year.offers(template.key()))
					.map(BudgetCycle::fiscalYear)
					.sorted()
					.toList());
	}

}
