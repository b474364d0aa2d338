package org.yardstick.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yardstick.plan.PlanCells;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanJsonReader;
import org.yardstick.template.Notation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Published documents with what they say, cell by cell, where they lie beside the
 * checkout ({@code ../shared/corpus}): as text, Word and Excel.
 */
public final class PublishedForms {

	private static final Path FOLDER = Path.of("../shared/corpus");

	/** Which long text a printed label means. */
	private static final Map<Pattern, String> NARRATIVES = new LinkedHashMap<>();

	static {
		NARRATIVES.put(Pattern.compile("测算依据"), "costing");
		NARRATIVES.put(Pattern.compile("概况|主要内容"), "overview");
		NARRATIVES.put(Pattern.compile("立项依据"), "legalBasis");
		NARRATIVES.put(Pattern.compile("可行性|必要性"), "justification");
		NARRATIVES.put(Pattern.compile("其他说明"), "otherMatters");
		NARRATIVES.put(Pattern.compile("用途"), "fundsUse");
	}

	private PublishedForms() {
	}

	/**
	 * A form of a published document.
	 *
	 * @param number in the document, from 1
	 * @param content its cells
	 * @param lines the line of the document on which each indicator stands
	 */
	public record PublishedForm(int number, int fiscalYear, String template, PlanContent content, List<Integer> lines) {
	}

	/**
	 * What a careful reviewer found wrong in a published document.
	 *
	 * @param form the number of the form, 0 for the document as a whole
	 * @param line of the document
	 * @param severity error, warning or info
	 * @param machine whether a program can find it: yes, hard (if it understands running
	 * text) or no
	 */
	public record Defect(int form, int line, String code, String severity, String where, String evidence, String why,
			String machine) {
	}

	/** Whether the documents are there; tests of them have nothing to do otherwise. */
	public static boolean areAtHand() {
		return Files.isDirectory(FOLDER);
	}

	/** The names of the documents. */
	public static List<String> documents() {
		try (Stream<Path> files = Files.list(FOLDER.resolve("truth"))) {
			return files.filter((file) -> json(file).has("forms"))
				.map((file) -> file.getFileName().toString().replace(".json", ""))
				.sorted()
				.toList();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** The file of a document. @param kind txt, docx or xlsx */
	public static Path file(String document, String kind) {
		return FOLDER.resolve(kind.equals("txt") ? "raw" : "office").resolve(document + "." + kind);
	}

	public static List<PublishedForm> of(String document) {
		JsonNode said = json(FOLDER.resolve("truth").resolve(document + ".json"));
		return said.get("forms")
			.valueStream()
			.map((form) -> new PublishedForm(form.get("seq").asInt(), said.get("fiscalYear").asInt(),
					form.get("template").asString(), content(form),
					form.get("indicators").valueStream().map((row) -> row.get("line").asInt()).toList()))
			.toList();
	}

	/** What reviewers found wrong in a document. */
	public static List<Defect> defects(String document) {
		try (Stream<String> lines = Files.lines(FOLDER.resolve("defects").resolve(document + ".jsonl"))) {
			return lines.map((line) -> JsonMapper.shared().readTree(line))
				.map((defect) -> new Defect(defect.get("form").asInt(), defect.get("line").asInt(),
						defect.get("code").asString(), defect.get("severity").asString(),
						defect.get("where").asString(), defect.get("evidence").asString(), defect.get("why").asString(),
						defect.get("machine").asString()))
				.toList();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/**
	 * The filled cells of a form, made comparable: white space, width of signs, marks of
	 * web pages and zeros behind the point do not count.
	 */
	public static Map<String, String> cells(PlanContent content) {
		Map<String, String> cells = new LinkedHashMap<>();
		PlanCells.of(content, Notation.API).forEach((path, words) -> {
			if (!comparable(words).isEmpty()) {
				cells.put(path, comparable(words));
			}
		});
		return cells;
	}

	public static String comparable(String words) {
		String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("</?p>", "").replaceAll("\\s+", "");
		return plain.matches("-?\\d+\\.\\d*") ? plain.replaceAll("0+$", "").replaceAll("\\.$", "") : plain;
	}

	private static PlanContent content(JsonNode form) {
		ObjectNode plan = JsonNodeFactory.instance.objectNode();
		plan.set("printedTitle", form.get("formTitle"));
		copy(form, plan.putObject("header"),
				Map.ofEntries(Map.entry("projectName", "name"), Map.entry("projectCode", "code"),
						Map.entry("category", "category"), Map.entry("fundingPurpose", "purpose"),
						Map.entry("nature", "nature"), Map.entry("budgetSource", "budgetSource"),
						Map.entry("startDate", "startDate"), Map.entry("endDate", "endDate"),
						Map.entry("supervisingDepartment", "department"),
						Map.entry("supervisingDepartmentCode", "departmentCode"),
						Map.entry("implementingUnit", "implementingUnit"), Map.entry("contact", "contact"),
						Map.entry("contactPhone", "phone")));
		copy(form, plan.putObject("funding"), Map.of("total", "totalYuan", "annual", "yearYuan", "fiscalAppropriation",
				"fiscalYuan", "otherFunds", "otherYuan"));
		ObjectNode narratives = plan.putObject("narratives");
		form.get("texts")
			.properties()
			.forEach((text) -> NARRATIVES.keySet()
				.stream()
				.filter((label) -> label.matcher(text.getKey()).find())
				.findFirst()
				.ifPresent((label) -> narratives.set(NARRATIVES.get(label), text.getValue())));
		rows(form.get("spendingPlan"), plan.putArray("spendingPlan"),
				Map.of("milestone", "at", "cumulativePercent", "cumulativePercent"));
		rows(form.get("schedule"), plan.putArray("schedule"),
				Map.of("activity", "content", "startDate", "start", "amount", "amountYuan"));
		ObjectNode goals = plan.putObject("goals");
		goals.putArray("mediumTerm").add(form.get("goals").get("longTerm"));
		goals.set("annual", form.get("goals").get("annual"));
		rows(form.get("indicators"), plan.putArray("indicators"),
				Map.of("category", "level1", "dimension", "level2", "name", "level3", "definition", "description",
						"mediumTermTarget", "longTermRaw", "annualTarget", "targetRaw", "targetBasis", "basis",
						"remark", "remark"));
		return PlanJsonReader.read(plan, Notation.API, List.of()).orReject();
	}

	private static void rows(JsonNode said, ArrayNode rows, Map<String, String> names) {
		said.forEach((row) -> copy(row, rows.addObject(), names));
	}

	/** Copies what is said under other names. @param names ours to theirs */
	private static void copy(JsonNode said, ObjectNode part, Map<String, String> names) {
		names.forEach((ours, theirs) -> part.set(ours, said.get(theirs)));
	}

	private static JsonNode json(Path file) {
		return JsonMapper.shared().readTree(file.toFile());
	}

}
