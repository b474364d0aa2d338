package org.yardstick.trail.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.web.util.UriComponentsBuilder;
import org.yardstick.trail.TrailArea;
import org.yardstick.trail.TrailFilter;
import org.yardstick.trail.TrailKind;
import org.yardstick.trail.TrailSubject;

/**
 * What the list shows: only values that can be looked for, so that a wrong address shows
 * more and never fails.
 *
 * @param from the first day, null for the beginning
 * @param to the last day, null for today
 * @param what the name of an area or a kind, null for everything
 * @param subject null for anything
 * @param before the number to go on before, null to begin
 */
record TrailListing(LocalDate from, LocalDate to, String who, String what, TrailSubject subject, String words,
		Long before) {

	static final String PATH = "/admin/trail";

	private static final Pattern SUBJECT = Pattern.compile("([A-Z_]{1,20}):(\\S{1,100})");

	private static final int LONGEST = 100;

	/**
	 * @param query the address as it was typed: every part may be missing or nonsense
	 */
	static TrailListing of(Map<String, String> query) {
		String before = query.getOrDefault("before", "");
		return new TrailListing(day(query.get("from")), day(query.get("to")), words(query.get("who")),
				what(query.get("what")), subject(query.get("subject")), words(query.get("q")),
				before.matches("\\d{1,18}") ? Long.valueOf(before) : null);
	}

	TrailFilter filter(ZoneId zone) {
		return new TrailFilter(start(this.from, zone), start((this.to != null) ? this.to.plusDays(1) : null, zone),
				this.who, kinds(), this.subject, this.words);
	}

	/** The address of the entries before one. */
	public String older(long number) {
		return address(new TrailListing(this.from, this.to, this.who, this.what, this.subject, this.words, number));
	}

	/** The address of what somebody did. */
	public String by(String person) {
		return address(new TrailListing(this.from, this.to, person, this.what, null, null, null));
	}

	/** The address of all that was done to a thing. */
	public String about(TrailSubject one) {
		return address(new TrailListing(null, null, null, null, one, null, null));
	}

	/** Whether this is a kind or an area that was chosen. */
	public boolean isChosen(Enum<?> one) {
		return one.name().equals(this.what);
	}

	private Set<TrailKind> kinds() {
		return Stream.of(TrailArea.values())
			.filter(this::isChosen)
			.findFirst()
			.map(TrailKind::of)
			.orElseGet(() -> Stream.of(TrailKind.values())
				.filter(this::isChosen)
				.findFirst()
				.map(Set::of)
				.orElse(Set.of()));
	}

	private static String address(TrailListing listing) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("from", listing.from);
		values.put("to", listing.to);
		values.put("who", listing.who);
		values.put("what", listing.what);
		values.put("subject", listing.subjectKey());
		values.put("q", listing.words);
		values.put("before", listing.before);
		values.values().removeIf(Objects::isNull);
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
		values.keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(values).toUriString();
	}

	/** How the address names the thing, null for anything. */
	public String subjectKey() {
		return (this.subject != null) ? this.subject.kind() + ":" + this.subject.id() : null;
	}

	private static Instant start(LocalDate day, ZoneId zone) {
		return (day != null) ? day.atStartOfDay(zone).toInstant() : null;
	}

	private static LocalDate day(String typed) {
		try {
			return (typed != null && typed.length() == LocalDate.EPOCH.toString().length()) ? LocalDate.parse(typed)
					: null;
		}
		catch (DateTimeException nonsense) {
			return null;
		}
	}

	private static String words(String typed) {
		if (typed == null || typed.isBlank()) {
			return null;
		}
		String words = typed.replace('\0', ' ').strip();
		return words.substring(0, Math.min(words.length(), LONGEST));
	}

	private static String what(String typed) {
		return Stream.<Enum<?>>concat(Stream.of(TrailArea.values()), Stream.of(TrailKind.values()))
			.map(Enum::name)
			.filter((name) -> name.equals(typed))
			.findFirst()
			.orElse(null);
	}

	private static TrailSubject subject(String typed) {
		Matcher key = SUBJECT.matcher(Objects.requireNonNullElse(typed, "").replace('\0', ' '));
		return key.matches() ? Stream.of(TrailSubject.Kind.values())
			.filter((kind) -> kind.name().equals(key.group(1)))
			.findFirst()
			.map((kind) -> new TrailSubject(kind, key.group(2), ""))
			.orElse(null) : null;
	}

}
