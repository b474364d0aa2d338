package org.yardstick.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yardstick.EmptyOrganisation;
import org.yardstick.FullStackTest;
import org.yardstick.TestAccounts;
import org.yardstick.organisation.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** What a browser sees of an error: only a real server goes the whole way to the page. */
@FullStackTest
@EmptyOrganisation
class ErrorPagesTests {

	private static final String TOKEN = UUID.randomUUID().toString();

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Autowired
	private TestAccounts accounts;

	private String session;

	@BeforeEach
	void signIn() throws Exception {
		this.accounts.add(Role.ADMIN);
		HttpResponse<String> answer = send(post("/login", "username=admin&password=" + TestAccounts.PASSWORD)
			.header("Cookie", "XSRF-TOKEN=" + TOKEN));
		this.session = answer.headers()
			.allValues("Set-Cookie")
			.stream()
			.filter((cookie) -> cookie.startsWith("SESSION="))
			.map((cookie) -> cookie.substring(0, cookie.indexOf(';')))
			.findFirst()
			.orElseThrow();
	}

	@ParameterizedTest
	@CsvSource({ "/nowhere, 404, 这个页面或内容不存在。", "/admin/accounts/none, 404, 这个页面或内容不存在。",
			"/admin/accounts/018f0000-0000-7000-8000-000000000000, 404, 没有这个账号。",
			"/admin/accounts?page=x, 400, 系统看不懂浏览器发来的内容。", "/css/nothing.css, 404, 这个页面或内容不存在。",
			"/admin/accounts/018f0000-0000-7000-8000-000000000000/disablement, 405, 这个地址不支持这样的操作。" })
	void sayWhatIsWrong(String address, int status, String sentence) throws Exception {
		HttpResponse<String> answer = send(page(address));
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.body()).contains("<html lang=\"zh-CN\">", sentence, "返回首页", "系统管理员")
			.doesNotContain("Exception", "org.yardstick", "Whitelabel");
	}

	@Test
	void tellScriptsInAProblemDocument() throws Exception {
		HttpResponse<String> answer = send(
				page("/admin/accounts/018f0000-0000-7000-8000-000000000000").setHeader("Accept", "application/json"));
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
		assertThat(answer.body()).contains("\"detail\":\"没有这个账号。\"", "\"status\":404").doesNotContain("trace");
	}

	@Test
	void tellStrangersWithoutTheirName() throws Exception {
		this.session = "";
		HttpResponse<String> answer = send(page("/css/nothing.css"));
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).contains("找不到").doesNotContain("退出");
	}

	@Test
	void explainAMissingToken() throws Exception {
		HttpResponse<String> answer = send(post("/admin/organisation/divisions", "name=x"));
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("刷新后再提交");
	}

	@Test
	void refuseStrangeRequestsWithoutDetails() throws Exception {
		HttpResponse<String> answer = send(page("/admin/..;/plans"));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).doesNotContain("Exception", "Tomcat", "firewall");
	}

	@Test
	void explainAConflict() throws Exception {
		HttpResponse<String> organisation = send(change("/admin/organisation/divisions", "name=%E7%A7%91"));
		assertThat(organisation.statusCode()).isEqualTo(302);
		String self = send(page("/admin/accounts?q=admin")).body();
		String id = self.replaceAll("(?s).*/admin/accounts/([0-9a-f-]{36}).*", "$1");
		HttpResponse<String> answer = send(change("/admin/accounts/" + id + "/disablement", ""));
		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(answer.body()).contains("不能停用自己的账号");
	}

	@Test
	void answerProgramsOfTheApiInJson() throws Exception {
		String credentials = Base64.getEncoder().encodeToString(("admin:" + TestAccounts.PASSWORD).getBytes());
		HttpResponse<String> answer = send(
				HttpRequest.newBuilder(uri("/api/v1/nothing")).header("Authorization", "Basic " + credentials));
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
	}

	private HttpRequest.Builder page(String address) {
		return HttpRequest.newBuilder(uri(address))
			.header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
			.header("Cookie", this.session);
	}

	private HttpRequest.Builder change(String address, String form) {
		return post(address, form).header("Cookie", this.session + "; XSRF-TOKEN=" + TOKEN);
	}

	private HttpRequest.Builder post(String address, String form) {
		return HttpRequest.newBuilder(uri(address))
			.header("Accept", "text/html")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("X-XSRF-TOKEN", TOKEN)
			.POST(HttpRequest.BodyPublishers.ofString(form));
	}

	private URI uri(String address) {
		return URI.create("http://localhost:" + this.port + address);
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.client.send(request.build(), BodyHandlers.ofString());
	}

}
