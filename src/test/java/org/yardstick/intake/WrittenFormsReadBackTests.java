package org.yardstick.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.yardstick.export.ExampleForms;
import org.yardstick.export.FormFile;
import org.yardstick.export.FormFormat;
import org.yardstick.intake.PublishedForms.PublishedForm;
import org.yardstick.plan.PlanCells;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanForm;
import org.yardstick.template.FormLayout;

import static org.assertj.core.api.Assertions.assertThat;

/** What leaves the system as a document comes back from it whole. */
class WrittenFormsReadBackTests {

	private final DocumentReading reading = new DocumentReading(ExampleForms.TEMPLATES);

	static Stream<Arguments> layouts() {
		return ExampleForms.layouts()
			.flatMap((form) -> Stream.of(FormFormat.values()).map((format) -> Arguments.of(form, format)));
	}

	@ParameterizedTest
	@MethodSource("layouts")
	void ofAFormThatIsFilledInEverywhere(PlanForm form, FormFormat format) {
		PlanContent written = ExampleForms.full();
		assertThat(differences(form, written, format)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(FormFormat.class)
	@EnabledIf("org.yardstick.intake.PublishedForms#areAtHand")
	void ofEveryPublishedForm(FormFormat format) {
		List<String> changed = new ArrayList<>();
		int forms = 0;
		for (String document : PublishedForms.documents()) {
			for (PublishedForm form : PublishedForms.of(document)) {
				FormLayout layout = PlanCells.layoutOf(ExampleForms.TEMPLATES.get(form.template()), form.content());
				forms++;
				differences(new PlanForm(form.fiscalYear(), form.template(), layout.key()), form.content(), format)
					.forEach((path, difference) -> changed
						.add(document + " " + form.number() + " " + path + ": " + difference));
			}
		}
		assertThat(changed).isEmpty();
		assertThat(forms).isEqualTo(114);
	}

	/** The cells that came back otherwise, with what they say before and after. */
	private Map<String, String> differences(PlanForm form, PlanContent written, FormFormat format) {
		FormFile file = ExampleForms.FILES.of(ExampleForms.plan(form, written), format);
		ReadDocument read = this.reading.read(file.name(), file.content(), ReadingHints.NONE);
		assertThat(read.forms()).hasSize(1);
		assertThat(read.forms().get(0).template()).isEqualTo(form.template());
		Map<String, String> before = PublishedForms.cells(written);
		Map<String, String> after = PublishedForms.cells(read.forms().get(0).content());
		Map<String, String> differences = new LinkedHashMap<>();
		before.forEach((path, words) -> {
			if (!words.equals(after.get(path))) {
				differences.put(path, words + " -> " + after.get(path));
			}
		});
		after.keySet()
			.stream()
			.filter((path) -> !before.containsKey(path) && !path.equals("printedTitle"))
			.forEach((path) -> differences.put(path, "-> " + after.get(path)));
		return differences;
	}

}
