package org.yardstick.restapi.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.yardstick.export.ExportFormat;
import org.yardstick.export.ExportKind;
import org.yardstick.export.ExportOrder;
import org.yardstick.organisation.DepartmentEntry;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.Organisation;
import org.yardstick.plan.PlanFilter;
import org.yardstick.plan.PlanStatus;
import org.yardstick.shared.Problem;
import org.yardstick.shared.RejectedException;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.FormTemplates;

import tools.jackson.databind.JsonNode;

/**
 * Reads orders of exports. The filter has the names of the parameters of
 * {@code GET /plans}; here a name or value that means nothing is refused, for nobody
 * would notice in a file that it filtered nothing.
 */
@Component
class ExportRequests {

	private static final Set<String> PARTS = Set.of("kind", "format", "filter");

	private static final Set<String> FILTERS = Set.of("fiscalYear", "status", "department", "template", "q");

	private final Organisation organisation;

	private final FormTemplates templates;

	ExportRequests(Organisation organisation, FormTemplates templates) {
		this.organisation = organisation;
		this.templates = templates;
	}

	/**
	 * @throws RejectedException with all problems at once
	 */
	ExportOrder read(JsonNode body) {
		Reading reading = new Reading();
		reading.refuseUnknown(body, "", PARTS);
		reading.refuseUnknown(body.path("filter"), "filter.", FILTERS);
		ExportKind kind = reading.choice(body, "kind", ExportKind.values());
		if (kind == null && reading.problems.isEmpty()) {
			reading.problem("kind", "请写明要导出什么：" + lower(ExportKind.values()) + "。");
		}
		ExportFormat format = reading.choice(body, "format", ExportFormat.values());
		PlanFilter filter = filter(body.path("filter"), reading);
		if (!reading.problems.isEmpty()) {
			throw new RejectedException("不能这样导出，请按 errors 里的说明修改。", reading.problems);
		}
		return ExportOrder.of(kind, format, filter);
	}

	private PlanFilter filter(JsonNode filter, Reading reading) {
		String status = reading.text(filter, "status");
		String department = reading.text(filter, "department");
		String template = reading.text(filter, "template");
		return new PlanFilter(reading.year(filter),
				reading.found("filter.status", status, ExportRequests::status, "没有这个状态。"),
				reading.found("filter.department", department, this::department, "没有这个主管部门，请写部门的编码或名称。"),
				reading.found("filter.template", template, this::template, "没有这个表样。"), reading.text(filter, "q"));
	}

	private static PlanStatus status(String name) {
		return Arrays.stream(PlanStatus.values())
			.filter((status) -> status.name().equals(name))
			.findFirst()
			.orElse(null);
	}

	private DepartmentId department(String codeOrName) {
		return this.organisation.departmentByCode(codeOrName)
			.or(() -> this.organisation.departmentByName(codeOrName))
			.map(DepartmentEntry::id)
			.orElse(null);
	}

	private String template(String key) {
		return this.templates.all().stream().map(FormTemplate::key).filter(key::equals).findFirst().orElse(null);
	}

	private static String lower(Enum<?>[] values) {
		return Arrays.stream(values)
			.map((value) -> value.name().toLowerCase(Locale.ROOT))
			.collect(Collectors.joining("、"));
	}

	/** Collects what is wrong while it reads. */
	private static final class Reading {

		private final List<Problem> problems = new ArrayList<>();

		private void problem(String path, String message) {
			this.problems.add(new Problem(path, message));
		}

		private void refuseUnknown(JsonNode node, String path, Set<String> known) {
			if (!node.isObject() && !node.isMissingNode() && !node.isNull()) {
				problem(path.isEmpty() ? "" : path.substring(0, path.length() - 1), "这里要写一个 JSON 对象。");
			}
			node.propertyNames()
				.stream()
				.filter((name) -> !known.contains(name))
				.forEach((name) -> problem(path + name, "没有这一项，请对照接口说明检查。"));
		}

		private <E extends Enum<E>> E choice(JsonNode body, String name, E[] values) {
			JsonNode node = body.path(name);
			if (node.isMissingNode() || node.isNull()) {
				return null;
			}
			return Arrays.stream(values)
				.filter((value) -> value.name().toLowerCase(Locale.ROOT).equals(node.asString("")))
				.findFirst()
				.orElseGet(() -> {
					problem(name, "只能是 " + lower(values) + " 之一。");
					return null;
				});
		}

		private String text(JsonNode filter, String name) {
			JsonNode node = filter.path(name);
			if (node.isMissingNode() || node.isNull() || (node.isString() && node.stringValue().isBlank())) {
				return null;
			}
			if (!node.isString()) {
				problem("filter." + name, "这里要写文字，请加上引号。");
				return null;
			}
			return node.stringValue();
		}

		private Integer year(JsonNode filter) {
			JsonNode node = filter.path("fiscalYear");
			if (node.isMissingNode() || node.isNull()) {
				return null;
			}
			if (!node.isInt()) {
				problem("filter.fiscalYear", "请用数字写明年度，例如 2026。");
				return null;
			}
			return node.intValue();
		}

		private <T> T found(String path, String words, Function<String, T> finder, String missing) {
			T found = (words != null) ? finder.apply(words) : null;
			if (words != null && found == null) {
				problem(path, missing);
			}
			return found;
		}

	}

}
