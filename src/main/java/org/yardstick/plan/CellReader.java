package org.yardstick.plan;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.yardstick.shared.Problem;
import org.yardstick.shared.Yuan;
import org.yardstick.template.Notation;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads single cells from JSON and collects what is wrong with them. */
final class CellReader {

	private static final Pattern PERCENT = Pattern.compile("(-?\\d{1,6}(?:\\.\\d{1,4})?)\\s*[%％]?");

	private final Notation notation;

	private final List<Problem> problems;

	CellReader(Notation notation) {
		this(notation, new ArrayList<>());
	}

	private CellReader(Notation notation, List<Problem> problems) {
		this.notation = notation;
		this.problems = problems;
	}

	/**
	 * Reads cells that are written in another way and collects problems with this one.
	 */
	CellReader within(Notation other) {
		return new CellReader(other, this.problems);
	}

	List<Problem> problems() {
		return List.copyOf(this.problems);
	}

	void problem(String path, String message) {
		this.problems.add(new Problem(path, message));
	}

	void refuseUnknown(String path, JsonNode node, Collection<String> known) {
		if (!node.isObject()) {
			problem(path.endsWith(".") ? path.substring(0, path.length() - 1) : path, "这里要有若干栏目（JSON 对象）。");
			return;
		}
		for (String name : node.propertyNames()) {
			if (!known.contains(name)) {
				problem(path + name, "表里没有“" + name + "”这一栏；只有本表样才有的栏目请放在 more 里。");
			}
		}
	}

	/** The object of a name, an empty one if it is missing. */
	JsonNode object(JsonNode parent, String name, Collection<String> known) {
		JsonNode node = parent.path(name);
		if (node.isMissingNode() || node.isNull()) {
			return JsonNodeFactory.instance.objectNode();
		}
		if (!node.isObject() || known != null) {
			refuseUnknown(name + ".", node, (known != null) ? known : List.of());
		}
		return node;
	}

	/** The list of a name, an empty one if it is missing. */
	JsonNode list(JsonNode parent, String path, String name, int most) {
		JsonNode node = parent.path(name);
		if (node.isMissingNode() || node.isNull()) {
			return JsonNodeFactory.instance.arrayNode();
		}
		if (!node.isArray() || node.size() > most) {
			problem(path + name, node.isArray() ? "这里最多" + most + "行，请拆成几张表。" : "这里要有若干行（JSON 数组）。");
			return JsonNodeFactory.instance.arrayNode();
		}
		return node;
	}

	String text(JsonNode parent, String path, String name) {
		return text(parent.path(name), path + name);
	}

	/** The words as written; null for a blank cell. */
	String text(JsonNode node, String path) {
		if (node.isMissingNode() || node.isNull()) {
			return null;
		}
		if (!node.isString() && !node.isNumber()) {
			problem(path, "这一格要填文字。");
			return null;
		}
		String words = node.isNumber() ? node.decimalValue().toPlainString() : node.stringValue();
		if (words.isBlank()) {
			return null;
		}
		if (words.length() > PlanContent.LONGEST_TEXT) {
			problem(path, "这一格有" + words.length() + "字，最多能存" + PlanContent.LONGEST_TEXT + "字，请精简。");
			return null;
		}
		if (words.indexOf('\0') >= 0 || !isWellFormed(words)) {
			problem(path, "这一格里有无法识别的字符，请删去后重新输入。");
			return null;
		}
		return words;
	}

	LocalDate day(JsonNode parent, String path, String name) {
		return read(parent, path, name, this.notation::day, "日期请写成 2021-01-01 的样子。");
	}

	Yuan amount(JsonNode parent, String path, String name) {
		String advice = this.notation.lenient()
				? "金额请填数字，单位是" + this.notation.amounts().unit().printed() + "，最多到分，例如 1277。"
				: "金额请写成以元为单位的数字，最多两位小数，例如 7000000.00。";
		return read(parent, path, name, this.notation::amount, advice);
	}

	BigDecimal percent(JsonNode parent, String path, String name) {
		return read(parent, path, name, CellReader::percent, "累计进度请填 0 到 100 的数字，例如 50。");
	}

	private static Optional<BigDecimal> percent(String written) {
		var matcher = PERCENT.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC).strip());
		return matcher.matches() ? Optional.of(new BigDecimal(matcher.group(1))) : Optional.empty();
	}

	private <T> T read(JsonNode parent, String path, String name, Function<String, Optional<T>> meaning,
			String advice) {
		String words = text(parent, path, name);
		if (words == null) {
			return null;
		}
		Optional<T> value = meaning.apply(words);
		if (value.isEmpty()) {
			problem(path + name, "“" + abridged(words) + "”看不懂。" + advice);
		}
		return value.orElse(null);
	}

	private static String abridged(String words) {
		return (words.length() > 30) ? words.substring(0, 30) + "…" : words;
	}

	/** Whether the text has no half of a surrogate pair, which no database stores. */
	private static boolean isWellFormed(String words) {
		return words.codePoints().noneMatch((point) -> point >= 0xD800 && point <= 0xDFFF);
	}

}
