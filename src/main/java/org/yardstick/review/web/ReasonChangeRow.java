package org.yardstick.review.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.yardstick.review.ReturnReason;
import org.yardstick.review.ReturnReasonChange;

/**
 * A change of a reason in words.
 *
 * @param sentences what was changed, one sentence a thing
 */
record ReasonChangeRow(Instant at, String by, String title, List<String> sentences) {

	static ReasonChangeRow of(ReturnReasonChange change) {
		ReturnReason after = change.after();
		List<String> sentences = new ArrayList<>();
		switch (change.kind()) {
			case ADDED -> sentences.add("名称：" + after.title() + "；说明：" + shown(after.explanation()));
			case CHANGED -> {
				changed("名称", change.before().title(), after.title(), sentences);
				changed("说明", change.before().explanation(), after.explanation(), sentences);
			}
			case MOVED -> sentences.add("由第" + change.before().position() + "位移到第" + after.position() + "位");
			case ACTIVATED, DEACTIVATED -> sentences.add(after.title());
		}
		return new ReasonChangeRow(change.at(), change.by(), change.kind().title() + " " + after.code(), sentences);
	}

	private static void changed(String what, String before, String after, List<String> sentences) {
		if (!before.equals(after)) {
			sentences.add(what + "：由“" + shown(before) + "”改为“" + shown(after) + "”");
		}
	}

	private static String shown(String words) {
		return words.isEmpty() ? "（无）" : words;
	}

}
