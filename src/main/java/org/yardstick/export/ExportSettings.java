package org.yardstick.export;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much people may order.
 *
 * @param kept how long files are kept
 * @param issuer who publishes books, in words
 * @param openPerPerson how many exports of a person may wait or run at a time
 */
@ConfigurationProperties("yardstick.export")
public record ExportSettings(@DefaultValue("7d") Duration kept, @DefaultValue("5") int openPerPerson,
		@DefaultValue("财政局") String issuer) {
}
