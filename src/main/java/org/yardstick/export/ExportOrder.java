package org.yardstick.export;

import java.util.stream.Collectors;

import org.yardstick.plan.PlanFilter;
import org.yardstick.shared.RejectedException;

/**
 * What somebody wants to take away.
 *
 * @param format one that the kind comes in
 * @param grouping one that the kind knows
 * @param filter which plans, within what the owner may see
 */
public record ExportOrder(ExportKind kind, ExportFormat format, ExportGrouping grouping, PlanFilter filter) {

	/**
	 * @throws RejectedException if the kind does not come in the format or grouping
	 */
	public ExportOrder {
		if (!kind.formats().contains(format)) {
			throw RejectedException.at("format", "“%s”只能导出为 %s 格式。".formatted(kind.title(),
					kind.formats().stream().map(ExportFormat::extension).collect(Collectors.joining("、"))));
		}
		if (!kind.groupings().contains(grouping)) {
			throw RejectedException.at("grouping", "“%s”不能这样分册，请换一种。".formatted(kind.title()));
		}
	}

	/**
	 * In the usual format and grouping.
	 * @param format null for the usual one
	 */
	public static ExportOrder of(ExportKind kind, ExportFormat format, PlanFilter filter) {
		return new ExportOrder(kind, (format != null) ? format : kind.formats().iterator().next(),
				kind.groupings().iterator().next(), filter);
	}

}
