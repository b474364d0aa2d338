package org.yardstick.plan.web;

import java.util.Collections;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yardstick.Browser;
import org.yardstick.FullStackTest;
import org.yardstick.TestBureau;

import static org.assertj.core.api.Assertions.assertThat;

@FullStackTest
class TargetMeaningControllerTests {

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private MockMvcTester mvc;

	private MvcTestResult ask(String body) {
		return this.mvc.post()
			.uri("/plans/target-meanings")
			.accept(MediaType.APPLICATION_JSON)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.with(Browser.as(this.bureaus.open().clerk()))
			.exchange();
	}

	@Test
	void saysWhatEachTargetMeans() {
		assertThat(ask("[\"≥20个\", \"\", \"12月底前\", null]")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("[\"不少于 20 个\", null, \"日期或期限（文字目标）\", null]");
	}

	@Test
	void takesTwoHundredAtOnceAndNoMore() {
		String two = String.join(",", Collections.nCopies(200, "\"1个\""));
		assertThat(ask("[" + two + "]")).hasStatusOk();
		assertThat(ask("[" + two + ",\"1个\"]")).hasStatus(422);
	}

	@Test
	void refusesOtherThings() {
		assertThat(ask("{}")).hasStatus(400);
		assertThat(ask("[")).hasStatus(400);
		assertThat(ask("[\"" + "字".repeat(100_000) + "\"]")).hasStatus(413);
	}

}
