package org.yardstick.export.word;

import java.time.YearMonth;

/**
 * What stands on the cover of a book of forms.
 *
 * @param title in one line or several
 * @param issuer who publishes it
 * @param month when
 * @param extent how much it holds as of when, empty to leave it unsaid
 */
public record BookCover(String title, String issuer, YearMonth month, String extent) {

}
