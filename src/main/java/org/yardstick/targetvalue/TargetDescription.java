package org.yardstick.targetvalue;

import java.math.BigDecimal;

/**
 * Says in plain Chinese how a target was understood.
 */
final class TargetDescription {

	private TargetDescription() {
	}

	static String of(TargetValue target) {
		return switch (target.comparison()) {
			case QUALITATIVE ->
				(target.kind() == QuantityKind.DATE) ? "日期或期限（%s）".formatted(words(target)) : words(target);
			case UNSPECIFIED -> quantity(target, target.value()) + remarks(target, words(target));
			case RANGE ->
				"%s %s %s".formatted(target.value().toPlainString(), words(target), quantity(target, target.upper()))
						+ remarks(target, "");
			case PLUS_MINUS -> words(target) + " " + quantity(target, target.value()) + "以内" + remarks(target, "");
			default -> words(target) + " " + quantity(target, target.value()) + remarks(target, "");
		};
	}

	private static String words(TargetValue target) {
		return target.comparison().words();
	}

	private static String quantity(TargetValue target, BigDecimal value) {
		String number = value.toPlainString();
		if (target.unit() == null) {
			return number;
		}
		String gap = Character.isLetter(target.unit().symbol().charAt(0)) ? " " : "";
		return number + gap + target.unit();
	}

	private static String remarks(TargetValue target, String first) {
		StringBuilder remarks = new StringBuilder(first);
		if (target.unit() == null) {
			remarks.append(remarks.isEmpty() ? "未写单位" : "和单位");
		}
		if (target.text() != null) {
			remarks.append(remarks.isEmpty() ? "" : "，").append("另注“").append(target.text()).append("”");
		}
		return remarks.isEmpty() ? "" : "（" + remarks + "）";
	}

}
