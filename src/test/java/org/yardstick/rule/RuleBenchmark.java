package org.yardstick.rule;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.yardstick.Laps;
import org.yardstick.MadeUpForms;
import org.yardstick.intake.PublishedForms;
import org.yardstick.intake.PublishedForms.PublishedForm;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanForm;

/**
 * How long all rules take to check one form, on one thread and after warming up:
 * {@code ./mvnw -Pbench,bench-rules}. Made-up forms of three lengths, and the published
 * ones where they are at hand. The rule that looks at other forms finds none stored here;
 * {@code LikenessBenchmark} measures it.
 */
public final class RuleBenchmark {

	private static final int MADE_UP = 200;

	private static final int WARM_UP_CHECKS = 5_000;

	private static final int CHECKS = 4_000;

	private final RuleBook rules = new RuleBook(AllRules.withNothingStored(), List.of(), CheckedForm.TEMPLATES, null);

	private RuleBenchmark() {
	}

	/**
	 * @param args are not looked at
	 */
	public static void main(String[] args) {
		new RuleBenchmark().run();
	}

	private void run() {
		System.out.printf("%nAll %d rules on one form, on one thread%n", AllRules.withNothingStored().size());
		List<Sample> published = PublishedForms.areAtHand() ? PublishedForms.documents()
			.stream()
			.flatMap((name) -> PublishedForms.of(name).stream())
			.map(Sample::of)
			.toList() : List.of();
		List<Sample> usual = madeUp(15);
		List<Sample> all = Stream.of(published, usual).flatMap(List::stream).toList();
		check(all, new Laps(WARM_UP_CHECKS), WARM_UP_CHECKS);
		Laps.printHead();
		measure("made-up forms with 15 indicators", usual);
		measure("made-up forms with 60 indicators", madeUp(60));
		if (!published.isEmpty()) {
			measure(published.size() + " published forms", published);
		}
	}

	private void measure(String name, List<Sample> forms) {
		check(forms, new Laps(CHECKS), CHECKS / 10);
		Laps laps = new Laps(CHECKS);
		check(forms, laps, CHECKS);
		laps.print(name);
	}

	/** Everything that a check of a form takes, reading its cells included. */
	private void check(List<Sample> forms, Laps laps, int checks) {
		for (int n = 0; n < checks; n++) {
			Sample form = forms.get(n % forms.size());
			laps.time(() -> this.rules.check(new PlanUnderCheck(null, form.form(), form.content(),
					CheckedForm.TEMPLATES.get(form.form().template()), RuleProfile.CATALOGUE)));
		}
	}

	private static List<Sample> madeUp(int indicators) {
		PlanForm form = new PlanForm(2026, MadeUpForms.template(), null);
		return IntStream.range(0, MADE_UP)
			.mapToObj((n) -> new Sample(form, MadeUpForms.content(n, indicators)))
			.toList();
	}

	private record Sample(PlanForm form, PlanContent content) {

		static Sample of(PublishedForm published) {
			return new Sample(new PlanForm(published.fiscalYear(), published.template(), null), published.content());
		}

	}

}
