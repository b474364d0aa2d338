package org.yardstick.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * All cells of a form, immutable: what is stored, frozen at submission, checked, compared
 * and exported. Words stay as people wrote them; a blank cell is null, never "" or 0.
 *
 * @param printedTitle the heading the form came with, null for the template's
 * @param spendingPlan in printed order
 * @param schedule in printed order
 * @param indicators in printed order
 * @param more cells that only the form's template has, by printed label
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanContent(String printedTitle, Header header, Funding funding, Narratives narratives,
		List<SpendingMilestone> spendingPlan, List<ScheduledActivity> schedule, Goals goals, List<Indicator> indicators,
		Map<String, String> more) {

	/**
	 * How many characters a cell can hold. The longest real text has 723; more than this
	 * is a mistake of the sender.
	 */
	public static final int LONGEST_TEXT = 20_000;

	/** A form in which nothing was written yet. */
	public static final PlanContent BLANK = new PlanContent(null, null, null, null, null, null, null, null, null);

	public PlanContent {
		header = (header != null) ? header : Header.BLANK;
		funding = (funding != null) ? funding : Funding.BLANK;
		narratives = (narratives != null) ? narratives : Narratives.BLANK;
		goals = (goals != null) ? goals : Goals.BLANK;
		spendingPlan = copy(spendingPlan);
		schedule = copy(schedule);
		indicators = copy(indicators);
		more = (more != null) ? Collections.unmodifiableMap(new LinkedHashMap<>(more)) : Map.of();
	}

	/**
	 * The same cells with a key for every row, as a stored plan has them: rows without
	 * one get that of the row they replace, or a new one.
	 * @param before the content that this one replaces, {@link #BLANK} for none
	 */
	public PlanContent withRowKeys(PlanContent before) {
		return RowKeys.assign(this, before);
	}

	/** An unmodifiable copy that may hold nulls, which {@link List#copyOf} refuses. */
	static <T> List<T> copy(List<T> list) {
		return (list != null) ? Collections.unmodifiableList(new ArrayList<>(list)) : List.of();
	}

}
