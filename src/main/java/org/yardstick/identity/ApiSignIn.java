package org.yardstick.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Service;

/**
 * Signs programs in that send user name and password with every request. Comparing a
 * password is slow by design, so what proved right is remembered for some minutes: under
 * a keyed hash that is worth nothing outside this process, and only as good as the
 * account still is, which is read for each request. The answer's principal is a
 * {@link SignedIn}.
 */
@Service
public class ApiSignIn implements AuthenticationProvider {

	private static final String HMAC = "HmacSHA256";

	private static final String WAY = "接口";

	private final PasswordCheck passwords;

	private final SignedInPeople people;

	private final SignInTrail trail;

	private final SecretKeySpec key = randomKey();

	private final Cache<String, ProvedPassword> proved = Caffeine.newBuilder()
		.maximumSize(1_000)
		.expireAfterWrite(Duration.ofMinutes(5))
		.build();

	ApiSignIn(PasswordCheck passwords, SignedInPeople people, SignInTrail trail) {
		this.passwords = passwords;
		this.people = people;
		this.trail = trail;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String credentials = hash(attempt);
		try {
			return resume(credentials, attempt).or(() -> {
				this.proved.invalidate(credentials);
				return resume(credentials, attempt);
			}).map(SignedIn::asAuthentication).orElseThrow(() -> new BadCredentialsException("changed meanwhile"));
		}
		catch (AuthenticationException refusal) {
			this.trail.refused(attempt.getName(), PageSignIn.originOf(attempt), WAY, refusal);
			throw refusal;
		}
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	/**
	 * The same credentials in several requests at once are compared only once: the cache
	 * lets the others wait.
	 */
	private Optional<SignedIn> resume(String credentials, Authentication attempt) {
		ProvedPassword password = this.proved.get(credentials, (key) -> prove(attempt));
		return this.people.resumeUnlocked(password, PageSignIn.originOf(attempt));
	}

	/** Only this is a sign-in: what follows for some minutes is one visit. */
	private ProvedPassword prove(Authentication attempt) {
		ProvedPassword password = this.passwords.verify(attempt.getName(), String.valueOf(attempt.getCredentials()));
		this.people.resumeUnlocked(password, PageSignIn.originOf(attempt))
			.ifPresent((person) -> this.trail.arrived(person, WAY));
		return password;
	}

	private String hash(Authentication attempt) {
		try {
			Mac mac = Mac.getInstance(HMAC);
			mac.init(this.key);
			mac.update(attempt.getName().getBytes(StandardCharsets.UTF_8));
			mac.update((byte) 0);
			mac.update(String.valueOf(attempt.getCredentials()).getBytes(StandardCharsets.UTF_8));
			return Base64.getEncoder().encodeToString(mac.doFinal());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static SecretKeySpec randomKey() {
		byte[] key = new byte[32];
		new SecureRandom().nextBytes(key);
		return new SecretKeySpec(key, HMAC);
	}

}
