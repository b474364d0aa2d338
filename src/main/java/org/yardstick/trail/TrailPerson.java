package org.yardstick.trail;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;

import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;

/**
 * Who did something, as it was then.
 *
 * @param account null for somebody who did not prove to be anybody
 * @param name the person's name
 * @param username null if it is not known here
 * @param roles in words, empty for nobody
 * @param origin the network address, null for the program itself
 */
public record TrailPerson(UUID account, String name, String username, String roles, String origin) {

	private static final int LONGEST_TYPED = 60;

	/** Somebody who is signed in. */
	public static TrailPerson of(Actor actor) {
		return of(actor, null);
	}

	/** Somebody who is signed in, by the name that was signed in with. */
	public static TrailPerson of(Actor actor, String username) {
		return new TrailPerson(actor.accountId(), actor.name(), username,
				actor.roles().stream().sorted().map(Role::title).collect(Collectors.joining("、")), actor.origin());
	}

	/**
	 * Somebody who was not let in.
	 * @param typed as a user name: anything at all
	 */
	public static TrailPerson stranger(String typed, String origin) {
		String harmless = typed.replaceAll("[\\p{Cc}\\p{Cf}]+", " ").strip();
		int end = Math.min(harmless.length(), LONGEST_TYPED);
		byte[] sound = harmless.substring(0, end).getBytes(StandardCharsets.UTF_8);
		return new TrailPerson(null, "（未登录）", new String(sound, StandardCharsets.UTF_8), "", origin);
	}

}
