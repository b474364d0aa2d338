package org.yardstick.reviewsheet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The sheets about one plan.
 *
 * @param all oldest first
 */
record PlanSheets(List<ReviewSheet> all) {

	/** The sheet about these cells that is being filled in. */
	Optional<ReviewSheet> open(String hash) {
		return last((sheet) -> sheet.isAbout(hash) && !sheet.isFinished());
	}

	/** The sheet about these cells: the open one, else the one finished last. */
	Optional<ReviewSheet> about(String hash) {
		return open(hash).or(() -> last((sheet) -> sheet.isAbout(hash)));
	}

	Optional<ReviewSheet> latest() {
		return last((sheet) -> true);
	}

	Optional<ReviewSheet> latestFinished() {
		return last(ReviewSheet::isFinished);
	}

	Optional<ReviewSheet> find(UUID id) {
		return last((sheet) -> sheet.id().equals(id));
	}

	/** The sheet before one, null for the first. */
	ReviewSheet before(ReviewSheet sheet) {
		int at = this.all.indexOf(sheet);
		return (at > 0) ? this.all.get(at - 1) : null;
	}

	private Optional<ReviewSheet> last(Predicate<ReviewSheet> wanted) {
		return this.all.stream().filter(wanted).reduce((earlier, later) -> later);
	}

}
