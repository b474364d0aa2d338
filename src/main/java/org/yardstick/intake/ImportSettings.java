package org.yardstick.intake;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param keep how long a document that was brought in is remembered; its drafts stay
 */
@ConfigurationProperties("yardstick.imports")
record ImportSettings(@DefaultValue("30d") Duration keep) {
}
