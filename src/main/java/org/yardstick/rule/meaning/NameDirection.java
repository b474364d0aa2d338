package org.yardstick.rule.meaning;

import java.util.List;
import java.util.regex.Pattern;

import org.yardstick.rule.meaning.NameWords.Tone;
import org.yardstick.rule.meaning.NameWords.Toned;

/**
 * Finds out which values are better by the toned words of a name from left to right: 投诉
 * is bad, 投诉办结率 is good, 未发生投诉率 too.
 */
final class NameDirection {

	/** A part of which nobody knows whether it should be large. */
	private static final Pattern PORTION = Pattern.compile("(?:比例|比重|占比|程度)\\P{L}*$");

	/** Keeping something bad down or a plan up. */
	private static final Pattern CONTROL = Pattern.compile("控制率\\P{L}*$");

	/** The longest words between a verb and its object. */
	private static final int LONGEST_GAP = 4;

	/** What may stand between a denial and what is denied: 未发生, 无重大. */
	private static final int LONGEST_VERB = 2;

	private final Asked asked;

	private Direction direction = Direction.UNTOLD;

	private final boolean portion;

	private Toned before;

	private boolean bad;

	private Toned work;

	private NameDirection(String name, Asked asked) {
		this.asked = asked;
		this.portion = asked == Asked.SHARE && PORTION.matcher(name).find();
	}

	static Direction of(String name, Asked asked) {
		List<Toned> tones = NameWords.tones(name);
		NameDirection reading = new NameDirection(name, asked);
		tones.forEach(reading::read);
		return CONTROL.matcher(name).find() ? Direction.UNTOLD : reading.direction;
	}

	private void read(Toned word) {
		switch (word.tone()) {
			case BAD -> readBad(word);
			case HANDLED, FALL -> readWork(word);
			case MEANS -> {
				if (this.bad) {
					readWork(word);
				}
			}
			case GOOD -> this.direction = isDenied(word) ? Direction.LESS : isTold() ? Direction.MORE : this.direction;
			case COSTLY -> readMoney(Direction.LESS);
			case GAIN -> readMoney(Direction.MORE);
			case LIMIT -> this.direction = (this.asked.isShare() || this.bad) ? this.direction : Direction.EITHER;
			case NOT -> {
			}
		}
		this.before = word;
	}

	private void readBad(Toned word) {
		this.direction = isDenied(word) ? this.asked.isShare() ? Direction.MORE : Direction.UNTOLD
				: isWorkedOn(word) ? Direction.UNTOLD : Direction.LESS;
		this.bad = true;
	}

	/**
	 * What is done about bad things: of shares more is better, of the rest nobody knows.
	 */
	private void readWork(Toned word) {
		if (this.bad) {
			this.direction = this.asked.isShare() ? Direction.MORE : Direction.UNTOLD;
		}
		else if (word.tone() == Tone.FALL) {
			this.direction = (this.asked.isShare() && this.direction == Direction.LESS) ? Direction.MORE
					: Direction.UNTOLD;
		}
		this.work = word;
	}

	private void readMoney(Direction money) {
		if (this.asked == Asked.MONEY || this.asked == Asked.CHANGE && money == Direction.MORE) {
			this.direction = (this.work != null && money == Direction.LESS) ? Direction.UNTOLD : money;
		}
	}

	/** Whether what is done stands before its object: 查处各类案件. */
	private boolean isWorkedOn(Toned word) {
		return this.work != null && word.start() - this.work.end() <= LONGEST_GAP;
	}

	private boolean isTold() {
		return this.asked == Asked.CHANGE || this.asked.isShare() && !this.portion;
	}

	private boolean isDenied(Toned word) {
		return this.before != null && this.before.tone() == Tone.NOT
				&& word.start() - this.before.end() <= LONGEST_VERB;
	}

}
