package org.yardstick.system;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yardstick.Browser;
import org.yardstick.Forms;
import org.yardstick.FullStackTest;
import org.yardstick.TestBureau;
import org.yardstick.TestBureau.Bureau;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every address that a handler of the program answers has a rule here that says who may
 * use it, and keeps it. A new handler fails this test until somebody has thought about
 * that.
 */
@FullStackTest
class EveryAddressTests {

	private static final int YEAR = 2027;

	private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

	/** Who may use an address. */
	private enum Rule {

		/** Everyone, signed in or not. */
		OPEN,
		/** Everyone who is signed in. */
		SIGNED_IN,
		/** Those who fill in forms: units, and administrators. */
		DRAFTERS,
		/** Administrators only. */
		ADMINISTRATORS,
		/** Administrators and the performance division. */
		EXPORTERS,
		/** The performance division only. */
		PERFORMANCE,
		/** Everyone who reviews forms: all but units. */
		REVIEWERS,
		/** Everyone who decides on forms: neither units nor administrators. */
		DECIDERS,
		/** Everyone whose scope the plan lies in. */
		PLAN_READERS,
		/** The bureau within its scope, until it has decided. */
		PLAN_BUREAU,
		/** The plan's unit, and administrators. */
		PLAN_WRITERS,
		/** Whose turn it is by the plan's status, within scope. */
		PLAN_DECIDERS

	}

	private static final Map<String, Rule> RULES = Map.ofEntries(
			// identity
			Map.entry("GET /login", Rule.OPEN), Map.entry("GET /setup", Rule.OPEN), Map.entry("POST /setup", Rule.OPEN),
			Map.entry("GET /account/password", Rule.SIGNED_IN), Map.entry("POST /account/password", Rule.SIGNED_IN),
			Map.entry("GET /admin/accounts", Rule.ADMINISTRATORS),
			Map.entry("GET /admin/accounts/new", Rule.ADMINISTRATORS),
			Map.entry("POST /admin/accounts", Rule.ADMINISTRATORS),
			Map.entry("GET /admin/accounts/{id}", Rule.ADMINISTRATORS),
			Map.entry("POST /admin/accounts/{id}", Rule.ADMINISTRATORS),
			Map.entry("POST /admin/accounts/{id}/disablement", Rule.ADMINISTRATORS),
			Map.entry("POST /admin/accounts/{id}/enablement", Rule.ADMINISTRATORS),
			Map.entry("POST /admin/accounts/{id}/unlocking", Rule.ADMINISTRATORS),
			Map.entry("GET /admin/accounts/{id}/password", Rule.ADMINISTRATORS),
			Map.entry("POST /admin/accounts/{id}/password", Rule.ADMINISTRATORS),
			Map.entry("GET /admin/accounts/{id}/email", Rule.ADMINISTRATORS),
			Map.entry("POST /admin/accounts/{id}/email", Rule.ADMINISTRATORS),
			// notice: everybody's own; what is somebody else's is nowhere
			Map.entry("GET /notices", Rule.SIGNED_IN), Map.entry("GET /notices/bell", Rule.SIGNED_IN),
			Map.entry("GET /notices/{id}", Rule.SIGNED_IN), Map.entry("POST /notices/reading", Rule.SIGNED_IN),
			Map.entry("GET /account/mail", Rule.SIGNED_IN), Map.entry("POST /account/mail", Rule.SIGNED_IN),
			// organisation
			Map.entry("GET /admin/organisation", Rule.ADMINISTRATORS),
			Map.entry("GET /admin/organisation/places", Rule.ADMINISTRATORS),
			Map.entry("GET /admin/organisation/divisions/new", Rule.ADMINISTRATORS),
			Map.entry("POST /admin/organisation/divisions", Rule.ADMINISTRATORS),
			Map.entry("GET /admin/organisation/divisions/{id}", Rule.ADMINISTRATORS),
			Map.entry("POST /admin/organisation/divisions/{id}", Rule.ADMINISTRATORS),
			Map.entry("POST /admin/organisation/divisions/{id}/removal", Rule.ADMINISTRATORS),
			Map.entry("GET /admin/organisation/departments/new", Rule.ADMINISTRATORS),
			Map.entry("POST /admin/organisation/departments", Rule.ADMINISTRATORS),
			Map.entry("GET /admin/organisation/departments/{id}", Rule.ADMINISTRATORS),
			Map.entry("POST /admin/organisation/departments/{id}", Rule.ADMINISTRATORS),
			Map.entry("POST /admin/organisation/departments/{id}/removal", Rule.ADMINISTRATORS),
			Map.entry("GET /admin/organisation/units/new", Rule.ADMINISTRATORS),
			Map.entry("POST /admin/organisation/units", Rule.ADMINISTRATORS),
			Map.entry("GET /admin/organisation/units/{id}", Rule.ADMINISTRATORS),
			Map.entry("POST /admin/organisation/units/{id}", Rule.ADMINISTRATORS),
			Map.entry("POST /admin/organisation/units/{id}/removal", Rule.ADMINISTRATORS),
			// cycle
			Map.entry("GET /admin/cycles", Rule.ADMINISTRATORS),
			Map.entry("GET /admin/cycles/new", Rule.ADMINISTRATORS),
			Map.entry("POST /admin/cycles", Rule.ADMINISTRATORS),
			Map.entry("GET /admin/cycles/{year}", Rule.ADMINISTRATORS),
			Map.entry("POST /admin/cycles/{year}", Rule.ADMINISTRATORS),
			// trail
			Map.entry("GET /admin/trail", Rule.ADMINISTRATORS),
			Map.entry("GET /admin/trail/check", Rule.ADMINISTRATORS),
			Map.entry("POST /admin/trail/check", Rule.ADMINISTRATORS),
			Map.entry("POST /admin/trail/anchor", Rule.ADMINISTRATORS),
			// plan
			Map.entry("GET /plans", Rule.SIGNED_IN), Map.entry("GET /plans/new", Rule.DRAFTERS),
			Map.entry("POST /plans", Rule.DRAFTERS), Map.entry("GET /plans/{id}", Rule.PLAN_READERS),
			Map.entry("GET /plans/{id}/print", Rule.PLAN_READERS),
			Map.entry("GET /plans/{id}/content", Rule.PLAN_READERS),
			Map.entry("PUT /plans/{id}/content", Rule.PLAN_WRITERS),
			Map.entry("POST /plans/{id}/deletion", Rule.PLAN_WRITERS),
			Map.entry("POST /plans/{id}/copies", Rule.PLAN_WRITERS),
			Map.entry("POST /plans/target-meanings", Rule.SIGNED_IN),
			// rule, finding and review
			Map.entry("GET /rules", Rule.ADMINISTRATORS), Map.entry("GET /rules/changes", Rule.ADMINISTRATORS),
			Map.entry("POST /rules/copies", Rule.ADMINISTRATORS), Map.entry("GET /rules/{code}", Rule.ADMINISTRATORS),
			Map.entry("POST /rules/{code}", Rule.ADMINISTRATORS),
			Map.entry("POST /rules/{code}/reset", Rule.ADMINISTRATORS),
			Map.entry("GET /rules/own/new", Rule.ADMINISTRATORS), Map.entry("POST /rules/own", Rule.ADMINISTRATORS),
			Map.entry("POST /rules/own/expression", Rule.ADMINISTRATORS),
			Map.entry("GET /rules/own/{code}", Rule.ADMINISTRATORS),
			Map.entry("POST /rules/own/{code}", Rule.ADMINISTRATORS),
			Map.entry("POST /rules/own/{code}/trials", Rule.ADMINISTRATORS),
			Map.entry("GET /rules/own/{code}/trial", Rule.ADMINISTRATORS),
			Map.entry("POST /rules/own/{code}/activation", Rule.ADMINISTRATORS),
			Map.entry("POST /rules/own/{code}/deactivation", Rule.ADMINISTRATORS),
			Map.entry("GET /plans/{id}/findings", Rule.PLAN_READERS),
			Map.entry("POST /plans/{id}/findings/{finding}/explanations", Rule.PLAN_WRITERS),
			Map.entry("POST /plans/{id}/findings/{finding}/refusals", Rule.PLAN_DECIDERS),
			Map.entry("GET /progress.xlsx", Rule.REVIEWERS), Map.entry("GET /findings", Rule.REVIEWERS),
			Map.entry("GET /findings/plans", Rule.REVIEWERS), Map.entry("GET /queue", Rule.DECIDERS),
			Map.entry("GET /queue/neighbours", Rule.DECIDERS), Map.entry("POST /queue/passing/preview", Rule.DECIDERS),
			Map.entry("POST /queue/passing", Rule.DECIDERS), Map.entry("GET /plans/{id}/revisions", Rule.PLAN_READERS),
			Map.entry("POST /plans/{id}/revisions", Rule.PLAN_DECIDERS),
			Map.entry("GET /plans/way/{year}", Rule.SIGNED_IN), Map.entry("GET /findings/counts", Rule.SIGNED_IN),
			Map.entry("GET /findings/checks", Rule.EXPORTERS), Map.entry("POST /findings/checks", Rule.EXPORTERS),
			Map.entry("POST /findings/checks/cancellation", Rule.EXPORTERS),
			Map.entry("GET /plans/{id}/way", Rule.PLAN_READERS),
			Map.entry("GET /plans/{id}/changes", Rule.PLAN_READERS),
			Map.entry("GET /plans/{id}/changes/side-by-side", Rule.PLAN_READERS),
			Map.entry("POST /plans/{id}/submission", Rule.PLAN_DECIDERS),
			Map.entry("POST /plans/{id}/withdrawal", Rule.PLAN_DECIDERS),
			Map.entry("POST /plans/{id}/decisions", Rule.PLAN_DECIDERS),
			// the review sheet
			Map.entry("GET /plans/{id}/review-sheet", Rule.PLAN_BUREAU),
			Map.entry("GET /plans/{id}/review-sheet/summary", Rule.PLAN_READERS),
			Map.entry("GET /plans/{id}/review-sheet/print", Rule.PLAN_BUREAU),
			Map.entry("GET /plans/{id}/review-sheet.docx", Rule.PLAN_BUREAU),
			Map.entry("PUT /plans/{id}/review-sheet", Rule.PLAN_DECIDERS),
			Map.entry("POST /plans/{id}/review-sheet/completion", Rule.PLAN_DECIDERS),
			Map.entry("POST /plans/{id}/review-sheet/renewal", Rule.PLAN_DECIDERS),
			Map.entry("GET /plans/{id}/remarks", Rule.PLAN_READERS),
			Map.entry("POST /plans/{id}/remarks", Rule.PLAN_DECIDERS),
			Map.entry("POST /plans/{id}/remarks/{remark}/text", Rule.PLAN_DECIDERS),
			Map.entry("POST /plans/{id}/remarks/{remark}/deletion", Rule.PLAN_READERS),
			Map.entry("POST /plans/{id}/remarks/{remark}/mended", Rule.PLAN_WRITERS),
			Map.entry("POST /plans/{id}/remarks/{remark}/answer", Rule.PLAN_WRITERS),
			Map.entry("POST /plans/{id}/remarks/{remark}/closing", Rule.PLAN_DECIDERS),
			Map.entry("POST /plans/{id}/remarks/{remark}/reopening", Rule.PLAN_DECIDERS),
			Map.entry("GET /admin/return-reasons", Rule.ADMINISTRATORS),
			Map.entry("GET /admin/return-reasons/new", Rule.ADMINISTRATORS),
			Map.entry("POST /admin/return-reasons", Rule.ADMINISTRATORS),
			Map.entry("GET /admin/return-reasons/{code}", Rule.ADMINISTRATORS),
			Map.entry("POST /admin/return-reasons/{code}", Rule.ADMINISTRATORS),
			Map.entry("POST /admin/return-reasons/{code}/activation", Rule.ADMINISTRATORS),
			Map.entry("POST /admin/return-reasons/{code}/deactivation", Rule.ADMINISTRATORS),
			Map.entry("POST /admin/return-reasons/{code}/position", Rule.ADMINISTRATORS),
			// approval and disclosure
			Map.entry("GET /approvals", Rule.REVIEWERS), Map.entry("GET /approvals/{id}", Rule.REVIEWERS),
			Map.entry("GET /approvals/{id}/notice.docx", Rule.REVIEWERS),
			Map.entry("GET /approvals/new", Rule.PERFORMANCE), Map.entry("POST /approvals/new", Rule.PERFORMANCE),
			Map.entry("GET /disclosures", Rule.EXPORTERS), Map.entry("GET /disclosures/plans/{id}", Rule.EXPORTERS),
			Map.entry("POST /disclosures/publication", Rule.PERFORMANCE),
			Map.entry("POST /disclosures/withholding", Rule.PERFORMANCE),
			Map.entry("POST /disclosures/release", Rule.PERFORMANCE),
			Map.entry("POST /disclosures/plans/{id}/retraction", Rule.PERFORMANCE),
			// export and workbench
			Map.entry("GET /exports", Rule.EXPORTERS), Map.entry("POST /exports", Rule.EXPORTERS),
			Map.entry("GET /exports/own", Rule.EXPORTERS), Map.entry("GET /exports/{id}/file", Rule.EXPORTERS),
			Map.entry("POST /exports/{id}/removal", Rule.EXPORTERS),
			Map.entry("GET /plans/{id}/form.docx", Rule.PLAN_READERS),
			Map.entry("GET /plans/blank.xlsx", Rule.DRAFTERS),
			Map.entry("GET /plans/{id}/fill-in.xlsx", Rule.PLAN_READERS),
			Map.entry("GET /plans/{id}/form.xlsx", Rule.PLAN_READERS), Map.entry("GET /", Rule.SIGNED_IN),
			// intake: what nobody brought in is nowhere
			Map.entry("GET /imports", Rule.DRAFTERS), Map.entry("POST /imports", Rule.DRAFTERS),
			Map.entry("POST /imports/files", Rule.DRAFTERS), Map.entry("GET /imports/{id}", Rule.DRAFTERS),
			Map.entry("GET /imports/{id}/marked.xlsx", Rule.DRAFTERS),
			Map.entry("POST /imports/{id}/choices", Rule.DRAFTERS),
			Map.entry("POST /imports/{id}/names", Rule.DRAFTERS),
			Map.entry("POST /imports/{id}/confirmation", Rule.DRAFTERS),
			Map.entry("POST /imports/{id}/undoing", Rule.DRAFTERS),
			Map.entry("POST /imports/{id}/reading", Rule.DRAFTERS),
			Map.entry("POST /imports/{id}/deletion", Rule.DRAFTERS),
			Map.entry("GET /imports/{id}/forms/{number}", Rule.DRAFTERS),
			Map.entry("GET /imports/{id}/forms/{number}/content", Rule.DRAFTERS),
			Map.entry("PUT /imports/{id}/forms/{number}/content", Rule.DRAFTERS),
			Map.entry("POST /imports/{id}/forms/{number}/leftovers/{leftover}", Rule.DRAFTERS),
			Map.entry("POST /imports/{id}/forms/{number}/doubts/{doubt}", Rule.DRAFTERS),
			Map.entry("POST /api/v1/imports", Rule.DRAFTERS),
			Map.entry("POST /api/v1/imports/{id}/confirmation", Rule.DRAFTERS),
			// the REST API
			Map.entry("GET /api/v1/plans", Rule.SIGNED_IN), Map.entry("POST /api/v1/plans", Rule.SIGNED_IN),
			Map.entry("GET /api/v1/plans/{id}", Rule.PLAN_READERS),
			Map.entry("PUT /api/v1/plans/{id}", Rule.PLAN_WRITERS),
			Map.entry("DELETE /api/v1/plans/{id}", Rule.PLAN_WRITERS),
			Map.entry("GET /api/v1/plans/{id}/findings", Rule.PLAN_READERS),
			Map.entry("GET /api/v1/plans/{id}/explanations", Rule.PLAN_READERS),
			Map.entry("POST /api/v1/plans/{id}/explanations", Rule.PLAN_WRITERS),
			Map.entry("GET /api/v1/plans/{id}/document", Rule.PLAN_READERS),
			Map.entry("GET /api/v1/plans/{id}/history", Rule.PLAN_READERS),
			Map.entry("POST /api/v1/plans/{id}/submission", Rule.PLAN_DECIDERS),
			Map.entry("POST /api/v1/plans/{id}/withdrawal", Rule.PLAN_DECIDERS),
			Map.entry("POST /api/v1/plans/{id}/decisions", Rule.PLAN_DECIDERS),
			Map.entry("POST /api/v1/exports", Rule.EXPORTERS), Map.entry("GET /api/v1/exports/{id}", Rule.EXPORTERS),
			Map.entry("GET /api/v1/exports/{id}/file", Rule.EXPORTERS),
			Map.entry("POST /api/v1/findings", Rule.SIGNED_IN), Map.entry("POST /api/v1/target-values", Rule.SIGNED_IN),
			Map.entry("GET /api/v1/templates", Rule.SIGNED_IN),
			Map.entry("GET /api/v1/templates/{key}", Rule.SIGNED_IN));

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private PlanDrafting drafting;

	private Bureau bureau;

	@BeforeEach
	void openBureau() {
		this.bureaus.openYear(YEAR, null, Forms.TEMPLATE);
		this.bureau = this.bureaus.open();
	}

	@Test
	void everyMappedAddressHasARuleAndEveryRuleAnAddress() {
		assertThat(new TreeSet<>(RULES.keySet())).containsExactlyElementsOf(addresses());
	}

	@Test
	void withoutSignInOnlyTheOpenAddressesAnswer() {
		SoftAssertions all = new SoftAssertions();
		RULES.forEach((address, rule) -> {
			if (rule != Rule.OPEN) {
				int status = call(address, this.bureau, null).getResponse().getStatus();
				all.assertThat(status).as(address).isIn(302, 401);
			}
		});
		all.assertAll();
	}

	@Test
	void eachRoleReachesWhatItsRuleSaysAndNothingElse() {
		SoftAssertions all = new SoftAssertions();
		new TreeMap<>(RULES).forEach((address, rule) -> {
			for (Role role : Role.values()) {
				int status = call(address, this.bureau, actor(role, this.bureau)).getResponse().getStatus();
				if (!mayTry(rule).contains(role)) {
					all.assertThat(status).as(role + " " + address).isEqualTo(403);
				}
				else if (rule != Rule.PLAN_DECIDERS) {
					all.assertThat(status).as(role + " " + address).isNotIn(401, 403).isLessThan(500);
				}
			}
		});
		all.assertAll();
	}

	@Test
	void aPlanOutsideTheScopeIsForbiddenAtEveryAddress() {
		Bureau other = this.bureaus.open();
		SoftAssertions all = new SoftAssertions();
		RULES.forEach((address, rule) -> {
			if (EnumSet.of(Rule.PLAN_READERS, Rule.PLAN_BUREAU, Rule.PLAN_WRITERS, Rule.PLAN_DECIDERS).contains(rule)) {
				for (Role role : EnumSet.of(Role.UNIT, Role.DEPARTMENT, Role.DIVISION)) {
					int status = call(address, this.bureau, actor(role, other)).getResponse().getStatus();
					all.assertThat(status).as(role + " " + address).isEqualTo(403);
				}
			}
		});
		all.assertAll();
	}

	private static Set<Role> mayTry(Rule rule) {
		return switch (rule) {
			case OPEN, SIGNED_IN, PLAN_READERS, PLAN_DECIDERS -> EnumSet.allOf(Role.class);
			case ADMINISTRATORS -> EnumSet.of(Role.ADMIN);
			case EXPORTERS -> EnumSet.of(Role.ADMIN, Role.PERFORMANCE);
			case PERFORMANCE -> EnumSet.of(Role.PERFORMANCE);
			case PLAN_BUREAU -> EnumSet.of(Role.ADMIN, Role.PERFORMANCE, Role.DIVISION);
			case DECIDERS -> EnumSet.of(Role.DEPARTMENT, Role.DIVISION, Role.PERFORMANCE);
			case REVIEWERS -> EnumSet.complementOf(EnumSet.of(Role.UNIT));
			case DRAFTERS, PLAN_WRITERS -> EnumSet.of(Role.ADMIN, Role.UNIT);
		};
	}

	private List<String> addresses() {
		Set<String> addresses = new TreeSet<>();
		this.mappings.getHandlerMethods().forEach((mapping, handler) -> {
			if (handler.getBeanType().getPackageName().startsWith("org.yardstick")) {
				addresses.addAll(addresses(mapping));
			}
		});
		addresses.removeIf((address) -> address.endsWith(" /error"));
		return new ArrayList<>(addresses);
	}

	private static List<String> addresses(RequestMappingInfo mapping) {
		Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
		return mapping.getPatternValues()
			.stream()
			.flatMap((pattern) -> methods.isEmpty() ? Stream.of("ANY " + pattern)
					: methods.stream().map((method) -> method + " " + pattern))
			.toList();
	}

	private MvcTestResult call(String address, Bureau owner, Actor actor) {
		String[] parts = address.split(" ");
		String path = parts[1].replace("{id}", parts[1].contains("plans/{id}") ? newPlan(owner).toString() : NOBODY)
			.replace("{year}", String.valueOf(YEAR))
			.replaceAll("\\{(number|leftover|doubt)}", "0")
			.replace("{finding}", NOBODY)
			.replace("{remark}", NOBODY)
			.replace("{key}", Forms.TEMPLATE)
			.replace("{code}", "C01");
		var request = this.mvc.method(HttpMethod.valueOf(parts[0])).uri(path);
		if (!parts[0].equals("GET")) {
			boolean program = path.startsWith("/api/") || path.endsWith("/content") || path.endsWith("-meanings")
					|| path.endsWith("/review-sheet");
			request = request.contentType(program ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_FORM_URLENCODED)
				.content(body(path));
		}
		request = (actor != null) ? request.with(Browser.as(actor)) : request.with(Browser.token());
		return request.header("If-Match", "\"0\"").exchange();
	}

	private static String body(String path) {
		if (path.endsWith("/target-values") || path.endsWith("/target-meanings")) {
			return "[]";
		}
		if (path.endsWith("/review-sheet")) {
			return "{\"version\": -1, \"hash\": \"\", \"entries\": {}}";
		}
		if (path.endsWith("/content")) {
			return "{\"version\": 0, \"content\": {}}";
		}
		if (path.endsWith("/decisions") && path.startsWith("/api/")) {
			return "{\"decision\": \"APPROVE\"}";
		}
		if (path.endsWith("/exports") && path.startsWith("/api/")) {
			return "{\"kind\": \"summary\"}";
		}
		if (path.endsWith("/explanations") && path.startsWith("/api/")) {
			return "[]";
		}
		if (path.startsWith("/api/")) {
			return "{\"fiscalYear\": 2027, \"template\": \"weihai-project-2024\"}";
		}
		return "verdict=APPROVE&fiscalYear=2027&year=2027&revision=0&reason=x&version=0&until=2026-11-01T00:00:00Z&remark="
				+ NOBODY;
	}

	private PlanId newPlan(Bureau owner) {
		return this.drafting
			.create(owner.clerk(), new NewPlan(YEAR, Forms.TEMPLATE, null, owner.school(), Forms.complete()))
			.id();
	}

	private static Actor actor(Role role, Bureau bureau) {
		return switch (role) {
			case UNIT -> bureau.clerk();
			case DEPARTMENT -> bureau.departmentReviewer();
			case DIVISION -> bureau.divisionReviewer();
			case PERFORMANCE -> bureau.performanceReviewer();
			case ADMIN -> bureau.administrator();
		};
	}

}
