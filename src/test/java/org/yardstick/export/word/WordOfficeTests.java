package org.yardstick.export.word;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yardstick.export.ExampleForms;
import org.yardstick.export.ExamplePlans;
import org.yardstick.export.FormFormat;
import org.yardstick.export.LibreOffice;
import org.yardstick.plan.Narratives;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanForm;

import static org.assertj.core.api.Assertions.assertThat;

/** What LibreOffice makes of the Word documents: their pages, looked at and read. */
class WordOfficeTests {

	private static final Pattern LINE_OF_CONTENTS = Pattern.compile("(?m)^(.+?)\\.{4,}(\\d+)$");

	@TempDir
	private Path folder;

	private LibreOffice office;

	@BeforeEach
	void findOffice() {
		this.office = LibreOffice.in(this.folder);
	}

	@Test
	void showsFormsOfAllLayoutsOnFullPagesUnderTheirTitles() throws Exception {
		List<PlanForm> layouts = ExampleForms.layouts().toList();
		List<Path> documents = new ArrayList<>();
		for (PlanForm form : layouts) {
			documents.add(store(form, "full", ExampleForms.full()));
			documents.add(store(form, "blank", PlanContent.BLANK));
		}

		List<Path> pdfs = this.office.convert(documents, "pdf");

		for (int n = 0; n < pdfs.size(); n++) {
			String form = layouts.get(n / 2).template();
			List<String> pages = this.office.pages(pdfs.get(n));
			assertThat(pages).as(form).hasSizeBetween(1, 3);
			assertThat(pages.get(0)).as(form).containsPattern("绩效(目标申报|目标|任务)[表书]");
			assertThat(pages).last().asString().contains("第%d页共%d页".formatted(pages.size(), pages.size()));
			assertThat(this.office.pictures(pdfs.get(n))).hasSameSizeAs(pages)
				.allSatisfy((page) -> assertThat(ink(page)).isGreaterThan(0.002));
			assertThat(this.office.pictures(pdfs.get(n)).get(0).getHeight()).isEqualTo(351);
		}
	}

	@Test
	void goesOnOverPagesUnderRepeatedHeadsAndLosesNoWords() throws Exception {
		PlanContent full = ExampleForms.full();
		String endless = IntStream.range(0, 400).mapToObj("第%d句测算依据。"::formatted).reduce("", String::concat);
		PlanContent content = new PlanContent(null, full.header(), full.funding(),
				new Narratives(endless, null, null, null, null, null), null, null, full.goals(),
				IntStream.range(0, 60).mapToObj(ExamplePlans::indicator).toList(), null);
		Path document = store(new PlanForm(2026, "liaocheng-declaration-2021", "standard"), "long", content);

		List<String> pages = this.office.pages(this.office.convert(List.of(document), "pdf").get(0), "-raw");

		String all = String.join("", pages).replaceAll("\\s", "").replaceAll("第\\d+页共\\d+页", "");
		assertThat(IntStream.range(0, 400)).allSatisfy((n) -> assertThat(all).contains("%d句测".formatted(n)));
		assertThat(pages.stream().filter((page) -> page.contains("备注"))).hasSizeGreaterThanOrEqualTo(2);
		assertThat(pages).allSatisfy((page) -> assertThat(page.length()).isGreaterThan(100));
	}

	@Test
	void countsThePagesInTheContentsOfABookAsTheyWereEstimated() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new FormBook(ExampleForms.TEMPLATES).write(FormBookTests.COVER, Chaptering.DEPARTMENT, FormBookTests.forms(100),
				out);
		Path book = Files.write(this.folder.resolve("book.docx"), out.toByteArray());

		Path pdf = this.office.convert(List.of(book), "pdf").get(0);

		List<String> pages = this.office.pages(pdf);
		assertThat(pages.get(0)).contains("青禾县2026年度", "项目支出绩效目标申报表选编", "青禾县财政局", "2026年3月").doesNotContain("—");
		assertThat(pages.get(1)).contains("目录", "—2—");
		List<String> lines = new ArrayList<>();
		List<Integer> numbers = new ArrayList<>();
		Matcher line = LINE_OF_CONTENTS.matcher(String.join("\n", pages.subList(1, 5)));
		while (line.find()) {
			lines.add(line.group(1));
			numbers.add(Integer.valueOf(line.group(2)));
			assertThat(pages.get(numbers.get(numbers.size() - 1) - 1)).contains(line.group(1));
		}
		assertThat(lines).hasSize(110);
		assertThat(numbers).isSorted().isEqualTo(estimates(out.toByteArray()));
		assertThat(pages).allSatisfy((page) -> assertThat(page.replaceAll("—\\d+—", "")).isNotBlank());
	}

	private static List<Integer> estimates(byte[] book) {
		return Pattern.compile("separate\"/></w:r><w:r><w:t xml:space=\"preserve\">(\\d+)<")
			.matcher(WrittenDocument.of(book).xml())
			.results()
			.map((shown) -> Integer.valueOf(shown.group(1)))
			.toList();
	}

	private Path store(PlanForm form, String name, PlanContent content) throws Exception {
		Path file = this.folder.resolve("%s-%s-%s.docx".formatted(form.template(), form.layout(), name));
		return Files.write(file, ExampleForms.FILES.of(ExampleForms.plan(form, content), FormFormat.DOCX).content());
	}

	/** How much of a page is not white. */
	private static double ink(BufferedImage page) {
		long dark = IntStream.range(0, page.getWidth() * page.getHeight())
			.filter((n) -> (page.getRGB(n % page.getWidth(), n / page.getWidth()) & 0xFF) < 0xC0)
			.count();
		return (double) dark / page.getWidth() / page.getHeight();
	}

}
