package org.yardstick.plan.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.yardstick.plan.UnplacedCells;
import org.yardstick.template.FormField;

/**
 * The filled cells that the layout has no place for: nothing that stands in a form is
 * invisible.
 */
final class SheetExtras {

	private static final Pattern ROW = Pattern.compile("(indicators|schedule)\\[(\\d+)]\\.(\\w+)");

	private final SheetSource source;

	private SheetExtras(SheetSource source) {
		this.source = source;
	}

	static List<SheetField> of(SheetSource source) {
		SheetExtras extras = new SheetExtras(source);
		return UnplacedCells.of(source.layout(), source.values()).stream().map(extras::field).toList();
	}

	/**
	 * The same as a table that stands below the form on paper, without a row if there is
	 * none.
	 */
	static SheetTable printed(SheetSource source) {
		List<SheetField> fields = of(source);
		List<SheetRow> rows = IntStream.range(0, fields.size()).mapToObj((n) -> {
			SheetField field = fields.get(n);
			SheetCell side = SheetCell.text("label", "其他内容", 1, (n == 0) ? fields.size() : 0);
			return SheetRow.of(List.of(side, SheetCell.text("label", field.label(), 1, 1), SheetCell.field(field)));
		}).toList();
		return SheetTable.fixed("head", List.of(10, 30, 60), rows);
	}

	private SheetField field(String path) {
		FieldShape shape = FormField.at(path).map((field) -> FieldShape.of(field.kind())).orElse(FieldShape.LONG);
		return new SheetField(keyed(path), this.source.places().of(path), shape, this.source.value(path), false,
				List.of(), "");
	}

	private String keyed(String path) {
		Matcher row = ROW.matcher(path);
		if (!row.matches()) {
			return path;
		}
		int number = Integer.parseInt(row.group(2));
		String key = row.group(1).equals("indicators") ? this.source.content().indicators().get(number).key()
				: this.source.content().schedule().get(number).key();
		return "%s[#%s].%s".formatted(row.group(1), key, row.group(3));
	}

}
