package org.yardstick.rule.meaning;

import java.util.List;

import org.yardstick.rule.meaning.NameWords.Tone;
import org.yardstick.rule.meaning.NameWords.Toned;

/**
 * Finds out which values are better by the toned words of a name from left to right: 投诉
 * is bad, 投诉办结率 is good, 未发生投诉率 too.
 */
final class NameDirection {

	private final Asked asked;

	private Direction direction = Direction.UNTOLD;

	private Toned before;

	private boolean bad;

	private boolean worked;

	private NameDirection(Asked asked) {
		this.asked = asked;
	}

	static Direction of(String name, Asked asked) {
		List<Toned> tones = NameWords.tones(name);
		NameDirection reading = new NameDirection(asked);
		tones.forEach(reading::read);
		return reading.direction;
	}

	private void read(Toned word) {
		switch (word.tone()) {
			case BAD -> readBad(word);
			case HANDLED, FALL -> readWork(word.tone());
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
				: this.worked ? Direction.UNTOLD : Direction.LESS;
		this.bad = true;
	}

	/**
	 * What is done about bad things: of shares more is better, of the rest nobody knows.
	 */
	private void readWork(Tone tone) {
		if (this.bad) {
			this.direction = this.asked.isShare() ? Direction.MORE : Direction.UNTOLD;
		}
		else if (tone == Tone.FALL) {
			this.direction = (this.asked.isShare() && this.direction == Direction.LESS) ? Direction.MORE
					: Direction.UNTOLD;
		}
		this.worked = true;
	}

	private void readMoney(Direction money) {
		if (this.asked == Asked.MONEY || this.asked == Asked.CHANGE && money == Direction.MORE) {
			this.direction = (this.worked && money == Direction.LESS) ? Direction.UNTOLD : money;
		}
	}

	private boolean isTold() {
		return this.asked.isShare() || this.asked == Asked.CHANGE;
	}

	private boolean isDenied(Toned word) {
		return this.before != null && this.before.tone() == Tone.NOT && this.before.end() == word.start();
	}

}
