package org.yardstick.intake.form;

import java.util.HashSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yardstick.intake.form.words.Wording;
import org.yardstick.intake.source.SourceCell;
import org.yardstick.template.FormTemplate;

/** Tells by its labels which template and layout a form follows. */
final class TemplateRecognition {

	/** What shows less of a template than this is no form of it. */
	private static final double ENOUGH = 0.5;

	/** A heading tells templates with equal labels apart, and no more. */
	private static final double TITLE_WEIGHT = 0.05;

	private static final String NAME = "header.projectName";

	private final List<ReadableLayout> layouts;

	private final Set<String> nameLabels;

	private final Set<String> headLabels;

	private final Set<String> titleEndings;

	TemplateRecognition(Collection<FormTemplate> templates) {
		this.layouts = templates.stream()
			.flatMap((template) -> template.layouts().stream().map((layout) -> ReadableLayout.of(template, layout)))
			.toList();
		this.nameLabels = all((layout) -> layout.head().of(NAME).stream());
		this.headLabels = all((layout) -> layout.head().all().stream());
		this.titleEndings = all((layout) -> Stream.of(layout.titleEnding()).filter((ending) -> !ending.isEmpty()));
	}

	private Set<String> all(Function<ReadableLayout, Stream<String>> words) {
		return this.layouts.stream().flatMap(words).collect(Collectors.toUnmodifiableSet());
	}

	/** What the name of a project is labelled with in any of the templates. */
	Set<String> nameLabels() {
		return this.nameLabels;
	}

	/** The labels of all heads. */
	Set<String> headLabels() {
		return this.headLabels;
	}

	/** What the headings of the templates end with. */
	Set<String> titleEndings() {
		return this.titleEndings;
	}

	/** The layout that the form shows most of, empty if it shows enough of none. */
	Optional<ReadableLayout> of(FormRange range) {
		Set<String> labels = labels(range);
		String title = (range.title() != null) ? Wording.plain(range.title().text()) : "";
		ReadableLayout best = null;
		double most = 0;
		for (ReadableLayout layout : this.layouts) {
			double found = layout.labels().foundIn(labels);
			double weighed = found + (title.endsWith(layout.titleEnding()) ? TITLE_WEIGHT : 0);
			if (found >= ENOUGH && weighed > most) {
				best = layout;
				most = weighed;
			}
		}
		return Optional.ofNullable(best);
	}

	private static Set<String> labels(FormRange range) {
		Set<String> labels = new HashSet<>();
		List<SourceLine> body = range.body().subList(0, AppendixPlacement.begin(range.body()));
		Stream.concat(range.preface().stream(), body.stream())
			.flatMap((line) -> line.filled().stream())
			.map(SourceCell::text)
			.forEach((text) -> {
				labels.add(Wording.label(text));
				labels.add(Wording.label(Wording.beginning(text, ":： ")));
			});
		return labels;
	}

}
