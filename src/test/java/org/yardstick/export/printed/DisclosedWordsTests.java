package org.yardstick.export.printed;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DisclosedWordsTests {

	@Test
	void dropsRemainsOfHtml() {
		assertThat(DisclosedWords.of("<p style=\"color:red\">整修道路&nbsp;12公里</p><p>安装路灯</p>"))
			.isEqualTo("整修道路 12公里\n安装路灯");
		assertThat(DisclosedWords.of("一<br/>二<BR>三")).isEqualTo("一\n二\n三");
	}

	@Test
	void keepsComparisonSignsAndWordsInAngleBrackets() {
		assertThat(DisclosedWords.of("成本<1000万，合格率>95%")).isEqualTo("成本<1000万，合格率>95%");
		assertThat(DisclosedWords.of("按<办法>执行，a<b")).isEqualTo("按<办法>执行，a<b");
	}

	@Test
	void leavesOutBlankParagraphs() {
		assertThat(DisclosedWords.of(Arrays.asList("目标一", null, "目标二"))).isEqualTo("目标一\n目标二");
		assertThat(DisclosedWords.of(List.of("<p></p>"))).isNull();
		assertThat(DisclosedWords.of(List.of())).isNull();
		assertThat(DisclosedWords.of((String) null)).isNull();
	}

}
