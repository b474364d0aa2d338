package org.yardstick.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.cycle.BudgetCycle;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Organisation;
import org.yardstick.organisation.UnitId;
import org.yardstick.plan.PlanProbe;
import org.yardstick.plan.SimilarPlan;
import org.yardstick.plan.SimilarPlans;
import org.yardstick.shared.NotFoundException;

/**
 * Looks at the forms of a document and says what would become of them. A constant number
 * of statements, however many forms.
 */
@Service
@Transactional(readOnly = true)
public class ImportOutlooks {

	private final ImportAccess access;

	private final ImportForms forms;

	private final FormPlacing placing;

	private final SimilarPlans similar;

	private final Organisation organisation;

	private final BudgetCycles cycles;

	ImportOutlooks(ImportAccess access, ImportForms forms, FormPlacing placing, SimilarPlans similar,
			Organisation organisation, BudgetCycles cycles) {
		this.access = access;
		this.forms = forms;
		this.placing = placing;
		this.similar = similar;
		this.organisation = organisation;
		this.cycles = cycles;
	}

	/**
	 * @throws NotFoundException if there is no such document, or another person's
	 */
	public ImportSnapshot document(Actor actor, ImportId id) {
		return this.access.forReading(actor, id).snapshot();
	}

	/**
	 * The forms of a document in their order.
	 * @throws NotFoundException if there is no such document, or another person's
	 */
	public List<ImportedForm> forms(Actor actor, ImportId id) {
		this.access.forReading(actor, id);
		return this.forms.findByImportIdOrderByNumber(id.value()).stream().map(ImportForm::snapshot).toList();
	}

	/**
	 * The year that labels of a form say as long as its own is not known.
	 */
	public int yearFor(ImportedForm form) {
		return (form.fiscalYear() != null) ? form.fiscalYear()
				: this.cycles.all().stream().map(BudgetCycle::fiscalYear).findFirst().orElse(0);
	}

	/**
	 * @throws NotFoundException if there is no such document, or another person's
	 */
	public ImportOutlook of(Actor actor, ImportId id) {
		ImportSnapshot document = document(actor, id);
		List<ImportedForm> found = forms(actor, id);
		Map<String, List<Integer>> years = years(found);
		Map<UnitId, String> units = this.organisation
			.unitNames(found.stream().map(ImportedForm::unit).filter(Objects::nonNull).toList());
		List<PlanProbe> probes = found.stream().map(FormJudgement::probe).collect(Collectors.toList());
		List<SimilarPlan> known = document.state().isOpen()
				? this.similar.find(actor, probes.stream().filter(Objects::nonNull).toList()) : List.of();
		List<FormOutlook> outlooks = new ArrayList<>();
		for (ImportedForm form : found) {
			List<Integer> offered = years.get(form.template());
			outlooks.add(new FormJudgement(form, probes, known).outlook(units.get(form.unit()), offered,
					document.unit() != null));
		}
		return new ImportOutlook(document, outlooks, (document.unit() != null) ? List.of() : names(found, units),
				years);
	}

	private Map<String, List<Integer>> years(List<ImportedForm> forms) {
		List<BudgetCycle> all = this.cycles.all();
		return forms.stream()
			.map(ImportedForm::template)
			.distinct()
			.collect(Collectors.toMap((template) -> template,
					(template) -> all.stream()
						.filter((year) -> year.offers(template))
						.map(BudgetCycle::fiscalYear)
						.toList()));
	}

	private List<NamedUnit> names(List<ImportedForm> forms, Map<UnitId, String> units) {
		Map<String, List<ImportedForm>> byName = forms.stream()
			.collect(Collectors.groupingBy(ImportedForm::namedUnit, LinkedHashMap::new, Collectors.toList()));
		boolean complete = forms.stream().allMatch((form) -> units.containsKey(form.unit()));
		UnitNames known = complete ? null : this.placing.names();
		Stream<NamedUnit> names = byName.entrySet().stream().map((entry) -> {
			UnitId unit = entry.getValue().get(0).unit();
			boolean found = units.containsKey(unit);
			return new NamedUnit(entry.getKey(), entry.getValue().size(), found ? unit : null, units.get(unit),
					found ? List.of() : known.suggest(entry.getKey()));
		});
		return names.sorted((one, other) -> Boolean.compare(one.unit() != null, other.unit() != null)).toList();
	}

}
