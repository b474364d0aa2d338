package org.yardstick.intake.form;

import java.util.List;
import java.util.Map;

import org.yardstick.intake.Doubt;
import org.yardstick.intake.UnplacedText;
import org.yardstick.plan.PlanContent;

/**
 * A form as it was read in a document.
 *
 * @param where it begins: 表3 第1行
 * @param template key of its form template
 * @param layout key of its layout
 * @param fiscalYear the year that the form or its document says, null if none does
 * @param content its cells
 * @param unplaced what stands within it and found no cell
 * @param doubts what was guessed
 * @param places where the words of a cell stand in the document, by the path of the cell,
 * as far as it is known
 */
public record ReadForm(String where, String template, String layout, Integer fiscalYear, PlanContent content,
		List<UnplacedText> unplaced, List<Doubt> doubts, Map<String, String> places) {

	public ReadForm {
		unplaced = List.copyOf(unplaced);
		doubts = List.copyOf(doubts);
		places = Map.copyOf(places);
	}

}
