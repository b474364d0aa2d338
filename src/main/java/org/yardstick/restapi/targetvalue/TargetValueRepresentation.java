package org.yardstick.restapi.targetvalue;

import java.math.BigDecimal;

import org.yardstick.targetvalue.TargetValue;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The meaning of a 指标值 as the API shows it. */
public final class TargetValueRepresentation {

	private TargetValueRepresentation() {
	}

	/** Numbers as plain decimal strings, absent parts as null. */
	public static ObjectNode of(TargetValue target) {
		return JsonNodeFactory.instance.objectNode()
			.put("comparison", target.comparison().name())
			.put("value", plain(target.value()))
			.put("upper", plain(target.upper()))
			.put("unit", (target.unit() != null) ? target.unit().symbol() : null)
			.put("text", target.text());
	}

	private static String plain(BigDecimal number) {
		return (number != null) ? number.toPlainString() : null;
	}

}
