package org.yardstick.export.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.yardstick.EmptyOrganisation;
import org.yardstick.FullStackTest;
import org.yardstick.TestAccounts;
import org.yardstick.export.ExamplePlans;
import org.yardstick.organisation.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/** What a browser sees of a list that could not be written to its end. */
@FullStackTest
@EmptyOrganisation
class BrokenDownloadTests {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestAccounts accounts;

	@LocalServerPort
	private int port;

	private StoredProjects projects;

	@BeforeEach
	void signIn() throws Exception {
		this.accounts.add(Role.PERFORMANCE);
		this.projects = StoredProjects.of(this.jdbc, "025", "农业农村局");
		Matcher token = TOKEN.matcher(get("/login").body());
		assertThat(token.find()).isTrue();
		String form = "username=performance&password=" + encoded(TestAccounts.PASSWORD) + "&_csrf="
				+ encoded(token.group(1));
		this.browser.send(HttpRequest.newBuilder(address("/login"))
			.header(HttpHeaders.CONTENT_TYPE, "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form))
			.build(), BodyHandlers.discarding());
	}

	@Test
	void breaksTheConnectionWhenPartOfTheListIsOnItsWay() {
		this.projects.storeMany("A", 3000, ExamplePlans.content(1, 1));
		this.projects.storeBroken("Z");

		assertThatIOException().isThrownBy(() -> get("/exports/summary.xlsx"));
	}

	@Test
	void showsTheErrorPageWhenNothingIsOnItsWayYet() throws Exception {
		this.projects.storeBroken("A");

		HttpResponse<String> answer = get("/exports/indicators.xlsx");

		assertThat(answer.statusCode()).isEqualTo(500);
		assertThat(answer.headers().firstValue(HttpHeaders.CONTENT_DISPOSITION)).isEmpty();
		assertThat(answer.headers().firstValue(HttpHeaders.CONTENT_TYPE)).hasValue("text/html;charset=UTF-8");
		assertThat(answer.body()).contains("系统出错").doesNotContain("Exception");
	}

	@Test
	void sendsTheWholeListOtherwise() throws Exception {
		this.projects.storeMany("A", 3000, ExamplePlans.content(1, 1));

		HttpResponse<byte[]> answer = this.browser
			.send(HttpRequest.newBuilder(address("/exports/summary.xlsx")).build(), BodyHandlers.ofByteArray());

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).hasSizeGreaterThan(100_000);
	}

	@Test
	void asksToWaitWhenTooManyListsAreBeingSent() throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();

		new ListDownload(null, null, new Semaphore(0)).render(null, new MockHttpServletRequest(), response);

		assertThat(response.getStatus()).isEqualTo(429);
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return this.browser.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
	}

	private URI address(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	private static String encoded(String words) {
		return URLEncoder.encode(words, StandardCharsets.UTF_8);
	}

}
