package org.yardstick.intake.marking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yardstick.intake.Doubt;
import org.yardstick.intake.UnplacedText;
import org.yardstick.intake.form.ReadDocument;
import org.yardstick.intake.form.ReadForm;

/** Puts together what reading had to say about the cells of a document. */
final class Remarks {

	private static final String NO_COLUMN = "这里的内容没有找到对应的栏目，没有读入。请核对栏目名，或者把内容移到正确的格里。";

	private static final String CHECK = "请核对；如果不对，请在原处改正。";

	private Remarks() {
	}

	/** Of the forms, in their order. What belongs to no form is not among it. */
	static List<Remark> of(ReadDocument document) {
		List<Remark> remarks = new ArrayList<>();
		document.forms().forEach((form) -> add(form, remarks));
		return remarks;
	}

	/** A cell that was not understood is unplaced, and a doubt says what to do. */
	private static void add(ReadForm form, List<Remark> remarks) {
		Map<String, Set<String>> doubts = new LinkedHashMap<>();
		for (Doubt doubt : form.doubts()) {
			String where = (doubt.path() != null) ? form.places().get(doubt.path()) : null;
			doubts.computeIfAbsent((where != null) ? where : form.where(), (place) -> new LinkedHashSet<>())
				.add(doubt.sentence());
		}
		for (UnplacedText text : form.unplaced()) {
			Set<String> said = doubts.remove(text.where());
			remarks
				.add(new Remark(text.where(), text.text(), (said != null) ? String.join("\n", said) : NO_COLUMN, true));
		}
		doubts.forEach(
				(where, said) -> remarks.add(new Remark(where, "", ended(String.join("\n", said)) + CHECK, false)));
	}

	private static String ended(String sentence) {
		return sentence.endsWith("。") ? sentence : sentence + "。";
	}

}
