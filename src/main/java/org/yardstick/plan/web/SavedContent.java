package org.yardstick.plan.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.yardstick.plan.PlanEdit;

import tools.jackson.databind.JsonNode;

/**
 * A form as it is stored.
 *
 * @param savedAt when it was stored last
 * @param account who is asking: another one may have signed in meanwhile
 * @param content the cells as the layout writes them, rows with their keys
 * @param edits the saves since the version that was asked about, oldest first
 */
public record SavedContent(long version, Instant savedAt, UUID account, JsonNode content, List<PlanEdit> edits) {
}
