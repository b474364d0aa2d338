package org.yardstick.rule.costing;

import java.math.BigDecimal;

import org.yardstick.rule.CellPlace;

/**
 * A part of the costs as one place of the form names it.
 *
 * @param place the cell
 * @param quote the amount as written there
 * @param yuan how much it is
 * @param name what it is for
 * @param bound whether it may be less
 */
record CostItem(CellPlace place, String quote, BigDecimal yuan, NameLikeness name, boolean bound) {

}
