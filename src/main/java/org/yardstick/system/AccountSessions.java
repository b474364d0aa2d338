package org.yardstick.system;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.yardstick.identity.SignedIn;
import org.yardstick.identity.SignedInPeople;

/**
 * Keeps in the session whose it is, and nothing else: roles, place and name are read from
 * the database for each request that asks who is there. So a changed role counts at once,
 * and a disabled account or a replaced password ends its sessions, on every instance.
 */
@Component
class AccountSessions implements SecurityContextRepository {

	private static final String ACCOUNT = "account";

	private static final String PASSWORD_VERSION = "passwordVersion";

	private final SignedInPeople people;

	AccountSessions(SignedInPeople people) {
		this.people = people;
	}

	@Override
	public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
		return new Deferred(SingletonSupplier.of(() -> resume(request)));
	}

	@Override
	@Deprecated
	public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
		return loadDeferredContext(exchange.getRequest()).get();
	}

	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		if (signedIn(context.getAuthentication()) instanceof SignedIn person) {
			HttpSession session = request.getSession();
			session.setAttribute(ACCOUNT, person.actor().accountId().toString());
			session.setAttribute(PASSWORD_VERSION, Integer.toString(person.passwordVersion()));
		}
		else if (containsContext(request)) {
			request.getSession().removeAttribute(ACCOUNT);
		}
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session != null && session.getAttribute(ACCOUNT) != null;
	}

	private SecurityContext resume(HttpServletRequest request) {
		return containsContext(request) ? resume(request, request.getSession(false)) : new SecurityContextImpl();
	}

	private SecurityContext resume(HttpServletRequest request, HttpSession session) {
		UUID account = UUID.fromString((String) session.getAttribute(ACCOUNT));
		int passwordVersion = Integer.parseInt((String) session.getAttribute(PASSWORD_VERSION));
		Optional<SignedIn> person = this.people.resume(account, passwordVersion, request.getRemoteAddr());
		if (person.isEmpty()) {
			session.invalidate();
		}
		return person.map((found) -> new SecurityContextImpl(found.asAuthentication()))
			.orElseGet(SecurityContextImpl::new);
	}

	private static Object signedIn(Authentication authentication) {
		return (authentication != null) ? authentication.getPrincipal() : null;
	}

	/**
	 * @param context read when it is first asked for: open addresses never do
	 */
	private record Deferred(Supplier<SecurityContext> context) implements DeferredSecurityContext {

		@Override
		public SecurityContext get() {
			return this.context.get();
		}

		@Override
		public boolean isGenerated() {
			return get().getAuthentication() == null;
		}

	}

}
