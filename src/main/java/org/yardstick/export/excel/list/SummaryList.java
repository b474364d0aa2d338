package org.yardstick.export.excel.list;

import java.io.OutputStream;
import java.util.List;

import org.yardstick.export.printed.DisclosedWords;
import org.yardstick.plan.ListedPlan;

/**
 * 项目支出绩效目标汇总表: a row a project, with what is disclosed of it. Persons and telephone
 * numbers are not.
 */
public final class SummaryList implements PlanList {

	private static final List<ListColumn<Row>> COLUMNS = List.of(ListColumn.of("序号", 6, ListFormat.COUNT, Row::number),
			ListColumn.of("年度", 7, ListFormat.COUNT, (row) -> row.plan.summary().fiscalYear()),
			ListColumn.of("部门编码", 10, ListFormat.WORD, (row) -> row.plan.departmentCode()),
			ListColumn.of("主管部门", 17, ListFormat.TEXT, (row) -> row.plan.summary().departmentName()),
			ListColumn.of("预算单位", 20, ListFormat.TEXT, (row) -> row.plan.summary().unitName()),
			ListColumn.of("项目编码", 17, ListFormat.WORD, (row) -> row.plan.content().header().projectCode()),
			ListColumn.of("项目名称", 30, ListFormat.TEXT,
					(row) -> DisclosedWords.of(row.plan.content().header().projectName())),
			ListColumn.of("项目类别", 13, ListFormat.WORD,
					(row) -> DisclosedWords.of(row.plan.content().header().category())),
			ListColumn.of("开始日期", 12, ListFormat.DATE, (row) -> row.plan.content().header().startDate()),
			ListColumn.of("结束日期", 12, ListFormat.DATE, (row) -> row.plan.content().header().endDate()),
			ListColumn.summed("项目总额（元）", 17, ListFormat.AMOUNT, (row) -> row.plan.content().funding().total()),
			ListColumn.summed("本年度金额（元）", 17, ListFormat.AMOUNT, (row) -> row.plan.content().funding().annual()),
			ListColumn.summed("其中：财政拨款（元）", 17, ListFormat.AMOUNT,
					(row) -> row.plan.content().funding().fiscalAppropriation()),
			ListColumn.summed("其他资金（元）", 16, ListFormat.AMOUNT, (row) -> row.plan.content().funding().otherFunds()),
			ListColumn.of("年度绩效目标", 52, ListFormat.TEXT,
					(row) -> DisclosedWords.of(row.plan.content().goals().annual())),
			ListColumn.summed("指标数", 8, ListFormat.COUNT, (row) -> row.plan.content().indicators().size()),
			ListColumn.of("状态", 11, ListFormat.WORD, (row) -> row.plan.summary().status().title()),
			ListColumn.of("批复文号", 18, ListFormat.TEXT,
					(row) -> (row.plan.approval() != null) ? row.plan.approval().number() : null),
			ListColumn.of("批复日期", 12, ListFormat.DATE,
					(row) -> (row.plan.approval() != null) ? row.plan.approval().date() : null));

	private final StreamedTable<Row> table;

	private int projects;

	private long indicators;

	public SummaryList(OutputStream out, ListHeading heading) {
		this(out, heading, StreamedTable.MOST_ROWS);
	}

	SummaryList(OutputStream out, ListHeading heading, int mostRows) {
		this.table = new StreamedTable<>(out, heading, COLUMNS, mostRows);
	}

	@Override
	public void add(ListedPlan plan) {
		this.projects++;
		this.indicators += plan.content().indicators().size();
		this.table.begin(1);
		this.table.add(new Row(this.projects, plan));
	}

	@Override
	public ListCount count() {
		return new ListCount(this.projects, this.indicators, this.projects);
	}

	@Override
	public void finish(String statement) {
		this.table.finish("合计：%d 个项目".formatted(this.projects), statement);
	}

	@Override
	public void close() {
		this.table.close();
	}

	private record Row(int number, ListedPlan plan) {
	}

}
