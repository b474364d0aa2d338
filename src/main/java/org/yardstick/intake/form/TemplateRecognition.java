package org.yardstick.intake.form;

import java.util.HashSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yardstick.intake.form.head.HeadSlots;
import org.yardstick.intake.form.words.Wording;
import org.yardstick.intake.source.SourceCell;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.FormText;

/** Tells by its labels which template and layout a form follows. */
final class TemplateRecognition {

	/** What shows less of a template than this is no form of it. */
	private static final double ENOUGH = 0.5;

	/** A heading tells templates with equal labels apart, and no more. */
	private static final double TITLE_WEIGHT = 0.05;

	private static final String NAME = "header.projectName";

	private final List<Candidate> candidates;

	TemplateRecognition(Collection<FormTemplate> templates) {
		this.candidates = templates.stream()
			.flatMap((template) -> template.layouts()
				.stream()
				.map((layout) -> new Candidate(new RecognisedForm(template, layout), LayoutLabels.of(layout))))
			.toList();
	}

	/** What the name of a project is labelled with in any of the templates. */
	Set<String> nameLabels() {
		return this.candidates.stream()
			.flatMap((candidate) -> new HeadSlots(candidate.form().layout()).labelsOf(NAME).stream())
			.collect(Collectors.toSet());
	}

	/** The labels of all heads. */
	Set<String> headLabels() {
		return this.candidates.stream()
			.flatMap((candidate) -> new HeadSlots(candidate.form().layout()).labels().stream())
			.collect(Collectors.toSet());
	}

	/** What the headings of the templates end with. */
	Set<String> titleEndings() {
		return this.candidates.stream()
			.map(Candidate::titleEnding)
			.filter((ending) -> !ending.isEmpty())
			.collect(Collectors.toSet());
	}

	/** The layout that the form shows most of, empty if it shows enough of none. */
	Optional<RecognisedForm> of(FormRange range) {
		Set<String> labels = labels(range);
		String title = (range.title() != null) ? Wording.plain(range.title().text()) : "";
		Candidate best = null;
		double most = 0;
		for (Candidate candidate : this.candidates) {
			double found = candidate.labels().foundIn(labels);
			double weighed = found + (candidate.isTitled(title) ? TITLE_WEIGHT : 0);
			if (found >= ENOUGH && weighed > most) {
				best = candidate;
				most = weighed;
			}
		}
		return Optional.ofNullable(best).map(Candidate::form);
	}

	private static Set<String> labels(FormRange range) {
		Set<String> labels = new HashSet<>();
		List<SourceLine> body = range.body().subList(0, AppendixPlacement.begin(range.body()));
		Stream.concat(range.preface().stream(), body.stream())
			.flatMap((line) -> line.filled().stream())
			.map(SourceCell::text)
			.forEach((text) -> {
				labels.add(Wording.label(text));
				int end = text.replace(':', '：').indexOf('：');
				end = (end > 0) ? end : text.indexOf(' ');
				if (end > 0) {
					labels.add(Wording.label(text.substring(0, end)));
				}
			});
		return labels;
	}

	private record Candidate(RecognisedForm form, LayoutLabels labels) {

		boolean isTitled(String title) {
			return title.endsWith(titleEnding());
		}

		/** The fixed words behind the last field of the heading. */
		String titleEnding() {
			List<FormText.Part> parts = this.form.layout().title().parts();
			FormText.Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
			return (last instanceof FormText.Text fixed) ? Wording.plain(fixed.text()) : "";
		}

	}

}
