package org.yardstick.review.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.Actors;
import org.yardstick.Browser;
import org.yardstick.FullStackTest;

import static org.assertj.core.api.Assertions.assertThat;

@FullStackTest
@Transactional
class ReturnReasonControllerTests {

	private static final String LIST = "/admin/return-reasons";

	@Autowired
	private MockMvcTester mvc;

	@Test
	void aReasonIsAddedChangedAndTakenOut() {
		assertThat(send(LIST).param("title", "<i>缺评审</i>").param("explanation", "请附评审意见。"))
			.hasRedirectedUrl(LIST + "?saved");
		assertThat(see(LIST)).hasStatusOk()
			.bodyText()
			.contains("R14", "&lt;i&gt;缺评审", "新增 R14", "变更记录")
			.doesNotContain("<i>缺", " style=", "onclick=");
		assertThat(see(LIST + "/R14")).hasStatusOk().bodyText().contains("请附评审意见。");
		assertThat(send(LIST + "/R14").param("title", "缺评审意见")
			.param("explanation", "")
			.param("seenTitle", "<i>缺评审</i>")
			.param("seenExplanation", "请附评审意见。")).hasRedirectedUrl(LIST + "?saved");
		assertThat(send(LIST + "/R14/deactivation")).hasRedirectedUrl(LIST + "?saved");
		assertThat(send(LIST + "/R14/position").param("position", "1")).hasRedirectedUrl(LIST + "?saved");

		assertThat(see(LIST)).bodyText().contains("已停用", "由第14位移到第1位", "”改为“缺评审意见”", "改为“（无）”");
	}

	@Test
	void whatIsWrongStandsBesideItsField() {
		assertThat(send(LIST).param("title", " ").param("explanation", "说明")).hasStatus(422)
			.bodyText()
			.contains("请用1到30个字概括", "说明");
		assertThat(send(LIST + "/R01").param("title", "材料不全").param("explanation", "说明")).hasStatus(422)
			.bodyText()
			.contains("已经有这个名称了：R12", "退回原因 R01");
		assertThat(send(LIST + "/R01").param("title", "新名称").param("seenTitle", "旧的")).hasStatus(409);
		assertThat(see(LIST + "/R99")).hasStatus(404);
		assertThat(see(LIST + "/new")).hasStatusOk();
	}

	private MvcTestResult see(String address) {
		return this.mvc.get().uri(address).with(Browser.as(Actors.admin())).exchange();
	}

	private MockMvcRequestBuilder send(String address) {
		return this.mvc.post().uri(address).with(Browser.as(Actors.admin()));
	}

}
