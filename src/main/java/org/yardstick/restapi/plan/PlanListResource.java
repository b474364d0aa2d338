package org.yardstick.restapi.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentEntry;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.Organisation;
import org.yardstick.plan.PlanCatalogue;
import org.yardstick.plan.PlanFilter;
import org.yardstick.plan.PlanOrder;
import org.yardstick.plan.PlanStatus;
import org.yardstick.plan.PlanSummary;
import org.yardstick.restapi.ApiRefusal;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Lists of plans. */
@RestController
@RequestMapping("/api/v1/plans")
class PlanListResource {

	private static final int LARGEST_PAGE = 200;

	private static final int LAST_PAGE = 1_000_000;

	private final PlanCatalogue catalogue;

	private final Organisation organisation;

	PlanListResource(PlanCatalogue catalogue, Organisation organisation) {
		this.catalogue = catalogue;
		this.organisation = organisation;
	}

	/** What the list is asked for; department is a code or a name. */
	record Query(Integer fiscalYear, PlanStatus status, String department, String template, String q) {
	}

	@GetMapping
	ObjectNode list(Actor actor, @ModelAttribute Query query, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "20") int size, @RequestParam(defaultValue = "recent") String sort) {
		if (page < 0 || page > LAST_PAGE || size < 1 || size > LARGEST_PAGE) {
			throw new ApiRefusal(HttpStatus.BAD_REQUEST, "page 从 0 开始，size 在 1 到 " + LARGEST_PAGE + " 之间。");
		}
		Optional<DepartmentId> department = Optional.ofNullable(query.department()).flatMap(this::department);
		if (query.department() != null && department.isEmpty()) {
			return page(Page.empty(), 0).put("page", page).put("size", size);
		}
		PlanFilter filter = new PlanFilter(query.fiscalYear(), query.status(), department.orElse(null),
				query.template(), query.q());
		Page<PlanSummary> plans = this.catalogue.search(actor, filter, order(sort), PageRequest.of(page, size));
		return page(plans, total(actor, filter, plans)).put("page", page).put("size", size);
	}

	private Optional<DepartmentId> department(String codeOrName) {
		return this.organisation.departmentByCode(codeOrName)
			.or(() -> this.organisation.departmentByName(codeOrName))
			.map(DepartmentEntry::id);
	}

	/** Programs read a list to its end, so they are told all of its length. */
	private long total(Actor actor, PlanFilter filter, Page<PlanSummary> plans) {
		return (plans.getTotalElements() == PlanCatalogue.MOST_COUNTED) ? this.catalogue.count(actor, filter)
				: plans.getTotalElements();
	}

	private static ObjectNode page(Page<PlanSummary> plans, long total) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		ArrayNode items = json.putArray("items");
		plans.forEach((plan) -> items.add(PlanRepresentation.of(plan)));
		return json.put("total", total);
	}

	private static PlanOrder order(String sort) {
		return Arrays.stream(PlanOrder.values())
			.filter((order) -> order.name().toLowerCase(Locale.ROOT).equals(sort))
			.findFirst()
			.orElseThrow(() -> new ApiRefusal(HttpStatus.BAD_REQUEST,
					"sort 可以是 " + Arrays.toString(PlanOrder.values()).toLowerCase(Locale.ROOT) + " 之一。"));
	}

}
