package org.yardstick.intake;

import java.util.Objects;

import org.yardstick.plan.PlanId;
import org.yardstick.shared.RejectedException;

/**
 * What somebody decided about a form.
 *
 * @param choice what is to become of it
 * @param target the draft to replace, null unless it is one
 * @param targetVersion the version of the draft that was looked at
 */
public record FormDecision(FormChoice choice, PlanId target, long targetVersion) {

	public static final FormDecision CREATE = new FormDecision(FormChoice.CREATE, null, 0);

	public static final FormDecision SKIP = new FormDecision(FormChoice.SKIP, null, 0);

	public static FormDecision replace(PlanId target, long version) {
		return new FormDecision(FormChoice.REPLACE, Objects.requireNonNull(target), version);
	}

	/**
	 * Reads what {@link #toString} wrote.
	 * @throws RejectedException if it is nothing of that kind
	 */
	public static FormDecision of(String written) {
		String[] parts = written.split(":");
		try {
			return switch (FormChoice.valueOf(parts[0])) {
				case CREATE -> CREATE;
				case SKIP -> SKIP;
				case REPLACE -> replace(PlanId.of(parts[1]), Long.parseLong(parts[2]));
			};
		}
		catch (IllegalArgumentException | ArrayIndexOutOfBoundsException noDecision) {
			throw RejectedException.at("choice", "请选择新建、跳过或替换草稿。");
		}
	}

	/** As the page and the address write it. */
	@Override
	public String toString() {
		return (this.choice == FormChoice.REPLACE) ? this.choice + ":" + this.target + ":" + this.targetVersion
				: this.choice.name();
	}

}
