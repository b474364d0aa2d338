package org.yardstick.system;

import jakarta.servlet.DispatcherType;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.yardstick.organisation.Role;

/**
 * Who may come to which address. What lies in somebody's scope is decided by the modules'
 * services; this table is the outer wall. An address that no line names is nowhere: a new
 * page needs its line here first.
 */
final class AccessRules {

	/** The decision about an address that no rule names; answered as 404. */
	static final AuthorizationDecision NOWHERE = new AuthorizationDecision(false);

	/** What pages are made of, for everybody. */
	static final String[] FILES = { "/css/**", "/js/**", "/img/**", "/webjars/**", "/favicon.ico" };

	private static final String[] OPEN = { "/login", "/setup", "/actuator/health/**" };

	private static final String[] ADMINISTRATORS = { "/admin/**", "/rules/**" };

	private static final String[] EXPORTING_ROLES = { Role.ADMIN.name(), Role.PERFORMANCE.name() };

	private static final String[] DRAFTING_ROLES = { Role.ADMIN.name(), Role.UNIT.name() };

	private static final String[] DRAFTERS = { "/imports/**" };

	private static final String[] EXPORTERS = { "/exports/**", "/findings/checks/**", "/disclosures/**" };

	private static final String[] REVIEWING_ROLES = { Role.ADMIN.name(), Role.PERFORMANCE.name(), Role.DIVISION.name(),
			Role.DEPARTMENT.name() };

	private static final String[] REVIEWERS = { "/findings", "/findings/plans", "/progress.xlsx" };

	private static final String[] APPROVERS = { "/approvals/new", "/disclosures/publication",
			"/disclosures/withholding", "/disclosures/release", "/disclosures/plans/*/retraction" };

	private static final String[] DECIDING_ROLES = { Role.PERFORMANCE.name(), Role.DIVISION.name(),
			Role.DEPARTMENT.name() };

	private static final String[] DECIDERS = { "/queue/**" };

	private static final String[] PAPER_READERS = { "/approvals/**" };

	private static final String[] SIGNED_IN = { "/", "/account/**", "/notices/**", "/plans/**", "/findings/counts",
			"/swagger-ui.html", "/swagger-ui/**", "/v3/api-docs/**", "/v3/api-docs.yaml" };

	private static final String[] EXPORTING_PROGRAMS = { "/api/v1/exports/**" };

	private static final String[] DRAFTING_PROGRAMS = { "/api/v1/imports/**" };

	private static final String[] PROGRAMS = { "/api/v1/**", "/v3/api-docs/**", "/v3/api-docs.yaml" };

	private AccessRules() {
	}

	static void forPages(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
		requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
			.permitAll()
			.requestMatchers(OPEN)
			.permitAll()
			.requestMatchers(ADMINISTRATORS)
			.hasRole(Role.ADMIN.name())
			.requestMatchers(APPROVERS)
			.hasRole(Role.PERFORMANCE.name())
			.requestMatchers(EXPORTERS)
			.hasAnyRole(EXPORTING_ROLES)
			.requestMatchers(DRAFTERS)
			.hasAnyRole(DRAFTING_ROLES)
			.requestMatchers(DECIDERS)
			.hasAnyRole(DECIDING_ROLES)
			.requestMatchers(PAPER_READERS)
			.hasAnyRole(REVIEWING_ROLES)
			.requestMatchers(REVIEWERS)
			.hasAnyRole(REVIEWING_ROLES)
			.requestMatchers(SIGNED_IN)
			.authenticated()
			.anyRequest()
			.access((person, request) -> NOWHERE);
	}

	static void forPrograms(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
		requests.dispatcherTypeMatchers(DispatcherType.ERROR)
			.permitAll()
			.requestMatchers(EXPORTING_PROGRAMS)
			.hasAnyRole(EXPORTING_ROLES)
			.requestMatchers(DRAFTING_PROGRAMS)
			.hasAnyRole(DRAFTING_ROLES)
			.requestMatchers(PROGRAMS)
			.authenticated()
			.anyRequest()
			.access((program, request) -> NOWHERE);
	}

}
