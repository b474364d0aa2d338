package org.yardstick.rule.arithmetic;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class FundingSumTests {

	private final FundingSum rule = new FundingSum();

	@Test
	void findsSourcesThatDoNotAddUp() {
		List<Finding> findings = funding("'total': '500000', 'fiscalAppropriation': '300000', 'otherFunds': '100000'");
		assertThat(findings).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("X01");
			assertThat(finding.severity()).isEqualTo(Severity.ERROR);
			assertThat(finding.path()).isEqualTo("funding.total");
			assertThat(finding.evidence()).isEqualTo("财政资金 30万元＋其他资金 10万元＝40万元；总额 50万元");
			assertThat(finding.reason()).contains("相差10万元");
		});
	}

	@Test
	void findsASourceThatIsBlank() {
		assertThat(funding("'total': '500000', 'fiscalAppropriation': '300000'")).extracting(Finding::evidence)
			.singleElement()
			.asString()
			.contains("其他资金 （空）");
	}

	@Test
	void namesAUnitSlip() {
		assertThat(funding("'total': '5000000000', 'fiscalAppropriation': '500000'")).extracting(Finding::reason)
			.singleElement()
			.asString()
			.contains("一万倍");
	}

	@Test
	void findsAYearAboveTheWhole() {
		assertThat(funding("'total': '500000', 'annual': '600000'")).extracting(Finding::path)
			.containsExactly("funding.annual");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			'total': '500000', 'fiscalAppropriation': '500000'
			'total': '500000', 'fiscalAppropriation': '300000', 'otherFunds': '200000'
			'total': '500000', 'fiscalAppropriation': '499900', 'otherFunds': '0'
			'total': '500000'
			'fiscalAppropriation': '500000'
			'total': '0', 'fiscalAppropriation': '0'
			'total': '900000', 'annual': '300000', 'fiscalAppropriation': '200000', 'otherFunds': '100000'
			""", quoteCharacter = '`')
	void acceptsSumsThatHold(String funding) {
		assertThat(funding(funding)).isEmpty();
	}

	@Test
	void findsADifferenceJustAboveTheTolerance() {
		assertThat(funding("'total': '500000', 'fiscalAppropriation': '499899.99'")).hasSize(1);
	}

	private List<Finding> funding(String amounts) {
		return CheckedForm.on("weihai-project-2024").with("{'funding': {" + amounts + "}}").check(this.rule);
	}

}
