package org.yardstick.plan;

import org.yardstick.organisation.DepartmentId;

/**
 * Which plans a list shows, within what the reader may see. Null does not filter.
 *
 * @param words searched in names, codes, departments, units and indicator names; several
 * words, apart by blanks, must all be there; blank words do not filter
 */
public record PlanFilter(Integer fiscalYear, PlanStatus status, DepartmentId department, String template,
		String words) {

	/** Everything the reader may see. */
	public static final PlanFilter NONE = new PlanFilter(null, null, null, null, null);

	private static final int LONGEST_WORDS = 200;

	public PlanFilter {
		template = (template != null) ? printable(template) : null;
		words = (words == null || words.isBlank()) ? null
				: printable(words.substring(0, Math.min(words.length(), LONGEST_WORDS)));
	}

	/** PostgreSQL refuses U+0000 in texts. */
	private static String printable(String text) {
		return text.replaceAll("\\p{Cntrl}", " ");
	}

}
