package org.yardstick.trail;

import java.util.List;

/**
 * What a search found in one go.
 *
 * @param records the newest first
 * @param next the number to go on before, null where everything was looked at
 * @param complete whether there are no less records than a page has, or no more at all;
 * else the search stopped on its way because it had looked at many
 */
public record TrailFinds(List<TrailRecord> records, Long next, boolean complete) {
}
