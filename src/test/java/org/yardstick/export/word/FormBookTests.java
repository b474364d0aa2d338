package org.yardstick.export.word;

import java.io.ByteArrayOutputStream;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.yardstick.export.ExampleForms;
import org.yardstick.export.ExamplePlans;
import org.yardstick.plan.Header;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanForm;
import org.yardstick.shared.NotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FormBookTests {

	static final BookCover COVER = new BookCover("青禾县 2026 年度\n项目支出绩效目标申报表选编", "青禾县财政局", YearMonth.of(2026, 3), "");

	private static final PlanForm LIAOCHENG = new PlanForm(2026, "liaocheng-declaration-2021", "standard");

	private final FormBook books = new FormBook(ExampleForms.TEMPLATES);

	/** That many forms, ten a department, twenty a division, on all layouts by turns. */
	static Stream<BookForm> forms(int count) {
		List<PlanForm> layouts = ExampleForms.layouts().toList();
		return IntStream.range(0, count)
			.mapToObj((n) -> new BookForm("第%d局".formatted(n / 10 + 1), "业务%d科".formatted(n / 20 + 1),
					layouts.get(n % layouts.size()), ExamplePlans.content(n + 1, 7 + n % 20)));
	}

	@Test
	void hasACoverWithoutFooterAndContents() {
		WrittenDocument book = book(Chaptering.DEPARTMENT, forms(3));

		assertThat(paragraphs(book)).startsWith("青禾县 2026 年度\n项目支出绩效目标申报表选编", "青禾县财政局", "2026 年 3 月", "目　录");
		assertThat(book.xml()).contains("<w:titlePg/>").doesNotContain("w:type=\"first\"");
		assertThat(book.part("word/footer.xml")).contains(" PAGE ");
		assertThat(book.document().getProperties().getCoreProperties().getTitle())
			.isEqualTo("青禾县 2026 年度项目支出绩效目标申报表选编");
	}

	@Test
	void numbersChaptersAndTheFormsWithinThem() {
		assertThat(headings(book(Chaptering.DEPARTMENT, forms(12))))
			.startsWith("一、第1局", "1. 村庄道路整修工程（1期）", "2. 村庄道路整修工程（2期）")
			.containsSubsequence("10. 村庄道路整修工程（10期）", "二、第2局", "1. 村庄道路整修工程（11期）");
		assertThat(headings(book(Chaptering.DIVISION, forms(21)))).contains("一、业务1科", "20. 村庄道路整修工程（20期）", "二、业务2科",
				"1. 村庄道路整修工程（21期）");
	}

	@Test
	void pointsFromEveryLineOfTheContentsToABookmark() {
		String xml = book(Chaptering.DEPARTMENT, forms(25)).xml();

		List<String> bookmarks = all("bookmarkStart w:id=\"\\d+\" w:name=\"(\\w+)\"", xml);
		assertThat(bookmarks).hasSize(28).doesNotHaveDuplicates();
		assertThat(all("w:anchor=\"(\\w+)\"", xml)).isEqualTo(bookmarks);
		assertThat(all("> PAGEREF (\\w+) \\\\h <", xml)).isEqualTo(bookmarks);
		assertThat(all("bookmarkStart w:id=\"(\\d+)\"", xml)).isEqualTo(all("bookmarkEnd w:id=\"(\\d+)\"", xml))
			.doesNotHaveDuplicates();
	}

	@Test
	void beginsEveryFormOnANewPage() {
		String xml = book(Chaptering.DEPARTMENT, forms(12)).xml();

		assertThat(all("(<w:pStyle w:val=\"Heading2\"/><w:pageBreakBefore/>)", xml))
			.as("all but the first of each chapter, whose heading turns the page")
			.hasSize(10);
	}

	@Test
	void namesNoPersonsAndShowsNoMarks() {
		PlanContent content = ExamplePlans.content(new Header("<p>校舍</p>", null, null, null, null, null, null, null,
				null, null, null, "联系人甲", "0000-1234567"), List.of());
		WrittenDocument book = book(Chaptering.DEPARTMENT, Stream.of(new BookForm("教育局", null, LIAOCHENG, content)));

		assertThat(book.texts()).contains("项目联系人", "联系电话", "校舍");
		assertThat(book.xml()).doesNotContain("联系人甲", "0000-1234567", "&lt;p", "其他内容");
		assertThat(headings(book)).containsExactly("一、教育局", "1. 校舍");
	}

	@Test
	void hasAChapterForDepartmentsWithoutDivisionAndANameForProjectsWithoutOne() {
		assertThat(
				headings(book(Chaptering.DIVISION, Stream.of(new BookForm("教育局", null, LIAOCHENG, PlanContent.BLANK)))))
			.containsExactly("一、其他", "1. （未命名项目）");
	}

	@Test
	void isABookWithoutForms() {
		WrittenDocument book = book(Chaptering.DEPARTMENT, Stream.empty());

		assertThat(paragraphs(book)).contains("目　录", "没有绩效目标表。");
		assertThat(book.document().getTables()).isEmpty();
	}

	@Test
	void takesFormsOneByOneAndWritesNothingBeforeTheLast() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		AtomicInteger taken = new AtomicInteger();
		this.books.write(COVER, Chaptering.DEPARTMENT, forms(5).peek((form) -> {
			taken.incrementAndGet();
			assertThat(out.size()).isZero();
		}), out);

		assertThat(taken).hasValue(5);
		assertThat(out.size()).isPositive();
	}

	@Test
	void isNotWrittenWithAFormWhoseTemplateIsGone() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Stream<BookForm> forms = Stream.concat(forms(1),
				Stream.of(new BookForm("教育局", null, new PlanForm(2020, "gone-2020", "standard"), PlanContent.BLANK)));

		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.books.write(COVER, Chaptering.DEPARTMENT, forms, out));
		assertThat(out.size()).isZero();
	}

	private WrittenDocument book(Chaptering by, Stream<BookForm> forms) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.books.write(COVER, by, forms, out);
		return WrittenDocument.of(out.toByteArray());
	}

	private static List<String> paragraphs(WrittenDocument book) {
		return book.document().getParagraphs().stream().map(XWPFParagraph::getText).toList();
	}

	private static List<String> headings(WrittenDocument book) {
		return book.document()
			.getParagraphs()
			.stream()
			.filter((paragraph) -> paragraph.getStyle().startsWith("Heading"))
			.map(XWPFParagraph::getText)
			.toList();
	}

	private static List<String> all(String pattern, String xml) {
		return Pattern.compile(pattern).matcher(xml).results().map((MatchResult found) -> found.group(1)).toList();
	}

}
