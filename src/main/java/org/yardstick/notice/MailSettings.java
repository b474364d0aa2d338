package org.yardstick.notice;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notices go out by mail; where to is said by {@code spring.mail.host} and its
 * neighbours.
 *
 * @param from whose letters they are, null to send none
 * @param delay how long a notice waits for others to go with it
 */
@ConfigurationProperties("yardstick.mail")
record MailSettings(String from, @DefaultValue("10m") Duration delay) {
}
