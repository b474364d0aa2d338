package org.yardstick.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yardstick.export.excel.list.IndicatorList;
import org.yardstick.export.excel.list.ListHeading;
import org.yardstick.export.excel.list.PlanList;
import org.yardstick.export.excel.list.SummaryList;
import org.yardstick.plan.Header;
import org.yardstick.plan.PlanForm;

import static org.assertj.core.api.Assertions.assertThat;

/** What another program than ours makes of the workbooks. */
class LibreOfficeTests {

	/** Fields apart by commas, in UTF-8; a formula would come out as its result. */
	private static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76";

	private static final ListHeading HEADING = new ListHeading("汇总", "全部项目");

	@TempDir
	private Path folder;

	private LibreOffice office;

	@BeforeEach
	void findOffice() {
		this.office = LibreOffice.in(this.folder);
	}

	@Test
	void opensListsAndFormsOfAllLayoutsWithoutComplaint() throws Exception {
		List<Path> workbooks = new ArrayList<>();
		ByteArrayOutputStream summary = new ByteArrayOutputStream();
		workbooks.add(store("summary", summary, new SummaryList(summary, HEADING)));
		ByteArrayOutputStream indicators = new ByteArrayOutputStream();
		workbooks.add(store("indicators", indicators, new IndicatorList(indicators, HEADING, true)));
		for (PlanForm form : ExampleForms.layouts().toList()) {
			Path file = this.folder.resolve(form.template() + "-" + form.layout() + ".xlsx");
			workbooks.add(Files.write(file,
					ExampleForms.FILES.of(ExampleForms.plan(form, ExampleForms.full()), FormFormat.XLSX).content()));
		}

		assertThat(this.office.convert(workbooks, "pdf")).allSatisfy((pdf) -> assertThat(pdf).isNotEmptyFile());
	}

	@Test
	void showsHostileWordsAsWordsAndCodesWithTheirZeros() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SummaryList list = new SummaryList(out, HEADING);
		Header hostile = ExamplePlans.header("=1+1", "+2+3");
		list.add(ExamplePlans.listed(1,
				ExamplePlans.content(hostile, List.of(ExamplePlans.indicator("产出指标", "数量指标", "1个")))));
		list.finish("共 n 行");
		Path file = Files.write(this.folder.resolve("hostile.xlsx"), out.toByteArray());

		String shown = Files.readString(this.office.convert(List.of(file), CSV).get(0));

		assertThat(shown).contains(",025,", ",+2+3,=1+1,", ",2026-01-01,2026-12-31,\"1,250,000.50\",");
	}

	private Path store(String name, ByteArrayOutputStream out, PlanList list) throws IOException {
		for (int n = 1; n <= 30; n++) {
			list.add(ExamplePlans.listed(n, ExamplePlans.content(n, 7)));
		}
		list.finish("共 n 行");
		return Files.write(this.folder.resolve(name + ".xlsx"), out.toByteArray());
	}

}
