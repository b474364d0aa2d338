package org.yardstick.review;

import java.util.Arrays;
import java.util.Optional;

/** What a form is compared with. */
public enum ChangeBasis {

	/**
	 * What was handed in the round before; while the unit works on the form, what was
	 * handed in last.
	 */
	SUBMISSION("submission", "上次报送", "还没有可以对比的上一次报送。"),

	/** What was approved last. */
	APPROVAL("approval", "上次批复", "这张表还没有批复过，没有可以对比的内容。"),

	/** The form of the same project of the year before. */
	LAST_YEAR("last-year", "上年", "没有找到上一年度同一项目（项目编码或名称相同）的表。");

	private final String key;

	private final String title;

	private final String nothing;

	ChangeBasis(String key, String title, String nothing) {
		this.key = key;
		this.title = title;
		this.nothing = nothing;
	}

	/** The basis of a key, empty for any other word. */
	public static Optional<ChangeBasis> of(String key) {
		return Arrays.stream(values()).filter((basis) -> basis.key.equals(key)).findFirst();
	}

	/** How addresses name it. */
	public String key() {
		return this.key;
	}

	/** In words. */
	public String title() {
		return this.title;
	}

	/** What is said where there is nothing to compare with. */
	public String nothing() {
		return this.nothing;
	}

}
