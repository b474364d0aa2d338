package org.yardstick.cycle;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.yardstick.organisation.Actor;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.FormTemplates;
import org.yardstick.trail.Trail;
import org.yardstick.trail.TrailChange;
import org.yardstick.trail.TrailEntry;
import org.yardstick.trail.TrailKind;
import org.yardstick.trail.TrailSubject;

/** Puts changes of fiscal years on the trail, in words. */
@Component
class CycleTrail {

	private final DateTimeFormatter minute;

	private final FormTemplates templates;

	private final Trail trail;

	CycleTrail(FormTemplates templates, Trail trail, Clock clock) {
		this.templates = templates;
		this.trail = trail;
		this.minute = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
	}

	void record(Actor actor, int fiscalYear, CycleChange change) {
		CycleTerms before = change.before();
		TrailKind kind = (before != null) ? TrailKind.SETTING_CHANGED : TrailKind.SETTING_ADDED;
		List<TrailChange> changes = List.of(
				TrailChange.of("截止时间", (before != null) ? words(before.deadline()) : null,
						words(change.after().deadline())),
				TrailChange.of("表样", (before != null) ? words(before.templates()) : null,
						words(change.after().templates())));
		this.trail.record(actor,
				new TrailEntry(kind, new TrailSubject(TrailSubject.Kind.YEAR, fiscalYear, fiscalYear + "年度"),
						change.kind().title(), changes));
	}

	private String words(Instant deadline) {
		return (deadline != null) ? this.minute.format(deadline) : "不限";
	}

	private String words(Set<String> keys) {
		return new TreeSet<>(keys).stream()
			.map((key) -> this.templates.find(key).map(FormTemplate::name).orElse(key))
			.collect(Collectors.joining("、"));
	}

}
