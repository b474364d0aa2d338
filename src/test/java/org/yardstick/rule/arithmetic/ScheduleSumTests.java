package org.yardstick.rule.arithmetic;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class ScheduleSumTests {

	private final ScheduleSum rule = new ScheduleSum();

	@Test
	void findsAScheduleBelowTheProjectAmount() {
		assertThat(check("1499000", "'999000'", "'100000'")).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("X02");
			assertThat(finding.severity()).isEqualTo(Severity.ERROR);
			assertThat(finding.path()).isEqualTo("schedule");
			assertThat(finding.evidence()).isEqualTo("999000.00元＋100000.00元＝1099000.00元；项目金额 1499000.00元");
			assertThat(finding.reason()).contains("少400000.00元");
		});
	}

	@Test
	void namesAUnitSlip() {
		assertThat(check("1737500", "'173.75'")).extracting(Finding::reason).singleElement().asString().contains("一万倍");
	}

	@Test
	void countsBlankAmountsAsMissingAndNotAsZero() {
		assertThat(check("500000", "'300000'", "null")).extracting(Finding::reason)
			.singleElement()
			.asString()
			.contains("有1行没有填金额");
	}

	@Test
	void acceptsSumsThatHold() {
		assertThat(check("250000", "'108000'", "'132000'", "'10000'")).isEmpty();
		assertThat(check("950000", "'0'", "'950000'")).isEmpty();
		assertThat(check("950000", "'950099.99'")).isEmpty();
	}

	@Test
	void saysNothingWithoutAmounts() {
		assertThat(check("950000", "null")).isEmpty();
		assertThat(check("950000")).isEmpty();
		assertThat(CheckedForm.on("liaocheng-declaration-2021")
			.with("{'schedule': [{'activity': '采购', 'amount': '100'}]}")
			.check(this.rule)).isEmpty();
	}

	@Test
	void acceptsAScheduleOfTheYearOnly() {
		assertThat(CheckedForm.on("liaocheng-declaration-2021")
			.with("{'funding': {'total': '900000', 'annual': '300000'}, 'schedule': [{'activity': '采购', 'amount': '300000'}]}")
			.check(this.rule)).isEmpty();
	}

	private List<Finding> check(String total, String... amounts) {
		String rows = String.join(", ",
				List.of(amounts).stream().map((amount) -> "{'activity': '采购', 'amount': " + amount + "}").toList());
		return CheckedForm.on("liaocheng-declaration-2021")
			.with("{'funding': {'total': '" + total + "'}, 'schedule': [" + rows + "]}")
			.check(this.rule);
	}

}
