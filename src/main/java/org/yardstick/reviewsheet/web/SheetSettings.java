package org.yardstick.reviewsheet.web;

import java.util.UUID;

/**
 * What the script of the page needs to know.
 *
 * @param hash of the cells that are judged
 */
record SheetSettings(String plan, UUID account, String hash, SavedSheet saved) {
}
