package org.yardstick.intake;

import java.util.List;

import org.yardstick.organisation.UnitEntry;
import org.yardstick.organisation.UnitId;

/**
 * A unit as forms of a document name it.
 *
 * @param name as written, empty where forms name none
 * @param forms how many name it so
 * @param unit which unit that is, null if nobody said yet
 * @param unitName its name, null if nobody said yet
 * @param suggestions units with similar names, empty if it is known
 */
public record NamedUnit(String name, int forms, UnitId unit, String unitName, List<UnitEntry> suggestions) {
}
