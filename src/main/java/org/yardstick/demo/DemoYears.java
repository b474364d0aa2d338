package org.yardstick.demo;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;
import org.yardstick.cycle.BudgetCycle;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.cycle.CycleAdministration;
import org.yardstick.cycle.CycleTerms;
import org.yardstick.organisation.Actor;

import tools.jackson.databind.JsonNode;

/**
 * Opens the fiscal years without deadlines and sets those once the forms are handed in: a
 * program that is tried out after a deadline still gets its demo content.
 */
@Component
class DemoYears {

	private final CycleAdministration administration;

	private final BudgetCycles cycles;

	DemoYears(CycleAdministration administration, BudgetCycles cycles) {
		this.administration = administration;
		this.cycles = cycles;
	}

	void open() {
		years().forEach((year) -> this.administration.open(Actor.program(), number(year),
				new CycleTerms(null, templates(year))));
	}

	void setDeadlines() {
		years().forEach((year) -> {
			BudgetCycle cycle = this.cycles.get(number(year));
			this.administration.change(Actor.program(), cycle.fiscalYear(), cycle.version(),
					new CycleTerms(deadline(year), templates(year)));
		});
	}

	private static JsonNode years() {
		return DemoFile.read(DemoOrganisation.FILE).get("years");
	}

	private static int number(JsonNode year) {
		return Integer.parseInt(year.get("year").stringValue());
	}

	private static Instant deadline(JsonNode year) {
		String moment = year.path("deadline").asString(null);
		return (moment != null) ? OffsetDateTime.parse(moment).toInstant() : null;
	}

	private static Set<String> templates(JsonNode year) {
		Set<String> keys = new TreeSet<>();
		year.get("templates").forEach((key) -> keys.add(key.stringValue()));
		return keys;
	}

}
