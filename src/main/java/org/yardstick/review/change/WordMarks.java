package org.yardstick.review.change;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import org.yardstick.review.change.MarkedPiece.Mark;

/**
 * Marks what was removed from a text and what was put in. Chinese is compared character
 * by character, numbers and foreign words as a whole. One for the texts of a form: the
 * work they may cost together is limited, and texts beyond that are marked as replaced.
 */
public final class WordMarks {

	private static final Pattern WORD = Pattern.compile("\\d+(?:[.,]\\d+)*|[A-Za-z]+|\\s+|.", Pattern.DOTALL);

	/** Pairs of words that may be compared, well below a second of work. */
	private static final long MOST_WORK = 20_000_000;

	/** So few words between two changes belong to the change when people read it. */
	private static final int SHORT_BRIDGE = 2;

	/** With less in common, a text is a new one. */
	private static final double LEAST_COMMON = 0.25;

	private long work;

	/**
	 * The text in pieces, what was removed before what came for it.
	 * @param before null for a blank cell, as is after
	 */
	public List<MarkedPiece> between(String before, String after) {
		String old = (before != null) ? before : "";
		String now = (after != null) ? after : "";
		List<String> oldWords = words(old);
		List<String> newWords = words(now);
		this.work += (long) oldWords.size() * newWords.size();
		if (this.work > MOST_WORK) {
			return new PieceList().replace(old, now).pieces();
		}
		PieceList pieces = compared(oldWords, newWords);
		return (pieces.lengthInCommon() < LEAST_COMMON * Math.min(old.length(), now.length()))
				? new PieceList().replace(old, now).pieces() : pieces.pieces();
	}

	private static PieceList compared(List<String> before, List<String> after) {
		PieceList pieces = new PieceList();
		int done = 0;
		for (AbstractDelta<String> delta : deltas(before, after)) {
			List<String> between = before.subList(done, delta.getSource().getPosition());
			String bridge = String.join("", between);
			if (done > 0 && between.size() <= SHORT_BRIDGE && !bridge.contains("\n")) {
				pieces.replace(bridge, bridge);
			}
			else {
				pieces.keep(bridge);
			}
			pieces.replace(String.join("", delta.getSource().getLines()),
					String.join("", delta.getTarget().getLines()));
			done = delta.getSource().getPosition() + delta.getSource().size();
		}
		return pieces.keep(String.join("", before.subList(done, before.size())));
	}

	private static List<AbstractDelta<String>> deltas(List<String> before, List<String> after) {
		return DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<String>()).getDeltas();
	}

	private static List<String> words(String text) {
		return WORD.matcher(text).results().map(MatchResult::group).toList();
	}

	/** Pieces as they are put together. */
	private static final class PieceList {

		private final List<MarkedPiece> pieces = new ArrayList<>();

		private final StringBuilder removed = new StringBuilder();

		private final StringBuilder inserted = new StringBuilder();

		PieceList keep(String words) {
			if (!words.isEmpty()) {
				close();
				this.pieces.add(new MarkedPiece(Mark.SAME, words));
			}
			return this;
		}

		PieceList replace(String old, String now) {
			this.removed.append(old);
			this.inserted.append(now);
			return this;
		}

		int lengthInCommon() {
			return this.pieces.stream().filter(MarkedPiece::isSame).mapToInt((piece) -> piece.text().length()).sum();
		}

		List<MarkedPiece> pieces() {
			close();
			return List.copyOf(this.pieces);
		}

		private void close() {
			add(Mark.REMOVED, this.removed);
			add(Mark.INSERTED, this.inserted);
		}

		private void add(Mark mark, StringBuilder words) {
			if (!words.isEmpty()) {
				this.pieces.add(new MarkedPiece(mark, words.toString()));
				words.setLength(0);
			}
		}

	}

}
