package org.yardstick.export.fillin;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.yardstick.export.fillin.AskedCell.Kind;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanPlaces;
import org.yardstick.template.AmountUnit;
import org.yardstick.template.Cell;
import org.yardstick.template.FieldKind;
import org.yardstick.template.FormField;
import org.yardstick.template.FormLayout;
import org.yardstick.template.LabelCell;
import org.yardstick.template.Notation;
import org.yardstick.template.Requirement;
import org.yardstick.template.TableSection;
import org.yardstick.template.ValueCell;

/** What the cells of a form's head ask for, in sentences for the clerk. */
final class HeadPrompts {

	/** Asks for nothing in particular. */
	static final AskedCell WORDS = new AskedCell(Kind.TEXT, Requirement.OPTIONAL, List.of(), "", "");

	static final String DAY = "日期请写成 2026-01-01 的样子。";

	private final FormLayout layout;

	private final int fiscalYear;

	HeadPrompts(FormLayout layout, int fiscalYear) {
		this.layout = layout;
		this.fiscalYear = fiscalYear;
	}

	/** What is doubted in a cell for an amount. */
	static String amount(Notation notation) {
		return "金额请填数字，单位是" + notation.amounts().unit().printed() + "。";
	}

	AskedCell at(String path) {
		String list = path.replaceAll("\\[\\d+]$", "");
		return this.layout.valueCells()
			.filter((cell) -> cell.text().fields().get(0).path().equals(list))
			.findFirst()
			.map((cell) -> of(cell, path.endsWith("[0]") || list.equals(path)))
			.orElse(WORDS);
	}

	/**
	 * @param first false for further paragraphs of a list, which are never required
	 */
	private AskedCell of(ValueCell cell, boolean first) {
		Requirement required = first ? cell.required() : Requirement.OPTIONAL;
		String begin = switch (required) {
			case REQUIRED -> "必填。";
			case EXPECTED -> "建议填写。";
			case OPTIONAL -> "可不填。";
		};
		Kind kind = kind(cell);
		String prompt = begin + switch (kind) {
			case AMOUNT -> "单位：" + unit().printed() + "。填数字就可以，例如 " + ((unit() == AmountUnit.YUAN) ? "125000" : "12.5")
					+ "；没有这项资金就空着，不要填 0。";
			case DAY -> DAY;
			case LONG_TEXT -> longText(cell);
			default -> text(cell);
		};
		String doubt = switch (kind) {
			case AMOUNT -> amount(this.layout.notation());
			case DAY -> DAY;
			default -> cell.options().isEmpty() ? "这一格最多能存" + PlanContent.LONGEST_TEXT + "字，请精简。" : "";
		};
		return new AskedCell(kind, required, cell.options(), prompt, doubt);
	}

	private static Kind kind(ValueCell cell) {
		List<FormField> fields = cell.text().fields();
		FieldKind kind = (fields.size() == 1) ? fields.get(0).kind() : FieldKind.TEXT;
		return switch (kind) {
			case TEXT -> Kind.TEXT;
			case AMOUNT -> Kind.AMOUNT;
			case DATE -> Kind.DAY;
			case LONG_TEXT, PARAGRAPHS -> fields.get(0).path().startsWith("more.") ? Kind.TEXT : Kind.LONG_TEXT;
		};
	}

	private AmountUnit unit() {
		return this.layout.notation().amounts().unit();
	}

	private String text(ValueCell cell) {
		if (cell.text().fields().size() > 1) {
			return "请写成：" + cell.text().fill(this.fiscalYear, this::example);
		}
		if (!cell.options().isEmpty()) {
			return "请从下拉列表中选择，也可以直接写。";
		}
		return cell.text().fields().get(0).path().endsWith("Code") ? "编码照原样写，开头的 0 要保留。" : "填文字。";
	}

	private String longText(ValueCell cell) {
		boolean lines = cell.paragraphs().offered() > 1 && !cell.paragraphs().apart();
		String room = "文字，最多" + PlanContent.LONGEST_TEXT + "字，换行按 Alt+Enter。";
		return (lines ? "一条一行。" : "") + unprinted(cell) + room;
	}

	/** What this form says in a sentence and others in cells: 预算数…万元. */
	private String unprinted(ValueCell cell) {
		if (!cell.text().fields().get(0).path().equals("narratives.fundsUse")) {
			return "";
		}
		String labels = this.layout.sections()
			.stream()
			.filter(TableSection.class::isInstance)
			.flatMap((section) -> ((TableSection) section).rows().stream())
			.filter((row) -> !row.printed())
			.flatMap((row) -> row.cells().stream())
			.filter(LabelCell.class::isInstance)
			.map((Cell label) -> ((LabelCell) label).text().fill(this.fiscalYear, (field) -> "") + "…"
					+ unit().printed())
			.collect(Collectors.joining("，"));
		return labels.isEmpty() ? "" : "请在文字里写明金额：" + labels + "。";
	}

	private String example(FormField field) {
		if (field.kind() == FieldKind.DATE) {
			boolean end = field.path().endsWith("endDate");
			return this.layout.notation()
				.print(end ? LocalDate.of(this.fiscalYear, 12, 31) : LocalDate.of(this.fiscalYear, 1, 1));
		}
		String place = new PlanPlaces(this.layout, this.fiscalYear, PlanContent.BLANK).of(field.path());
		return "〔" + place.substring(place.lastIndexOf('/') + 1).strip() + "〕";
	}

}
