package org.yardstick.template;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a template file must be; its parts have tests of their own. */
class TemplateReaderTests {

	@Test
	void readsAFileWithoutMistakes() {
		FormTemplate small = TemplateFiles.read("small.yaml", SmallTemplate.YAML);
		assertThat(small.key()).isEqualTo("small");
		assertThat(small.layouts()).extracting(FormLayout::key).containsExactly("first", "second");
		assertThat(small.layouts().get(0).sections()).hasSize(4);
	}

	@Test
	void leavesOutWhatMayBeLeftOut() {
		FormLayout second = TemplateFiles.read("small.yaml", SmallTemplate.YAML).layouts().get(1);
		assertThat(second.condition()).isEqualTo(LayoutCondition.ALWAYS);
		assertThat(second.subtitle().isEmpty()).isTrue();
		assertThat(second.milestones()).isEmpty();
		assertThat(second.schedule()).isEmpty();
		assertThat(second.indicators()).isEmpty();
		assertThat(second.notation().day("2021-01-01")).isPresent();
	}

	@Test
	void refusesAnEmptyFile() {
		SmallTemplate.refusedWhole("", "small.yaml:1: the file is empty");
		SmallTemplate.refusedWhole("# nothing but a remark\n", "small.yaml:1: the file is empty");
	}

	@ParameterizedTest
	@CsvSource({ "name: [小表, 3", "'\tname: 小表', 2", "name: *nowhere, 2", "---, 2" })
	void namesTheLineWhereYamlBreaks(String written, int line) {
		assertThatExceptionOfType(TemplateDefect.class)
			.isThrownBy(() -> TemplateFiles.read("small.yaml", "key: small\n" + written + "\nsource: x\n"))
			.withMessageStartingWith("small.yaml:" + line + ": no YAML: ");
	}

	@Test
	void refusesControlCharacters() {
		assertThatExceptionOfType(TemplateDefect.class)
			.isThrownBy(() -> TemplateFiles.read("small.yaml", "key: \u0007"))
			.withMessageStartingWith("small.yaml:1: no text: ");
	}

	@Test
	void refusesAListInPlaceOfKeys() {
		SmallTemplate.refusedWhole("- key\n- name\n", "small.yaml:1: keys with values are expected here");
	}

	@Test
	void refusesAFileNotNamedAfterItsKey() {
		SmallTemplate.refused("key: small", "key: smaller", "a file is named after its key: 'smaller.yaml'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Small", "小表", "small_2026", "-small", "small/../x" })
	void refusesAKeyThatDoesNotFitIntoAnAddress(String key) {
		SmallTemplate.refused("key: small", "key: " + key,
				"a key has small letters, digits and hyphens, not '" + key + "'");
	}

	@Test
	void refusesAKeyThatStandsTwice() {
		SmallTemplate.refused("source: 为测试虚构", "name: 又一个", "key 'name' stands twice");
	}

	@Test
	void refusesAKeyThatNobodyReads() {
		SmallTemplate.refused("source: 为测试虚构", "origin: 为测试虚构",
				"unknown key 'origin', expected one of key, name, source, taxonomy, layouts");
	}

	@Test
	void refusesBlanksAndListsInPlaceOfWords() {
		SmallTemplate.refused("name: 小表", "name: ''", "a text is expected here");
		SmallTemplate.refused("name: 小表", "name: [小, 表]", "a text is expected here");
	}

	@Test
	void refusesAFileWithoutItsSource() {
		SmallTemplate.refusedWhole(SmallTemplate.YAML.replace("source: 为测试虚构\n", ""),
				"small.yaml:1: 'source' is missing");
	}

}
