package org.yardstick.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yardstick.Forms;
import org.yardstick.FullStackTest;
import org.yardstick.TestBureau;
import org.yardstick.TestBureau.Bureau;
import org.yardstick.WaitingForms;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanTransitions;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.NotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@FullStackTest
class ApprovalPapersTests {

	private static final int YEAR = 2027;

	private static final PageRequest ALL = PageRequest.ofSize(1000);

	@Autowired
	private ApprovalPapers papers;

	@Autowired
	private ApprovalDesk desk;

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private PlanDrafting drafting;

	@Autowired
	private PlanTransitions transitions;

	@Autowired
	private JdbcClient jdbc;

	private Bureau bureau;

	private PaperId paper;

	@BeforeEach
	void issueAPaper() {
		this.bureaus.openYear(YEAR, null, Forms.TEMPLATE);
		this.bureau = this.bureaus.open();
		WaitingForms forms = new WaitingForms(this.drafting, this.transitions);
		this.paper = this.desk
			.issue(this.bureau.performanceReviewer(),
					new ApprovalOrder("1号", LocalDate.of(2027, 1, 20), null, forms.of(this.bureau, YEAR, 3).toList()))
			.get(0);
	}

	@Test
	void thoseWhoseDepartmentItConcernsSeeAPaper() {
		for (Actor reader : List.of(this.bureau.departmentReviewer(), this.bureau.divisionReviewer(),
				this.bureau.performanceReviewer(), this.bureau.administrator())) {
			assertThat(this.papers.of(reader, YEAR, ALL)).extracting(ApprovalPaper::id).contains(this.paper);
			assertThat(this.papers.get(reader, this.paper).plans()).isEqualTo(3);
		}
	}

	@Test
	void othersDoNot() {
		Bureau other = this.bureaus.open();
		for (Actor stranger : List.of(other.departmentReviewer(), other.divisionReviewer(), this.bureau.clerk())) {
			assertThat(this.papers.of(stranger, YEAR, ALL)).isEmpty();
			assertThatExceptionOfType(NotAllowedException.class)
				.isThrownBy(() -> this.papers.get(stranger, this.paper));
		}
	}

	@Test
	void aPaperThatIsNoneIsNowhere() {
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.papers.get(this.bureau.performanceReviewer(), new PaperId(UUID.randomUUID())));
	}

	@Test
	void papersOfOtherYearsAreNotListed() {
		assertThat(this.papers.of(this.bureau.departmentReviewer(), YEAR - 1, ALL)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "update approval_paper set number = '2号'", "delete from approval_paper",
			"update approval_paper_plan set amount = 0", "delete from approval_paper_plan" })
	void nobodyRewritesAPaper(String sql) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(sql).update());
	}

}
