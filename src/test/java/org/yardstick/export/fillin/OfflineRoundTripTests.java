package org.yardstick.export.fillin;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yardstick.Forms;
import org.yardstick.export.ExampleForms;
import org.yardstick.intake.form.ReadDocument;
import org.yardstick.intake.form.ReadForm;
import org.yardstick.plan.PlanCells;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanForm;
import org.yardstick.template.Notation;
import org.yardstick.template.TableSection;

import static org.assertj.core.api.Assertions.assertThat;

/** Forms that went out to be filled in offline, and came back. */
class OfflineRoundTripTests {

	private static final PlanForm PROJECT = new PlanForm(2026, Forms.TEMPLATE, "standard");

	private final FillInWorkbook out = new FillInWorkbook(ExampleForms.TEMPLATES);

	/** Those that begin with their head: reading finds a form by the project's name. */
	static Stream<PlanForm> layouts() {
		return ExampleForms.layouts()
			.filter((form) -> ExampleForms.TEMPLATES.get(form.template())
				.layoutOrFirst(form.layout())
				.sections()
				.get(0) instanceof TableSection);
	}

	@ParameterizedTest
	@MethodSource("layouts")
	void comesBackAsItWentOut(PlanForm form) {
		PlanContent content = FilledLayouts.of(form, 7);

		ReadForm read = single(this.out.of(ExampleForms.plan(form, content)));

		assertThat(cells(read.content())).isEqualTo(cells(content));
		assertThat(read.unplaced()).isEmpty();
		assertThat(new PlanForm(read.fiscalYear(), read.template(), read.layout())).isEqualTo(form);
	}

	@ParameterizedTest
	@MethodSource("layouts")
	void comesBackWithWhatTheHeadHasNoPlaceFor(PlanForm form) {
		PlanContent full = ExampleForms.full();
		PlanContent content = new PlanContent(null, full.header(), full.funding(), full.narratives(), null, null,
				full.goals(), null, full.more());

		ReadForm read = single(this.out.of(ExampleForms.plan(form, content)));

		assertThat(cells(read.content())).containsAllEntriesOf(cells(content));
		assertThat(read.unplaced()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("layouts")
	void comesBackWithSixtyIndicators(PlanForm form) {
		PlanContent content = FilledLayouts.of(form, 60);

		ReadForm read = single(this.out.of(ExampleForms.plan(form, content)));

		assertThat(cells(read.content())).isEqualTo(cells(content));
		assertThat(read.unplaced()).isEmpty();
	}

	@Test
	void completeFormComesBackWithoutADoubt() {
		ReadForm read = single(this.out.of(ExampleForms.plan(PROJECT, Forms.complete())));

		assertThat(cells(read.content())).isEqualTo(cells(Forms.complete()));
		assertThat(read.doubts()).isEmpty();
	}

	private ReadForm single(byte[] workbook) {
		ReadDocument document = ReadBack.of(workbook);
		assertThat(document.unplaced()).isEmpty();
		assertThat(document.forms()).hasSize(1);
		return document.forms().get(0);
	}

	private static Map<String, String> cells(PlanContent content) {
		return new TreeMap<>(PlanCells.of(content, Notation.API));
	}

}
