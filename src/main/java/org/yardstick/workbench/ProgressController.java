package org.yardstick.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.export.TableWorkbook;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.trail.Trail;
import org.yardstick.trail.TrailEntry;
import org.yardstick.trail.TrailKind;
import org.yardstick.trail.TrailSubject;

/** The table of progress to take away; who took it stands on the trail. */
@Controller
class ProgressController {

	private final ProgressTables tables;

	private final ProgressWorkbooks workbooks;

	private final BudgetCycles cycles;

	private final Trail trail;

	ProgressController(ProgressTables tables, ProgressWorkbooks workbooks, BudgetCycles cycles, Trail trail) {
		this.tables = tables;
		this.workbooks = workbooks;
		this.cycles = cycles;
		this.trail = trail;
	}

	@GetMapping("/progress.xlsx")
	void workbook(Actor actor, @RequestParam int year, @RequestParam(required = false) DepartmentId department,
			HttpServletResponse response) throws IOException {
		this.cycles.get(year);
		ProgressTable table = this.tables.of(actor, year, department);
		String fileName = table.title() + ".xlsx";
		TrailSubject subject = new TrailSubject(TrailSubject.Kind.YEAR, year, year + "年度");
		this.trail.record(actor, TrailEntry.of(TrailKind.EXPORT_DOWNLOADED, subject, fileName));
		response.setContentType(TableWorkbook.MEDIA_TYPE);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(fileName, StandardCharsets.UTF_8).build().toString());
		this.workbooks.of(table).write(response.getOutputStream(), table.rows(), "标尺 · 预算绩效目标管理");
	}

}
