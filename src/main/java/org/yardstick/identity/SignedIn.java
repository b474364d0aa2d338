package org.yardstick.identity;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;

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

	/** Roles and place in words, for the frame of the pages. */
	public String description() {
		String roles = this.actor.roles().stream().sorted().map(Role::title).collect(Collectors.joining("、"));
		return this.place.isEmpty() ? roles : roles + " · " + this.place;
	}

	public boolean mayAdminister() {
		return this.actor.is(Role.ADMIN);
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
