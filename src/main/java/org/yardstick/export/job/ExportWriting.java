package org.yardstick.export.job;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.export.Export;
import org.yardstick.export.ExportGrouping;
import org.yardstick.export.ExportOrder;
import org.yardstick.export.content.ExportContent;
import org.yardstick.export.content.ExportedPlans;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.ListedPlan;
import org.yardstick.plan.PlanCatalogue;
import org.yardstick.plan.PlanSequence;
import org.yardstick.plan.PlanTally;

/** Writes the content of an export: all of it from one snapshot of the database. */
@Component
class ExportWriting {

	private final PlanCatalogue plans;

	private final List<ExportContent> contents;

	private final Clock clock;

	ExportWriting(PlanCatalogue plans, List<ExportContent> contents, Clock clock) {
		this.plans = plans;
		this.contents = contents;
		this.clock = clock;
	}

	/**
	 * Writes the plans that the actor may see and the order asks for.
	 * @param progress is told of the plans
	 * @return how the file's name ends, without the dot
	 * @throws IOException if the stream can not be written to
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	String write(Export export, Actor actor, ExportProgress progress, OutputStream out) throws IOException {
		ExportOrder order = export.order();
		ExportContent content = this.contents.stream().filter((made) -> made.makes(order)).findFirst().orElseThrow();
		PlanTally tally = this.plans.tally(actor, order.filter());
		progress.begin(tally.plans());
		try (Stream<ListedPlan> plans = this.plans.stream(actor, order.filter(), sequence(order))) {
			ExportedPlans exported = new ExportedPlans(tally, plans, this.clock, progress::advance);
			content.write(export, exported, out);
			exported.requireAll();
		}
		return content.extension(order, tally);
	}

	private static PlanSequence sequence(ExportOrder order) {
		return (order.grouping() == ExportGrouping.DIVISION) ? PlanSequence.DIVISION : PlanSequence.DEPARTMENT;
	}

}
