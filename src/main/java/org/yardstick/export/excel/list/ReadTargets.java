package org.yardstick.export.excel.list;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.yardstick.targetvalue.TargetValue;

/**
 * What the targets of a list mean. The same ones stand in form after form, so those met
 * last are kept and not read again.
 */
final class ReadTargets {

	private static final int MOST_KEPT = 10_000;

	private static final int LONGEST_KEPT = 40;

	private final Map<String, Optional<TargetValue>> kept = new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Optional<TargetValue>> eldest) {
			return size() > MOST_KEPT;
		}
	};

	/**
	 * What a target means.
	 * @param written may be null
	 */
	Optional<TargetValue> of(String written) {
		if (written == null) {
			return Optional.empty();
		}
		return (written.length() > LONGEST_KEPT) ? TargetValue.parse(written)
				: this.kept.computeIfAbsent(written, TargetValue::parse);
	}

}
