package org.yardstick.identity;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patient the sign-in is.
 *
 * @param attempts wrong passwords after which an account is locked
 * @param lock how long it stays locked
 */
@ConfigurationProperties("yardstick.sign-in")
public record SignInSettings(@DefaultValue("5") int attempts, @DefaultValue("15m") Duration lock) {
}
