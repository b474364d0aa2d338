package org.yardstick.template;

import java.util.List;

/**
 * The spending plan: cumulative per cent of the budget spent at points of the year.
 *
 * @param label the printed label
 * @param aliases other wordings in documents
 * @param width of the label, in per cent of the form; the points share the rest
 * @param points the milestones of a new form
 * @param sign whether the per cent sign is printed behind each value
 * @param required what blank points mean
 */
public record MilestoneSection(String label, List<String> aliases, int width, List<String> points, boolean sign,
		Requirement required) implements Section {
}
