package org.yardstick.export;

import java.nio.file.*;
import org.junit.jupiter.api.Test;
import org.yardstick.plan.*;

class ScratchTests {

	@Test
	void writes() throws Exception {
		Path dir = Files.createDirectories(Path.of("target/offline"));
		FillInWorkbook books = new FillInWorkbook(ExampleForms.TEMPLATES);
		for (PlanForm form : ExampleForms.layouts().toList()) {
			Files.write(dir.resolve(form.template() + "-" + form.layout() + "-blank.xlsx"),
					books.blank(form, PlanContent.BLANK));
			Files.write(dir.resolve(form.template() + "-" + form.layout() + "-full.xlsx"),
					books.of(ExampleForms.plan(form, ExampleForms.full())));
		}
	}

}
