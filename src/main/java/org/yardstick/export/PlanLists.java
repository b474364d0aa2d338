package org.yardstick.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.export.excel.IndicatorList;
import org.yardstick.export.excel.ListHeading;
import org.yardstick.export.excel.PlanList;
import org.yardstick.export.excel.SummaryList;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Organisation;
import org.yardstick.plan.PlanCatalogue;
import org.yardstick.plan.PlanFilter;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.template.FormTemplates;

/**
 * Writes all projects or all their indicators as an Excel workbook, by department, unit
 * and code, for the performance office and administrators. First a list is requested,
 * which is when it is refused; then it is written.
 */
@Service
@Transactional(readOnly = true)
public class PlanLists {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

	private static final String GAP = "　　";

	private final PlanCatalogue plans;

	private final Organisation organisation;

	private final FormTemplates templates;

	private final Clock clock;

	PlanLists(PlanCatalogue plans, Organisation organisation, FormTemplates templates, Clock clock) {
		this.plans = plans;
		this.organisation = organisation;
		this.templates = templates;
		this.clock = clock;
	}

	/**
	 * A list for someone to take away.
	 * @throws NotAllowedException if the actor is neither of the performance office nor
	 * an administrator
	 * @throws org.yardstick.shared.NotFoundException if the filter names a department or
	 * template that does not exist
	 */
	public RequestedList request(PlanListKind kind, Actor actor, PlanFilter filter) {
		if (!actor.seesEverything()) {
			throw new NotAllowedException("汇总表和明细表由绩效管理科或系统管理员导出。如工作需要，请与他们联系。");
		}
		LocalDateTime now = LocalDateTime.now(this.clock);
		String title = ((filter.fiscalYear() != null) ? filter.fiscalYear() + "年度" : "") + kind.title();
		return new RequestedList(kind, actor, filter, title,
				"范围：" + range(filter) + GAP + "导出时间：" + TIME.format(now) + GAP + "金额单位：元",
				FileNames.of(title + DAY.format(now), "xlsx"));
	}

	/**
	 * Writes a list while it comes from the database, in constant memory. The stream
	 * stays open. What an exception leaves behind is no readable workbook.
	 * @throws IOException if the stream can not be written to
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public void write(RequestedList list, OutputStream out) throws IOException {
		try {
			PlanList written = open(list, out);
			this.plans.forEach(list.actor(), list.filter(), written::add);
			written.finish();
		}
		catch (UncheckedIOException unwritable) {
			throw unwritable.getCause();
		}
	}

	private PlanList open(RequestedList list, OutputStream out) {
		if (list.kind() == PlanListKind.SUMMARY) {
			return new SummaryList(out, new ListHeading(list.title(), list.note()));
		}
		boolean merging = this.plans.count(list.actor(), list.filter()) <= IndicatorList.MOST_MERGED_PROJECTS;
		String note = list.note() + (merging ? "" : GAP + "项目较多，不合并单元格，每行都写明项目");
		return new IndicatorList(out, new ListHeading(list.title(), note), merging);
	}

	private String range(PlanFilter filter) {
		List<String> parts = new ArrayList<>();
		if (filter.fiscalYear() != null) {
			parts.add(filter.fiscalYear() + "年度");
		}
		if (filter.department() != null) {
			parts.add(this.organisation.department(filter.department()).name());
		}
		if (filter.status() != null) {
			parts.add(filter.status().title());
		}
		if (filter.template() != null) {
			parts.add(this.templates.get(filter.template()).name());
		}
		if (filter.words() != null) {
			parts.add("含“" + filter.words().strip() + "”");
		}
		return parts.isEmpty() ? "全部项目" : String.join("，", parts);
	}

}
