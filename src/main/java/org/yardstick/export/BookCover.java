package org.yardstick.export;

import java.time.YearMonth;

/**
 * What stands on the cover of a book of forms.
 *
 * @param title in one line or several
 * @param issuer who publishes it
 * @param month when
 */
public record BookCover(String title, String issuer, YearMonth month) {

	/**
	 * The usual cover.
	 * @param region the city or county, empty for none
	 */
	public static BookCover of(String region, int fiscalYear, String issuer, YearMonth month) {
		return new BookCover((region + " " + fiscalYear + " 年度").strip() + "\n项目支出绩效目标申报表选编", issuer, month);
	}

}
