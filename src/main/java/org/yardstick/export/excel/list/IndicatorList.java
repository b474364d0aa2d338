package org.yardstick.export.excel.list;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.yardstick.export.printed.DisclosedWords;
import org.yardstick.export.printed.Runs;
import org.yardstick.plan.Indicator;
import org.yardstick.plan.ListedPlan;

/**
 * 指标明细表: a row an indicator, the cells of the project and of the levels merged over its
 * rows. Merged cells hold their words in every row, so that filters find all rows; the
 * amount stands only in the first, so that sums are right.
 */
public final class IndicatorList implements PlanList {

	/**
	 * Lists of more projects are not merged: each project has some dozen merged cells,
	 * and with more than a hundred thousand of them in a file Excel can hardly be used.
	 * It also bounds the memory, for merged cells are kept until the end.
	 */
	public static final long MOST_MERGED_PROJECTS = 10_000;

	private static final List<ListColumn<IndicatorRow>> PROJECT = List.of(
			ListColumn.of("序号", 6, ListFormat.COUNT, IndicatorRow::number),
			ListColumn.of("年度", 7, ListFormat.COUNT, (row) -> row.plan().summary().fiscalYear()),
			ListColumn.of("主管部门", 17, ListFormat.TEXT, (row) -> row.plan().summary().departmentName()),
			ListColumn.of("预算单位", 19, ListFormat.TEXT, (row) -> row.plan().summary().unitName()),
			ListColumn.of("项目编码", 17, ListFormat.WORD, (row) -> row.plan().content().header().projectCode()),
			ListColumn.of("项目名称", 26, ListFormat.TEXT,
					(row) -> DisclosedWords.of(row.plan().content().header().projectName())),
			ListColumn.summed("项目总额（元）", 17, ListFormat.AMOUNT, IndicatorRow::total),
			ListColumn.of("状态", 11, ListFormat.WORD, (row) -> row.plan().summary().status().title()));

	private static final List<ListColumn<IndicatorRow>> INDICATOR = List.of(words("一级指标", 13, Indicator::category),
			words("二级指标", 20, Indicator::dimension), words("三级指标", 28, Indicator::name),
			ListColumn.of("指标值", 15, ListFormat.WORD, (row) -> row.words(Indicator::annualTarget)),
			ListColumn.of("比较关系", 11, ListFormat.WORD, IndicatorRow::comparison),
			ListColumn.of("数值", 11, ListFormat.NUMBER, IndicatorRow::value),
			ListColumn.of("区间上限", 10, ListFormat.NUMBER, IndicatorRow::upper),
			ListColumn.of("计量单位", 10, ListFormat.WORD, IndicatorRow::unit),
			ListColumn.of("附注文字", 12, ListFormat.WORD, IndicatorRow::besides),
			ListColumn.of("中长期指标值", 13, ListFormat.WORD, (row) -> row.words(Indicator::mediumTermTarget)),
			words("绩效指标描述", 26, Indicator::definition), words("指标值确定依据", 20, Indicator::targetBasis),
			words("备注", 14, Indicator::remark));

	private static final int CATEGORY = PROJECT.size();

	private static final int DIMENSION = CATEGORY + 1;

	private final StreamedTable<IndicatorRow> table;

	private final boolean merging;

	private final ReadTargets targets = new ReadTargets();

	private int projects;

	private long indicators;

	private long rows;

	/**
	 * @param merging whether cells are merged, which is for at most
	 * {@link #MOST_MERGED_PROJECTS}
	 */
	public IndicatorList(OutputStream out, ListHeading heading, boolean merging) {
		this(out, heading, merging, StreamedTable.MOST_ROWS);
	}

	IndicatorList(OutputStream out, ListHeading heading, boolean merging, int mostRows) {
		this.table = new StreamedTable<>(out, heading, Stream.concat(PROJECT.stream(), INDICATOR.stream()).toList(),
				mostRows);
		this.merging = merging;
	}

	@Override
	public void add(ListedPlan plan) {
		List<Indicator> rows = plan.content().indicators();
		this.projects++;
		this.indicators += rows.size();
		this.rows += Math.max(1, rows.size());
		this.table.begin(Math.max(1, rows.size()));
		IndicatorRow.Project project = new IndicatorRow.Project(this.projects, plan);
		int first = add(project, rows.isEmpty() ? null : rows.get(0), true);
		for (int n = 1; n < rows.size(); n++) {
			add(project, rows.get(n), false);
		}
		if (this.merging && rows.size() > 1) {
			merge(first, rows);
		}
	}

	private int add(IndicatorRow.Project project, Indicator indicator, boolean first) {
		String target = (indicator != null) ? indicator.annualTarget() : null;
		return this.table.add(new IndicatorRow(project, indicator, first, this.targets.of(target).orElse(null)));
	}

	@Override
	public ListCount count() {
		return new ListCount(this.projects, this.indicators, this.rows);
	}

	@Override
	public void finish(String statement) {
		this.table.finish("合计：%d 个项目，%d 条指标".formatted(this.projects, this.indicators), statement);
	}

	@Override
	public void close() {
		this.table.close();
	}

	private void merge(int first, List<Indicator> rows) {
		for (int c = 0; c < PROJECT.size(); c++) {
			this.table.merge(c, first, first + rows.size() - 1);
		}
		List<Runs.Run> categories = Runs.of(rows.stream().map(Indicator::category).toList());
		merge(CATEGORY, first, categories);
		merge(DIMENSION, first, Runs.within(categories, rows.stream().map(Indicator::dimension).toList()));
	}

	private void merge(int column, int first, List<Runs.Run> runs) {
		runs.stream()
			.filter((run) -> run.length() > 1)
			.forEach((run) -> this.table.merge(column, first + run.first(), first + run.last()));
	}

	private static ListColumn<IndicatorRow> words(String label, int width, Function<Indicator, String> cell) {
		return ListColumn.of(label, width, ListFormat.TEXT, (row) -> DisclosedWords.of(row.words(cell)));
	}

}
