package org.yardstick.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.cycle.BudgetCycle;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.intake.form.ReadForm;
import org.yardstick.organisation.Organisation;
import org.yardstick.organisation.UnitId;
import org.yardstick.plan.Header;

/** Says to which unit and year the forms of a document belong, as far as it is known. */
@Component
class FormPlacing {

	private final Organisation organisation;

	private final BudgetCycles cycles;

	private final Clock clock;

	FormPlacing(Organisation organisation, BudgetCycles cycles, Clock clock) {
		this.organisation = organisation;
		this.cycles = cycles;
		this.clock = clock;
	}

	/**
	 * Places the forms: in the document's unit where that is given, else in the unit that
	 * the form names; in the year that was said, else the form's, else the one that is
	 * open. The number of statements does not depend on that of the forms.
	 */
	void place(ImportSnapshot document, List<ImportForm> forms, List<ReadForm> read) {
		UnitNames names = (document.unit() != null) ? null : names();
		List<BudgetCycle> years = this.cycles.all();
		for (int n = 0; n < forms.size(); n++) {
			ReadForm form = read.get(n);
			Integer said = (document.hints().fiscalYear() != null) ? document.hints().fiscalYear() : form.fiscalYear();
			forms.get(n).dateTo((said != null) ? said : open(years, form.template()).orElse(null));
			forms.get(n).belongTo((names != null) ? unit(names, form.content().header()) : document.unit());
		}
	}

	/** The names of all units and departments. */
	UnitNames names() {
		return new UnitNames(this.organisation.units(), this.organisation.departments());
	}

	/** The newest year that offers the template and is open. */
	private Optional<Integer> open(List<BudgetCycle> years, String template) {
		Instant now = this.clock.instant();
		return years.stream()
			.filter((year) -> year.offers(template) && year.acceptsSubmissionsAt(now))
			.map(BudgetCycle::fiscalYear)
			.findFirst();
	}

	private static UnitId unit(UnitNames names, Header header) {
		return Stream.of(header.implementingUnit(), header.supervisingDepartment())
			.filter(Objects::nonNull)
			.map(names::find)
			.flatMap(Optional::stream)
			.findFirst()
			.orElse(null);
	}

}
