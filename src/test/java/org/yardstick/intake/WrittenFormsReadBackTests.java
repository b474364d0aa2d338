package org.yardstick.intake;

import java.math.BigDecimal;
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
import org.yardstick.intake.form.ReadDocument;
import org.yardstick.intake.form.ReadForm;
import org.yardstick.plan.PlanCells;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanForm;
import org.yardstick.plan.SpendingMilestone;
import org.yardstick.template.FormLayout;
import org.yardstick.template.TableSection;

import static org.assertj.core.api.Assertions.assertThat;

/** What leaves the system as a document comes back from it whole. */
class WrittenFormsReadBackTests {

	/** A document has such cells only where its layout has a column for them. */
	private static final String CELL_OF_A_ROW = "(schedule|indicators)\\[.*";

	private final DocumentReading reading = new DocumentReading(ExampleForms.TEMPLATES);

	/**
	 * Those that begin with their head: a form is found by the label of the project's
	 * name, and what stands above that table is not read.
	 */
	static Stream<Arguments> layouts() {
		return ExampleForms.layouts()
			.filter((form) -> ExampleForms.TEMPLATES.get(form.template())
				.layoutOrFirst(form.layout())
				.sections()
				.get(0) instanceof TableSection)
			.flatMap((form) -> Stream.of(FormFormat.DOCX, FormFormat.XLSX).map((format) -> Arguments.of(form, format)));
	}

	@ParameterizedTest
	@MethodSource("layouts")
	void ofAFormThatIsFilledInEverywhere(PlanForm form, FormFormat format) {
		PlanContent written = withPointsOf(form, ExampleForms.full());
		ReadForm read = read(form, written, format);
		Map<String, String> differences = differences(written, read.content());
		boolean withoutColumns = differences.keySet().removeIf((path) -> path.matches(CELL_OF_A_ROW));
		assertThat(differences).isEmpty();
		assertThat(read.unplaced().isEmpty()).isNotEqualTo(withoutColumns);
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
				PlanForm printed = new PlanForm(form.fiscalYear(), form.template(), layout.key());
				differences(form.content(), read(printed, form.content(), format).content()).forEach((path,
						difference) -> changed.add(document + " " + form.number() + " " + path + ": " + difference));
			}
		}
		assertThat(changed).isEmpty();
		assertThat(forms).isEqualTo(114);
	}

	private ReadForm read(PlanForm form, PlanContent written, FormFormat format) {
		FormFile file = ExampleForms.FILES.of(ExampleForms.plan(form, written), format);
		ReadDocument read = this.reading.read(new BroughtDocument(file.name(), file.content(), ReadingHints.NONE),
				ReadingProgress.UNWATCHED);
		assertThat(read.forms()).hasSize(1);
		assertThat(read.unplaced()).isEmpty();
		assertThat(read.forms().get(0).template()).isEqualTo(form.template());
		return read.forms().get(0);
	}

	/** The cells that came back otherwise, with what they say before and after. */
	private static Map<String, String> differences(PlanContent written, PlanContent read) {
		Map<String, String> before = PublishedForms.cells(written);
		Map<String, String> after = PublishedForms.cells(read);
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

	/** The form as it would be with the points of the year that its layout prints. */
	private static PlanContent withPointsOf(PlanForm form, PlanContent content) {
		List<SpendingMilestone> points = ExampleForms.TEMPLATES.get(form.template())
			.layoutOrFirst(form.layout())
			.milestones()
			.map((section) -> section.points()
				.stream()
				.map((point) -> new SpendingMilestone(point, BigDecimal.TEN))
				.toList())
			.orElse(List.of());
		return new PlanContent(content.printedTitle(), content.header(), content.funding(), content.narratives(),
				points, content.schedule(), content.goals(), content.indicators(), content.more());
	}

}
