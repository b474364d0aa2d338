package org.yardstick.intake.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A form as {@link DrawnDocument} draws them, with words that no other cell has, and with
 * lines and cells that came into disorder.
 */
final class DisorderedForm {

	/** Each # stands for a cell to be filled. */
	private static final List<String> FORMS = List.of("""
			项目名称|<|#|<|<
			主管部门|<|#|实施单位|#
			项目资金(万元)|<|年度预算资金总额:|#|<
			^|^|其中:财政拨款|#|<
			^|^|其他资金|#|<
			年度总体绩效目标|#|<|<|<
			绩效指标|一级指标|二级指标|三级指标|指标值
			^|成本指标|经济成本|#|#
			^|产出指标|数量指标|#|#
			^|^|质量指标|#|#
			^|满意度指标|服务对象满意度指标|#|#
			""", """
			项目名称|#|<|项目分类|#|<|<|<
			项目编号|#|<|<|<|<|<|<
			主管部门|#|<|主管部门编号|#|<|<|<
			项目实施单位|#|<|<|<|<|<|<
			项目起止时间|#|<|<|<|<|<|<
			项目金额(元)|#|<|<|<|<|<|<
			测算依据及说明|#|<|<|<|<|<|<
			项目立项情况|项目立项依据|#|<|<|<|<|<
			^|项目申报的可行性和必要性|#|<|<|<|<|<
			项目实施进度计划|项目实施内容|<|<|开始时间|<|余额|<
			^|#|<|<|#|<|#|<
			^|#|<|<|#|<|#|<
			项目绩效目标|中(长)期目标|<|<|年度目标|<|<|<
			^|#|<|<|#|<|<|<
			其他说明的问题|#|<|<|<|<|<|<
			|||中(长)期目标|<|年度目标|<|<
			绩效指标|一级指标|二级指标|三级指标|指标值|三级指标|指标值|备注
			^|产出指标|数量指标|#|#|#|#|#
			^|^|质量指标|#|#|#|#|#
			""", """
			#|<|<|<|<|单位：元
			项目编码|#|项目名称|#|<|<
			预算规模及资金用途|预算数|#|其中：财政资金|#|<
			^|#|<|<|<|<
			资金支出计划（%）|3月底|6月底|10月底|12月底|<
			^|#|#|#|#|<
			绩效目标|#|<|<|<|<
			一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据
			产出指标|数量指标|#|#|#|#
			^|^|#|#|#|#
			效果指标|社会效益指标|#|#|#|#
			""", """
			项目名称*：|#|项目编码*：|#
			项目类别*：|#|资金用途*：|#
			开始日期*：|#|结束日期*：|#
			项目总金额*：|#|本年度预算申请金额*：|#
			组织实施单位：|#|<|<
			项目实施单位：|#|<|<
			2021年绩效目标|#|<|<
			一级指标|二级指标|三级指标|年度目标值
			产出指标|数量指标|#|#
			^|质量指标|#|#
			满意度指标|满意度指标|#|#
			""");

	private static final Pattern UNIQUE = Pattern.compile("物\\d{3}件|7\\d{3}|20\\d{2}-\\d{2}-\\d{2}");

	private static final int MOST_CHANGES = 6;

	private final Random random;

	private final List<List<String>> grid;

	private final List<String> labels;

	private int words = 100;

	private int figures = 7000;

	DisorderedForm(Random random) {
		this.random = random;
		String form = FORMS.get(random.nextInt(FORMS.size()));
		this.labels = Stream.of(form.split("[|\\n]")).filter((cell) -> !"^<#".contains(cell)).toList();
		this.grid = form.lines()
			.map((line) -> Arrays.stream(line.split("\\|", -1))
				.map((cell) -> "#".equals(cell) ? filling() : cell)
				.collect(Collectors.toCollection(ArrayList::new)))
			.collect(Collectors.toCollection(ArrayList::new));
		IntStream.range(0, random.nextInt(MOST_CHANGES)).forEach((change) -> disorder());
	}

	private String filling() {
		return switch (this.random.nextInt(8)) {
			case 0 -> "";
			case 1 -> String.valueOf(this.figures++);
			case 2 ->
				"20%02d-0%d-1%d".formatted(this.words++ % 90 + 10, this.random.nextInt(9) + 1, this.random.nextInt(10));
			case 3 -> word() + "⏎" + word();
			default -> word();
		};
	}

	private String word() {
		return "物" + this.words++ + "件";
	}

	private void disorder() {
		List<String> line = this.grid.get(this.random.nextInt(this.grid.size()));
		int cell = this.random.nextInt(line.size());
		switch (this.random.nextInt(9)) {
			case 0 -> line.set(cell, word());
			case 1 -> line.add(word());
			case 2 -> line.add(cell, filling());
			case 3 -> line.set(cell, "");
			case 4 -> line.set(cell, label());
			case 5 -> this.grid.add(this.random.nextInt(this.grid.size()), strange(line.size()));
			case 6 -> this.grid.add(this.random.nextInt(this.grid.size()),
					line.stream()
						.map((each) -> this.random.nextInt(4) == 0 ? word() : each)
						.map((each) -> UNIQUE.matcher(each).find() ? filling() : each)
						.collect(Collectors.toCollection(ArrayList::new)));
			case 7 -> this.grid.add(this.random.nextInt(this.grid.size()), this.grid.remove(this.grid.indexOf(line)));
			default -> line.set(cell, this.random.nextBoolean() ? "^" : "<");
		}
	}

	private String label() {
		return this.labels.get(this.random.nextInt(this.labels.size()));
	}

	private List<String> strange(int cells) {
		return IntStream.range(0, this.random.nextInt(cells) + 1)
			.mapToObj((cell) -> (this.random.nextInt(3) == 0) ? label() : filling())
			.collect(Collectors.toCollection(ArrayList::new));
	}

	/** Paragraphs to stand before or behind it. */
	List<String> between() {
		return switch (this.random.nextInt(5)) {
			case 0 -> List.of(word());
			case 1 -> List.of("（2021年度）", word());
			case 2 -> List.of("填报单位：" + word() + "（盖章）");
			default -> List.of();
		};
	}

	/** Its lines as words, cells apart by the words given. */
	List<String> lines(String apart) {
		return this.grid.stream()
			.map((line) -> line.stream()
				.filter((cell) -> !"^<".contains(cell))
				.map((cell) -> cell.replace("⏎", "\n"))
				.collect(Collectors.joining(apart)))
			.filter((line) -> !line.isBlank())
			.toList();
	}

	/** The parts of words that stand nowhere else. */
	List<String> unique(String text) {
		return UNIQUE.matcher(text).results().map((found) -> found.group()).toList();
	}

	@Override
	public String toString() {
		return this.grid.stream().map((line) -> String.join("|", line)).collect(Collectors.joining("\n"));
	}

}
