package org.yardstick.narrative;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.targetvalue.CellText;

/**
 * Finds the quantities in a text. Goes through it once; the words around a number are
 * looked at only as far as a quantity reaches.
 */
final class QuantityReader {

	private final CellText text;

	private final List<StatedTime> times;

	private final List<Phrase> phrases = new ArrayList<>();

	private int at;

	private int nextTime;

	private QuantityReader(CellText text, List<StatedTime> times) {
		this.text = text;
		this.times = times;
	}

	/**
	 * The quantities of a text in its order.
	 * @param times what in it are years, days and periods and so no quantities, in order
	 */
	static List<StatedQuantity> read(String words, List<StatedTime> times) {
		CellText text = CellText.ofProse(words);
		QuantityReader reader = new QuantityReader(text, times);
		while (reader.at < text.length()) {
			reader.step();
		}
		TopicReader topics = new TopicReader(text, words, reader.phrases);
		List<StatedQuantity> quantities = new ArrayList<>();
		for (int n = 0; n < reader.phrases.size(); n++) {
			quantities.add(stated(text, reader.phrases.get(n), topics.topic(n)));
		}
		return List.copyOf(quantities);
	}

	private void step() {
		int time = endOfTime();
		Numeral numeral = (time > this.at) ? null : Numeral.at(this.text, this.at);
		if (numeral == null) {
			this.at = Math.max(this.at + 1, time);
			return;
		}
		Phrase phrase = (numeral.value() != null) ? PhraseReader.read(this.text, this.at, numeral) : null;
		if (phrase == null || NoQuantity.is(this.text, phrase, numeral)) {
			this.at = numeral.end();
			return;
		}
		this.phrases.add(phrase);
		this.at = phrase.end();
	}

	/** The place after the stated time that covers the current one. */
	private int endOfTime() {
		int original = this.text.originalStart(this.at);
		while (this.nextTime < this.times.size() && this.times.get(this.nextTime).end() <= original) {
			this.nextTime++;
		}
		int end = this.at;
		if (this.nextTime < this.times.size() && this.times.get(this.nextTime).start() <= original) {
			int after = this.times.get(this.nextTime).end();
			while (end < this.text.length() && this.text.originalStart(end) < after) {
				end++;
			}
		}
		return end;
	}

	private static StatedQuantity stated(CellText text, Phrase phrase, Topic topic) {
		return new StatedQuantity(text.originalStart(phrase.start()), text.originalEnd(phrase.end() - 1),
				text.originalBetween(phrase.start(), phrase.end()), phrase.comparison(), phrase.value(), phrase.upper(),
				phrase.unit(), phrase.approximate(), topic);
	}

}
