package org.yardstick.intake.form.loose;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.intake.Doubt;
import org.yardstick.intake.UnplacedText;
import org.yardstick.intake.source.SourceCell;

/** What people should look at after rows were repaired. */
final class LooseReport {

	private final List<UnplacedText> unplaced = new ArrayList<>();

	private final List<Doubt> doubts = new ArrayList<>();

	void unplaced(SourceCell cell) {
		this.unplaced.add(new UnplacedText(cell.where(), cell.text()));
	}

	/** Something that was guessed about an indicator as a whole. */
	void doubt(int indicator, String sentence) {
		this.doubts.add(new Doubt("indicators[" + indicator + "]", sentence));
	}

	/** Something that was guessed about a cell of an indicator. */
	void doubt(int indicator, String field, String sentence) {
		this.doubts.add(new Doubt("indicators[" + indicator + "]." + field, sentence));
	}

	/** Something that was guessed about the table. */
	void doubt(String sentence) {
		this.doubts.add(new Doubt(null, sentence));
	}

	List<UnplacedText> unplaced() {
		return this.unplaced;
	}

	List<Doubt> doubts() {
		return this.doubts;
	}

}
