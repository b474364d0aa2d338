package org.yardstick.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.yardstick.export.ExampleForms;
import org.yardstick.export.excel.FormSheet;
import org.yardstick.export.printed.DocumentOrigin;
import org.yardstick.export.printed.PrintedForm;
import org.yardstick.export.word.WordForm;
import org.yardstick.intake.form.FormReader;
import org.yardstick.intake.office.DocumentFormats;
import org.yardstick.intake.office.Mutation;
import org.yardstick.intake.office.OfficeZip;
import org.yardstick.intake.office.SharedDocuments;
import org.yardstick.intake.source.SourceBlock;
import org.yardstick.intake.source.SourceCell;
import org.yardstick.intake.source.SourceDocument;
import org.yardstick.intake.source.SourceParagraph;
import org.yardstick.intake.source.SourceRow;
import org.yardstick.intake.source.SourceTable;
import org.yardstick.plan.PlanForm;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.shared.RejectedException;
import org.yardstick.template.FormLayout;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Damaged documents, always the same ones: each is read or refused with a sentence, and
 * what is read is a table whose cells have places. Made of the project's own forms, and
 * of real documents where they lie beside the project.
 */
class DocumentFuzzTests {

	private static final int CASES = 1_000;

	private static final long SEED = 20_260_101;

	/** Larger real documents only take longer. */
	private static final int LARGEST = 50_000;

	private final DocumentFormats formats = new DocumentFormats();

	private final FormReader forms = new FormReader(ExampleForms.TEMPLATES.all());

	private final Map<String, int[]> counts = new TreeMap<>();

	@Test
	@Timeout(value = 5, unit = TimeUnit.MINUTES)
	void readsOrRefusesEveryDamagedDocument() throws IOException {
		Map<String, byte[]> sources = sources();
		String[] names = sources.keySet().toArray(String[]::new);
		Mutation[] mutations = Mutation.values();
		for (int n = 0; n < CASES; n++) {
			String name = names[n % names.length];
			Mutation mutation = mutations[(n / names.length) % mutations.length];
			byte[] damaged = mutation.apply(sources.get(name), new Random(SEED + n));
			boolean read = isRead("case " + n + ", " + mutation + " of " + name, name, damaged);
			this.counts.computeIfAbsent(mutation.name(), (key) -> new int[2])[read ? 0 : 1]++;
		}
		print(names.length);
	}

	private boolean isRead(String description, String name, byte[] damaged) {
		try {
			SourceDocument document = this.formats.read(name, damaged);
			document.blocks().forEach((block) -> check(description, block));
			assertThat(this.forms.read(document)).as(description).isNotNull();
			return true;
		}
		catch (RejectedException refused) {
			assertThat(refused.getMessage()).as(description).endsWith("。");
			return false;
		}
		catch (RuntimeException | StackOverflowError unexpected) {
			throw new AssertionError(description, unexpected);
		}
	}

	private static void check(String description, SourceBlock block) {
		if (block instanceof SourceParagraph paragraph) {
			assertThat(paragraph.text()).as(description).isNotBlank();
		}
		else if (block instanceof SourceTable table) {
			int left = table.rows().size();
			for (SourceRow row : table.rows()) {
				int end = 0;
				for (SourceCell cell : row.cells()) {
					assertThat(cell.column()).as(description).isGreaterThanOrEqualTo(end);
					assertThat(cell.columns()).as(description).isPositive();
					assertThat(cell.rows()).as(description).isBetween(1, left);
					assertThat(cell.where()).as(description).isNotBlank();
					end = cell.end();
				}
				left--;
			}
		}
	}

	private Map<String, byte[]> sources() throws IOException {
		Map<String, byte[]> sources = new LinkedHashMap<>();
		for (PlanForm form : ExampleForms.layouts().toList()) {
			String name = form.template() + "-" + form.layout();
			PlanSnapshot plan = ExampleForms.plan(form, ExampleForms.full());
			FormLayout layout = ExampleForms.TEMPLATES.get(form.template()).layoutOrFirst(form.layout());
			PrintedForm printed = PrintedForm.of(layout, plan);
			ByteArrayOutputStream word = new ByteArrayOutputStream();
			WordForm.write(printed, DocumentOrigin.of(form, layout), word);
			sources.put(name + ".docx", OfficeZip.timeless(word.toByteArray()));
			try (XSSFWorkbook workbook = new XSSFWorkbook();
					ByteArrayOutputStream excel = new ByteArrayOutputStream()) {
				FormSheet.write(workbook, printed);
				workbook.write(excel);
				sources.put(name + ".xlsx", OfficeZip.timeless(excel.toByteArray()));
			}
		}
		for (Path file : SharedDocuments.office().toList()) {
			if (Files.size(file) < LARGEST) {
				sources.put(file.getFileName().toString(), Files.readAllBytes(file));
			}
		}
		return sources;
	}

	private void print(int sources) {
		int read = this.counts.values().stream().mapToInt((count) -> count[0]).sum();
		System.out.printf("fuzz: %d cases of %d documents, seed %d: %d read, %d refused%n", CASES, sources, SEED, read,
				CASES - read);
		this.counts.forEach(
				(name, count) -> System.out.printf("fuzz: %-20s %4d read %4d refused%n", name, count[0], count[1]));
	}

}
