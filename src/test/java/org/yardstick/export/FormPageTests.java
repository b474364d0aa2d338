package org.yardstick.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yardstick.export.printed.PrintedCell;
import org.yardstick.export.printed.PrintedForm;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanForm;
import org.yardstick.plan.PlanSnapshot;

import static org.assertj.core.api.Assertions.assertThat;

/** A form as a page of its own. */
class FormPageTests {

	static Stream<PlanForm> layouts() {
		return ExampleForms.layouts();
	}

	@ParameterizedTest
	@MethodSource("layouts")
	void holdsAllCellsAndNeedsNoOtherFile(PlanForm form) {
		PlanSnapshot plan = ExampleForms.plan(form, ExampleForms.full());
		PrintedForm printed = PrintedForm.of(ExampleForms.TEMPLATES.get(form.template()).layoutOrFirst(form.layout()),
				plan);
		String page = page(plan);

		List<PrintedCell> cells = printed.tables().stream().flatMap((table) -> table.cells().stream()).toList();
		assertThat(page.split("<t[hd]\\b", -1)).hasSize(cells.size() + 1);
		assertThat(cells).allSatisfy((cell) -> assertThat(page)
			.contains(cell.paragraphs().stream().map((words) -> words.replace("&", "&amp;")).toList()));
		assertThat(page).contains("<h1>" + printed.title() + "</h1>")
			.contains("name=\"yardstick.template\" content=\"" + form.template() + "\"")
			.doesNotContain("href=", "src=", " th:", "<script");
	}

	@Test
	void showsHostileWordsAsWords() {
		PlanContent hostile = ExamplePlans.content(ExamplePlans.header("<script>alert(1)</script>", "\"'&"), List.of());

		assertThat(page(ExampleForms.plan("liaocheng-declaration-2021", "standard", hostile)))
			.contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&amp;</p>")
			.doesNotContain("<script");
	}

	private static String page(PlanSnapshot plan) {
		return new String(ExampleForms.FILES.of(plan, FormFormat.HTML).content(), StandardCharsets.UTF_8);
	}

}
