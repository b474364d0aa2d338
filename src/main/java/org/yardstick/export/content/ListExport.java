package org.yardstick.export.content;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import org.springframework.stereotype.Component;
import org.yardstick.export.Export;
import org.yardstick.export.ExportFormat;
import org.yardstick.export.ExportKind;
import org.yardstick.export.ExportOrder;
import org.yardstick.export.excel.list.IndicatorList;
import org.yardstick.export.excel.list.ListCount;
import org.yardstick.export.excel.list.ListHeading;
import org.yardstick.export.excel.list.PlanList;
import org.yardstick.export.excel.list.SummaryList;
import org.yardstick.plan.PlanTally;

/** The lists of all projects and of all their indicators, as Excel workbooks. */
@Component
class ListExport implements ExportContent {

	private static final String GAP = "　　";

	@Override
	public boolean makes(ExportOrder order) {
		return order.kind() == ExportKind.SUMMARY || order.kind() == ExportKind.INDICATORS;
	}

	@Override
	public String extension(ExportOrder order, PlanTally tally) {
		return ExportFormat.XLSX.extension();
	}

	@Override
	public void write(Export export, ExportedPlans plans, OutputStream out) throws IOException {
		try (PlanList list = open(export, plans, out)) {
			plans.stream().forEach(list::add);
			ListCount count = list.count();
			plans.require(count.plans(), count.indicators());
			list.finish("共 %d 行，与数据库中的数量一致，数据截至 %s".formatted(count.rows(), plans.asOf()));
		}
		catch (UncheckedIOException unwritable) {
			throw unwritable.getCause();
		}
	}

	private static PlanList open(Export export, ExportedPlans plans, OutputStream out) {
		String note = "范围：" + export.coverage() + GAP + "数据截至：" + plans.asOf() + GAP + "金额单位：元";
		if (export.order().kind() == ExportKind.SUMMARY) {
			return new SummaryList(out, new ListHeading(export.title(), note));
		}
		boolean merging = plans.tally().plans() <= IndicatorList.MOST_MERGED_PROJECTS;
		return new IndicatorList(out,
				new ListHeading(export.title(), note + (merging ? "" : GAP + "项目较多，不合并单元格，每行都写明项目")), merging);
	}

}
