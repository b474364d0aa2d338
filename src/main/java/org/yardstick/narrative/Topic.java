package org.yardstick.narrative;

import java.util.regex.Pattern;

import org.yardstick.targetvalue.CellText;

/**
 * What a quantity is about: the words around it that name the thing, as in 购置电脑.
 * Immutable; equal when the words are.
 */
public final class Topic {

	/** Longer names are prose; what they ask for stands at their end. */
	private static final int LONGEST = 60;

	/** Words that stand in every name and tell nothing of its subject. */
	private static final Pattern GENERAL = Pattern.compile(
			"数量|人数|[场次个家户件总]数|数(?!据|字|码|控|学)|面积|情况|工作|项目|预计|计划|完成|达到|实现|开展|进行|组织|举办|指标|全年|年度|不?重复|[^\\p{L}\\p{N}]");

	private final String words;

	private final CharacterPairs pairs;

	/**
	 * @param words in one width and without white space, empty where the text names
	 * nothing
	 */
	public Topic(String words) {
		this(words, CharacterPairs
			.of(GENERAL.matcher(words.substring(Math.max(0, words.length() - LONGEST))).replaceAll(" ")));
	}

	private Topic(String words, CharacterPairs pairs) {
		this.words = words;
		this.pairs = pairs;
	}

	/**
	 * The topic that a name gives, such as that of an indicator.
	 * @param name as people wrote it, of any length
	 */
	public static Topic of(String name) {
		return new Topic(CellText.ofProse(name).toString());
	}

	/** Never null. */
	public String words() {
		return this.words;
	}

	/**
	 * How near the topic is to another; words that stand in every name do not count.
	 * @return from 0, nothing in common, to 1
	 * @see CharacterPairs#nearness
	 */
	public double nearness(Topic other) {
		return this.pairs.nearness(other.pairs);
	}

	/**
	 * How alike the topic and another are.
	 * @return from 0, nothing in common, to 1
	 * @see CharacterPairs#likeness
	 */
	public double likeness(Topic other) {
		return this.pairs.likeness(other.pairs);
	}

	/**
	 * Whether the words name no thing of their own, as 检测数量 and 完成率 do not.
	 */
	public boolean isGeneral() {
		return this.pairs.size() < 2;
	}

	/** The pairs of characters that tell of the subject. */
	CharacterPairs pairs() {
		return this.pairs;
	}

	/** The same words, of which only some pairs count. */
	Topic with(CharacterPairs telling) {
		return new Topic(this.words, telling);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Topic topic && this.words.equals(topic.words);
	}

	@Override
	public int hashCode() {
		return this.words.hashCode();
	}

	@Override
	public String toString() {
		return this.words;
	}

}
