package org.yardstick.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.yardstick.intake.PublishedForms;
import org.yardstick.intake.PublishedForms.Defect;
import org.yardstick.intake.PublishedForms.PublishedForm;
import org.yardstick.plan.PlanForm;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules against what careful reviewers wrote down in the published forms, counted as
 * the acceptance program counts: a defect is found by a finding of its code at its
 * indicator, a finding is false where the reviewers wrote nothing of any code. What was
 * missed and what is false is written to {@code target/findings}, a line each.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf("org.yardstick.intake.PublishedForms#areAtHand")
class PublishedFormsCheckedTests {

	private static final Pattern ROW = Pattern.compile("indicators\\[(\\d+)].*");

	private List<Checked> forms;

	@BeforeAll
	void checkAll() throws IOException {
		RuleBook rules = new RuleBook(AllRules.withNothingStored(), List.of(), CheckedForm.TEMPLATES, null);
		this.forms = PublishedForms.documents().stream().flatMap((document) -> {
			Map<Integer, List<Defect>> defects = PublishedForms.defects(document)
				.stream()
				.collect(Collectors.groupingBy(Defect::form));
			return PublishedForms.of(document)
				.stream()
				.map((form) -> new Checked(document, form, defects.getOrDefault(form.number(), List.of()),
						check(rules, form)));
		}).toList();
		Path folder = Files.createDirectories(Path.of("target/findings"));
		Files.write(folder.resolve("missed.txt"), lines(Checked::missed));
		Files.write(folder.resolve("false.txt"), lines(Checked::falseFindings));
		Files.write(folder.resolve("table.txt"), table());
	}

	@Test
	void nearlyAllErrorsAndWarningsThatAProgramCanSeeAreFound() {
		assertThat(share(Checked::found, Checked::wanted, this::isSevereAndPlain)).isGreaterThanOrEqualTo(0.95);
	}

	@Test
	void mostErrorsAndWarningsAreFoundEvenWhereTextHasToBeUnderstood() {
		assertThat(share(Checked::found, Checked::wanted, this::isSevere)).isGreaterThanOrEqualTo(0.7);
	}

	@Test
	void findingsHold() {
		long severe = this.forms.stream().flatMap(Checked::severe).count();
		long wrong = this.forms.stream().flatMap(Checked::falseFindings).count();
		assertThat((double) (severe - wrong) / severe).isGreaterThanOrEqualTo(0.9);
	}

	private static List<Finding> check(RuleBook rules, PublishedForm form) {
		PlanForm named = new PlanForm(form.fiscalYear(), form.template(), null);
		return rules.check(new PlanUnderCheck(null, named, form.content(), CheckedForm.TEMPLATES.get(form.template()),
				RuleProfile.CATALOGUE));
	}

	private boolean isSevere(Defect defect) {
		return !defect.severity().equals("info") && !defect.machine().equals("no");
	}

	private boolean isSevereAndPlain(Defect defect) {
		return isSevere(defect) && defect.machine().equals("yes");
	}

	private List<String> lines(Function<Checked, Stream<String>> part) {
		return this.forms.stream().flatMap(part).sorted().toList();
	}

	private double share(BiPredicate<Checked, Defect> found, Function<Checked, Stream<Defect>> wanted,
			Predicate<Defect> kind) {
		long all = this.forms.stream().flatMap(wanted).filter(kind).count();
		long hit = this.forms.stream()
			.mapToLong((form) -> wanted.apply(form).filter(kind).filter((defect) -> found.test(form, defect)).count())
			.sum();
		return (double) hit / all;
	}

	/** How many defects of each code and severity were found of how many. */
	private List<String> table() {
		Map<String, int[]> counts = new TreeMap<>();
		this.forms.forEach((form) -> form.wanted().forEach((defect) -> {
			int[] count = counts.computeIfAbsent(
					"%s %-7s %-4s".formatted(defect.code(), defect.severity(), defect.machine()), (key) -> new int[2]);
			count[0] += form.found(defect) ? 1 : 0;
			count[1]++;
		}));
		long severe = this.forms.stream().flatMap(Checked::severe).count();
		long wrong = this.forms.stream().flatMap(Checked::falseFindings).count();
		return Stream.concat(
				counts.entrySet()
					.stream()
					.map((row) -> "%s found %d of %d".formatted(row.getKey(), row.getValue()[0], row.getValue()[1])),
				Stream.of(
						"errors and warnings that a program can see: %.1f %%"
							.formatted(100 * share(Checked::found, Checked::wanted, this::isSevereAndPlain)),
						"with those in running text: %.1f %%"
							.formatted(100 * share(Checked::found, Checked::wanted, this::isSevere)),
						"errors and warnings that hold: %d of %d (%.1f %%)".formatted(severe - wrong, severe,
								100.0 * (severe - wrong) / severe)))
			.toList();
	}

	private record Checked(String document, PublishedForm form, List<Defect> defects, List<Finding> findings) {

		Stream<Defect> wanted() {
			return this.defects.stream().filter((defect) -> !defect.machine().equals("no"));
		}

		Stream<Finding> severe() {
			return this.findings.stream().filter((finding) -> finding.severity() != Severity.INFO);
		}

		boolean found(Defect defect) {
			int row = row(defect);
			return this.findings.stream()
				.anyMatch((finding) -> finding.code().equals(defect.code()) && (row < 0 || row(finding) == row));
		}

		Stream<String> missed() {
			return wanted().filter((defect) -> !found(defect))
				.map((defect) -> String.join(" | ", defect.code(), defect.severity(), defect.machine(), this.document,
						"form " + defect.form(), "row " + row(defect), defect.where(), defect.evidence(), defect.why())
					.replace('\n', ' '));
		}

		Stream<String> falseFindings() {
			Set<Integer> rows = this.defects.stream().map(this::row).collect(Collectors.toSet());
			Set<String> codes = this.defects.stream().map(Defect::code).collect(Collectors.toSet());
			return severe().filter(
					(finding) -> !codes.contains(finding.code()) && !(row(finding) >= 0 && rows.contains(row(finding))))
				.map((finding) -> String
					.join(" | ", finding.code(), finding.severity().name(), this.document, "form " + this.form.number(),
							finding.path(), finding.place(), finding.evidence(), finding.reason())
					.replace('\n', ' '));
		}

		private int row(Defect defect) {
			return IntStream.range(0, this.form.lines().size())
				.filter((n) -> this.form.lines().get(n) == defect.line())
				.findFirst()
				.orElse(-1);
		}

		private static int row(Finding finding) {
			Matcher row = ROW.matcher(finding.path());
			return row.matches() ? Integer.parseInt(row.group(1)) : -1;
		}

	}

}
