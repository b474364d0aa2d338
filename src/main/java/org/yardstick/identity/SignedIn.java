package org.yardstick.identity;

import java.util.List;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.yardstick.organisation.Actor;

/**
 * The person behind a request, made anew from the database for each request. A session
 * keeps no more of it than the account's id and {@link #passwordVersion()}.
 *
 * @param actor what other modules are told, never null
 * @param username the name the person signs in with
 * @param passwordVersion which password the person signed in with
 * @param place where the person sits, in words; empty for nowhere
 * @param previous the sign-in before the present one, null if there was none
 */
public record SignedIn(Actor actor, String username, int passwordVersion, String place,
		PastSignIn previous) implements AuthenticatedPrincipal {

	@Override
	public String getName() {
		return this.username;
	}

	/** With an authority {@code ROLE_…} for each role. */
	public Authentication asAuthentication() {
		List<GrantedAuthority> authorities = this.actor.roles()
			.stream()
			.<GrantedAuthority>map((role) -> new SimpleGrantedAuthority("ROLE_" + role.name()))
			.toList();
		return UsernamePasswordAuthenticationToken.authenticated(this, null, authorities);
	}

}
