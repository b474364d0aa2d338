package org.yardstick.organisation;

/** A division of the finance bureau as other modules see it. */
public record DivisionEntry(DivisionId id, String name) {
}
