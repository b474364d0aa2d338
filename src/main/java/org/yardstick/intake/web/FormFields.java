package org.yardstick.intake.web;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.yardstick.intake.FormDecision;
import org.yardstick.shared.RejectedException;

/**
 * The fields of a document's page, one of a kind for each form: {@code choice-3},
 * {@code year-3}. Others are left alone.
 */
final class FormFields {

	private FormFields() {
	}

	/** What was chosen, by the numbers of the forms. */
	static Map<Integer, FormDecision> decisions(Map<String, String> fields) {
		return read(fields, "choice-", FormDecision::of);
	}

	/** The years that were chosen, by the numbers of the forms. */
	static Map<Integer, Integer> years(Map<String, String> fields) {
		return read(fields, "year-", FormFields::number);
	}

	private static <T> Map<Integer, T> read(Map<String, String> fields, String prefix, Function<String, T> reader) {
		Map<Integer, T> values = new HashMap<>();
		fields.forEach((name, value) -> {
			if (name.startsWith(prefix) && !value.isBlank()) {
				values.put(number(name.substring(prefix.length())), reader.apply(value));
			}
		});
		return values;
	}

	private static Integer number(String written) {
		try {
			return Integer.valueOf(written.strip());
		}
		catch (NumberFormatException noNumber) {
			throw RejectedException.at("year", "请选择年度。");
		}
	}

}
