package org.yardstick.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Gives every row its key. Rows that come without one (by API or import, which know no
 * keys) take over the key of the row they replace: of one with the same words, else of
 * the one at the same place.
 */
final class RowKeys {

	private static final Pattern KEY = Pattern.compile("[a-z0-9]{1,20}");

	private RowKeys() {
	}

	static PlanContent assign(PlanContent content, PlanContent before) {
		return new PlanContent(content.printedTitle(), content.header(), content.funding(), content.narratives(),
				content.spendingPlan(), assign(content.schedule(), before.schedule()), content.goals(),
				assign(content.indicators(), before.indicators()), content.more());
	}

	private static <R extends KeyedRow<R>> List<R> assign(List<R> rows, List<R> before) {
		Set<String> taken = new HashSet<>();
		List<R> keyed = new ArrayList<>();
		for (R row : rows) {
			keyed.add(hasOwnKey(row) && taken.add(row.key()) ? row : row.withKey(null));
		}
		keyed.replaceAll((row) -> (row.key() != null) ? row : withKeyOfEqual(row, before, taken));
		for (int n = 0; n < keyed.size(); n++) {
			if (keyed.get(n).key() == null) {
				keyed.set(n, keyed.get(n).withKey(keyAt(n, before, taken)));
			}
		}
		return keyed;
	}

	private static boolean hasOwnKey(KeyedRow<?> row) {
		return row.key() != null && KEY.matcher(row.key()).matches();
	}

	private static <R extends KeyedRow<R>> R withKeyOfEqual(R row, List<R> before, Set<String> taken) {
		return before.stream()
			.filter((old) -> Objects.equals(old.withKey(null), row) && taken.add(old.key()))
			.findFirst()
			.orElse(row);
	}

	private static String keyAt(int place, List<? extends KeyedRow<?>> before, Set<String> taken) {
		if (place < before.size() && taken.add(before.get(place).key())) {
			return before.get(place).key();
		}
		String key = UUID.randomUUID().toString().substring(0, 8);
		return taken.add(key) ? key : keyAt(place, before, taken);
	}

}
