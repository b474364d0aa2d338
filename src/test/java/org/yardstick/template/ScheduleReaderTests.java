package org.yardstick.template;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.yardstick.shared.Yuan;

import static org.assertj.core.api.Assertions.assertThat;

/** Mistakes in the schedule of a template file. */
class ScheduleReaderTests {

	@Test
	void refusesAnUnknownColumn() {
		SmallTemplate.refused("field: activity", "field: endDate", "a schedule has no field 'endDate'");
	}

	@Test
	void refusesAScheduleThatDoesNotSayWhatIsDone() {
		SmallTemplate.refused("- {field: activity, label: 内容, width: 50}", "- {field: startDate, label: 时间, width: 50}",
				"the schedule needs a column 'activity'");
	}

	@Test
	void refusesTwoColumnsOfOneField() {
		SmallTemplate.refused("- {field: activity, label: 内容, width: 50}", "- {field: amount, label: 余额, width: 50}",
				"the schedule has two columns 'amount'");
	}

	@Test
	void refusesColumnsThatLeaveNoRoomForTheLabel() {
		SmallTemplate.refusedWhole(SmallTemplate.YAML.replace("label: 内容, width: 50", "label: 内容, width: 70"),
				"small.yaml:33: the columns take 100 per cent beside the label, not 4 to 96");
	}

	@Test
	void refusesItsOwnDaysThatCannotBeReadAgain() {
		SmallTemplate.refused("label: 进度", "dates: yyyy\n          label: 进度",
				"a day written as 'yyyy' cannot be read again");
	}

	@Test
	void writesAmountsAndDaysAsTheLayoutUnlessItSaysOtherwise() {
		Yuan amount = Yuan.of("200000");
		assertThat(notation(SmallTemplate.YAML).print(amount)).isEqualTo("200000.00");
		String own = SmallTemplate.YAML.replace("label: 进度",
				"label: 进度\n          dates: yyyy年M月d日\n          amounts: {unit: 万元}");
		assertThat(notation(own).print(amount)).isEqualTo("20");
		assertThat(notation(own).print(LocalDate.of(2021, 1, 1))).isEqualTo("2021年1月1日");
	}

	private static Notation notation(String yaml) {
		return TemplateFiles.read("small.yaml", yaml).layouts().get(0).schedule().orElseThrow().notation();
	}

}
