package org.yardstick.intake.office.container;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * That a part of an office file points to another.
 *
 * @param kind last word of its type: styles, worksheet, officeDocument; the same in the
 * strict and the transitional form of the standard
 * @param part name of the other
 */
public record Relationship(String kind, String part) {

	static Relationship of(String type, String folder, String target) {
		String kind = (type != null) ? type.substring(type.lastIndexOf('/') + 1) : "";
		return new Relationship(kind, (target != null) ? resolve(folder, target) : "");
	}

	private static String resolve(String folder, String target) {
		String path = target.replace('\\', '/');
		Deque<String> steps = new ArrayDeque<>();
		for (String step : (path.startsWith("/") ? path : folder + path).split("/")) {
			if ("..".equals(step)) {
				steps.pollLast();
			}
			else if (!step.isEmpty() && !".".equals(step)) {
				steps.addLast(step);
			}
		}
		return String.join("/", steps);
	}

}
