package org.yardstick.intake.form.words;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yardstick.plan.Indicator;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanInput;
import org.yardstick.plan.PlanJsonReader;
import org.yardstick.plan.PlanJsonWriter;
import org.yardstick.shared.Problem;
import org.yardstick.template.FormLayout;
import org.yardstick.template.Notation;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the content of a plan from words: amounts and days are understood as on the form
 * page. What cannot be stays unplaced, its cell blank.
 */
public final class ContentOfWords {

	private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");

	private final FormWords words;

	private final FormLayout layout;

	/**
	 * @param words of a form; what cannot be understood is reported to them
	 * @param layout the units that bare amounts count in
	 */
	public ContentOfWords(FormWords words, FormLayout layout) {
		this.words = words;
		this.layout = layout;
	}

	/** Understands the words. Never fails. */
	public PlanContent read() {
		ObjectNode plan = JsonNodeFactory.instance.objectNode();
		this.words.cells().forEach((path, written) -> put(plan, path, written.text()));
		ObjectNode goals = plan.putObject("goals");
		this.words.goals().forEach((path, paragraphs) -> {
			ArrayNode list = goals.putArray(path.substring(path.indexOf('.') + 1));
			paragraphs.forEach(list::add);
		});
		plan.set("indicators", indicators());
		PlanInput input = PlanJsonReader.read(plan, this.layout);
		input.problems().forEach((problem) -> note(problem, plan));
		return input.content();
	}

	private static void put(ObjectNode plan, String path, String text) {
		Matcher row = ROW.matcher(path);
		if (row.matches()) {
			ArrayNode rows = plan.withArray(row.group(1));
			while (rows.size() <= Integer.parseInt(row.group(2))) {
				rows.addObject();
			}
			((ObjectNode) rows.get(Integer.parseInt(row.group(2)))).put(row.group(3), text);
			return;
		}
		int dot = path.indexOf('.');
		if (dot < 0) {
			plan.put(path, text);
		}
		else {
			plan.withObject("/" + path.substring(0, dot)).put(path.substring(dot + 1), text);
		}
	}

	private ArrayNode indicators() {
		List<Indicator> rows = this.words.indicators();
		PlanContent only = new PlanContent(null, null, null, null, null, null, null, rows, Map.of());
		return (ArrayNode) new PlanJsonWriter(Notation.API, false).write(only).get("indicators");
	}

	private void note(Problem problem, ObjectNode plan) {
		Written written = this.words.get(problem.path());
		String text = plan.at("/" + problem.path().replace('[', '/').replace("]", "").replace('.', '/')).asString("");
		String where = this.words.places().getOrDefault(problem.path(), "指标表");
		this.words.unplaced((written != null) ? written : new Written(where, text, false));
		this.words.doubt(problem.path(), problem.message());
	}

}
