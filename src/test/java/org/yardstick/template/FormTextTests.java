package org.yardstick.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import java.io.StringReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FormTextTests {

	@Test
	void fillsFieldsAndKeepsTheWordsBetween() {
		FormText period = text("{header.startDate} 至 {header.endDate}");
		assertThat(fill(period, Map.of("header.startDate", "2021-01-01", "header.endDate", "2021-12-31")))
			.isEqualTo("2021-01-01 至 2021-12-31");
	}

	@Test
	void fillsTheFiscalYear() {
		assertThat(fill(text("{year}年绩效目标"), Map.of())).isEqualTo("2021年绩效目标");
	}

	@Test
	void joinsFieldsWithNothingBetween() {
		FormText unit = text("{header.supervisingDepartmentCode}{header.supervisingDepartment}");
		assertThat(fill(unit,
				Map.of("header.supervisingDepartmentCode", "631001", "header.supervisingDepartment", "发展中心本级")))
			.isEqualTo("631001发展中心本级");
	}

	@Test
	void keepsWordsWithoutBracesAsTheyStand() {
		FormText text = text("项目支出绩效目标申报表");
		assertThat(text.parts()).containsExactly(new FormText.Text("项目支出绩效目标申报表"));
		assertThat(text.fields()).isEmpty();
	}

	@Test
	void doesNotFillBracesThatComeFromAValue() {
		assertThat(fill(text("{header.projectName}绩效目标表"), Map.of("header.projectName", "{year}$1\\")))
			.isEqualTo("{year}$1\\绩效目标表");
	}

	@Test
	void namesItsFieldsInOrder() {
		assertThat(text("自{header.endDate}回到{header.startDate}").fields()).extracting(FormField::path)
			.containsExactly("header.endDate", "header.startDate");
	}

	@Test
	void isEmptyOnlyWithoutAnyPart() {
		assertThat(new FormText(List.of()).isEmpty()).isTrue();
		assertThat(text("{year}").isEmpty()).isFalse();
		assertThat(fill(new FormText(List.of()), Map.of())).isEmpty();
	}

	@Test
	void readsCellsThatOnlyOneFormHas() {
		assertThat(text("{more.批准文号}").fields()).containsExactly(new FormField("more.批准文号", FieldKind.LONG_TEXT));
	}

	@Test
	void refusesFieldsThatNoFormHas() {
		assertThatExceptionOfType(TemplateDefect.class).isThrownBy(() -> text("{header.projektName}"))
			.withMessage("some.yaml:1: there is no field 'header.projektName'");
	}

	@Test
	void refusesBracesThatDoNotClose() {
		assertThatExceptionOfType(TemplateDefect.class).isThrownBy(() -> text("{year年"))
			.withMessage("some.yaml:1: braces that mean nothing here: '{year年'");
	}

	@Test
	void hasNoFieldForALabelThatIsBlank() {
		assertThat(FormField.at("more.")).isEmpty();
		assertThat(FormField.at("more. ")).isEmpty();
		assertThat(FormField.at("more.经办")).isPresent();
	}

	private static FormText text(String written) {
		String quoted = "'" + written + "'";
		return FormTextReader.read(new YamlNode("some.yaml", new Yaml().compose(new StringReader(quoted))));
	}

	private static String fill(FormText text, Map<String, String> values) {
		return text.fill(2021, (field) -> Optional.ofNullable(values.get(field.path())).orElse(""));
	}

}
