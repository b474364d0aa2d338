package org.yardstick.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.yardstick.Forms;
import org.yardstick.FullStackTest;
import org.yardstick.TestBureau;
import org.yardstick.TestBureau.Bureau;
import org.yardstick.intake.form.ReadDocument;
import org.yardstick.intake.form.ReadForm;
import org.yardstick.intake.office.DocumentFormats;
import org.yardstick.intake.source.SourceDocument;
import org.yardstick.organisation.Organisation;
import org.yardstick.organisation.UnitId;
import org.yardstick.plan.Header;
import org.yardstick.plan.PlanContent;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.BDDMockito.willReturn;

/**
 * Tests of what surrounds the reading of documents: they say themselves what is read. All
 * share one context.
 */
@FullStackTest
public abstract class PreparedDocuments {

	protected static final int YEAR = 2027;

	private static final String LAYOUT = "standard";

	@MockitoBean
	protected DocumentReading reading;

	@Autowired
	protected TestBureau bureaus;

	@Autowired
	protected Organisation organisation;

	protected Bureau bureau;

	@BeforeEach
	void openBureau() {
		this.bureaus.openYear(YEAR, null, Forms.TEMPLATE);
		this.bureau = this.bureaus.open();
	}

	/** Whatever is brought in next has these forms. */
	protected void reads(ReadForm... forms) {
		ReadDocument read = new ReadDocument(List.of(forms), List.of(new UnplacedText("第1段", "附件二")));
		willReturn(read).given(this.reading).read(any(BroughtDocument.class), any());
		willReturn(read).given(this.reading).read(any(SourceDocument.class), any(), any());
		willCallRealFormats();
	}

	private void willCallRealFormats() {
		willAnswer((call) -> {
			BroughtDocument document = call.getArgument(0);
			return new DocumentFormats().read(document.name(), document.content());
		}).given(this.reading).open(any());
	}

	/** A form of the school, with a doubt and words without a place. */
	protected ReadForm form(String name) {
		return form(name, nameOf(this.bureau.school()));
	}

	protected ReadForm form(String name, String unit) {
		return form(content(name, unit), YEAR);
	}

	protected static ReadForm form(PlanContent content, Integer year) {
		return new ReadForm("表1 第1行", Forms.TEMPLATE, LAYOUT, year, content,
				List.of(new UnplacedText("表1 第5行 第2格", "另附说明")),
				List.of(new Doubt("indicators[1].category", "一级指标按上一行推断。")), Map.of());
	}

	/** As many forms as wanted, all of other names. */
	protected ReadForm[] forms(int count) {
		return IntStream.range(0, count).mapToObj((n) -> form("项目" + n)).toArray(ReadForm[]::new);
	}

	protected static PlanContent content(String name, String unit) {
		PlanContent complete = Forms.complete();
		Header header = complete.header();
		Header named = new Header(name, null, header.category(), header.fundingPurpose(), header.nature(),
				header.budgetSource(), header.startDate(), header.endDate(), null, null, unit, null, null);
		return new PlanContent(null, named, complete.funding(), complete.narratives(), complete.spendingPlan(),
				complete.schedule(), complete.goals(), new ArrayList<>(complete.indicators()), complete.more());
	}

	protected String nameOf(UnitId unit) {
		return this.organisation.unit(unit).name();
	}

	protected static BroughtDocument file(String name) {
		return new BroughtDocument(name, new byte[] { 1 }, ReadingHints.NONE);
	}

}
