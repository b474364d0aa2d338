package org.yardstick.system;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.yardstick.identity.ApiSignIn;
import org.yardstick.identity.PageSignIn;

/**
 * Programs come to {@code /api} with a password in every request and leave no session;
 * people come to the pages, sign in on a form and have one. The files that pages are made
 * of are everybody's.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	/** Everything from here, nothing inline, in nobody's frame. */
	private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
			+ "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	private static final String BROWSER_FEATURES = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

	@Bean
	@Order(1)
	SecurityFilterChain programs(HttpSecurity http, ApiSignIn signIn, RefusedRequests refused) {
		return http.securityMatcher(programRequests())
			.authenticationManager(new ProviderManager(signIn))
			.authorizeHttpRequests(AccessRules::forPrograms)
			.httpBasic((basic) -> basic.authenticationEntryPoint(refused::challenge))
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.exceptionHandling((exceptions) -> exceptions.authenticationEntryPoint(refused::challenge)
				.accessDeniedHandler(refused::deny))
			.csrf(CsrfConfigurer::disable)
			.requestCache((cache) -> cache.disable())
			.logout((logout) -> logout.disable())
			.headers(SecurityConfiguration::headers)
			.build();
	}

	/** No cookie and no session: browsers and proxies may keep these answers. */
	@Bean
	@Order(2)
	SecurityFilterChain files(HttpSecurity http) {
		return http.securityMatcher(AccessRules.FILES)
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(CsrfConfigurer::disable)
			.requestCache((cache) -> cache.disable())
			.logout((logout) -> logout.disable())
			.headers(SecurityConfiguration::headers)
			.build();
	}

	@Bean
	@Order(3)
	SecurityFilterChain pages(HttpSecurity http, PageSignIn signIn, AccountSessions sessions, RefusedRequests refused) {
		WantedPages wanted = new WantedPages();
		return http.authenticationManager(new ProviderManager(signIn))
			.authorizeHttpRequests(AccessRules::forPages)
			.securityContext((context) -> context.securityContextRepository(sessions))
			.formLogin(
					(login) -> login.loginPage("/login").successHandler(wanted).failureHandler(refused::signInFailed))
			.logout((logout) -> logout.logoutSuccessUrl("/login?bye"))
			.requestCache((cache) -> cache.requestCache(wanted.cache()))
			.exceptionHandling((exceptions) -> exceptions.authenticationEntryPoint(refused::askToSignIn)
				.accessDeniedHandler(refused::deny))
			.csrf((csrf) -> csrf.spa().csrfTokenRepository(csrfCookies()))
			.headers(SecurityConfiguration::headers)
			.build();
	}

	/** Scripts read the token from the cookie, forms have it in a hidden field. */
	private static CsrfTokenRepository csrfCookies() {
		CookieCsrfTokenRepository cookies = CookieCsrfTokenRepository.withHttpOnlyFalse();
		cookies.setCookieCustomizer((cookie) -> cookie.sameSite("Lax"));
		return cookies;
	}

	/** The description of the API is read by people, and by programs with a password. */
	private static RequestMatcher programRequests() {
		PathPatternRequestMatcher.Builder path = PathPatternRequestMatcher.withDefaults();
		RequestMatcher description = new OrRequestMatcher(path.matcher("/v3/api-docs/**"),
				path.matcher("/v3/api-docs.yaml"));
		return new OrRequestMatcher(path.matcher("/api/**"),
				new AndRequestMatcher(description, new RequestHeaderRequestMatcher(HttpHeaders.AUTHORIZATION)));
	}

	private static void headers(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_POLICY))
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
			.permissionsPolicyHeader((policy) -> policy.policy(BROWSER_FEATURES));
	}

}
