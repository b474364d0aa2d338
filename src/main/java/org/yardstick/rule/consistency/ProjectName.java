package org.yardstick.rule.consistency;

import java.util.regex.Pattern;

import org.yardstick.rule.PlainWords;

/**
 * The name of a project as a heading or a cell gives it, without what belongs to the form
 * and not to the name.
 *
 * @param letters its letters and figures
 * @param core the same without years and the words that say nothing about the project
 */
record ProjectName(String letters, String core) {

	private static final int LONGEST = 100;

	private static final Pattern NUMBERING = Pattern
		.compile("^(?:附[件表]?\\d{0,2}[:：.、-]?)?(?:[(]?[\\d一二三四五六七八九十]{1,3}[.、)](?!\\d))?");

	private static final Pattern HEADING = Pattern
		.compile("(?:(?:部门|单位)?(?:预算)?项目(?:支出)?(?:预算)?)?(?:支出|预算)?绩效(?:目标|指标)?(?:申报|批复)?表?(?:[(][^()]{0,12}[)])?$");

	private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d年?度?");

	private static final Pattern NO_NAME = Pattern.compile("专项资金|(?:部门|单位)?整体(?:支出)?|部门预算|预算|重点|市级|区级|县级|省级|本级|部门|单位|");

	private static final Pattern GENERAL = Pattern.compile("项目|专项|经费|资金|费用|[的及和与]");

	private static final Pattern GENERAL_END = Pattern.compile("(?:建设|工程|工作|支出|费)+$");

	private static final Pattern ORGANISATION = Pattern
		.compile("(?:局|委|委员会|办公室|院|中心|厅|处|会|政府|学校|中学|小学|幼儿园|馆|公司|部|站|所|队|街道|镇|乡)$");

	private static final Pattern NUMBER = Pattern.compile("[\\dA-Za-z一二三四五六七八九十甲乙丙丁]+");

	/** The name in a heading, empty letters where it is only the form's. */
	static ProjectName ofHeading(String words) {
		String plain = PlainWords.of(words);
		if (plain.length() > LONGEST) {
			return of("");
		}
		String name = HEADING.matcher(NUMBERING.matcher(plain).replaceFirst("")).replaceFirst("");
		return NO_NAME.matcher(YEAR.matcher(PlainWords.letters(name)).replaceAll("")).matches() ? of("") : of(name);
	}

	/** The name in its cell, empty letters for prose. */
	static ProjectName of(String words) {
		String letters = PlainWords.letters(words);
		if (letters.length() > LONGEST) {
			return of("");
		}
		String telling = GENERAL.matcher(YEAR.matcher(letters).replaceAll("")).replaceAll("");
		return new ProjectName(letters, GENERAL_END.matcher(telling).replaceFirst(""));
	}

	boolean isTelling() {
		return !this.core.isEmpty();
	}

	/** Whether the name may be that of an office and not of a project. */
	boolean mayBeOrganisation() {
		return ORGANISATION.matcher(this.letters).find();
	}

	/** Whether only numbers differ: 经七路 and 经八路. */
	boolean differsInNumbers(ProjectName other) {
		return NUMBER.matcher(this.core).replaceAll("").equals(NUMBER.matcher(other.core).replaceAll(""));
	}

	/** How alike two names are, from 0 to 1, by the changes that make one the other. */
	double likeness(ProjectName other) {
		int longer = Math.max(this.core.length(), other.core.length());
		return (longer == 0) ? 1 : 1 - (double) distance(this.core, other.core) / longer;
	}

	/** The edit distance of Levenshtein, of names of bounded length. */
	private static int distance(String one, String other) {
		int[] row = new int[other.length() + 1];
		for (int n = 0; n < row.length; n++) {
			row[n] = n;
		}
		for (int i = 1; i <= one.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int change = diagonal + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
			}
		}
		return row[other.length()];
	}

}
