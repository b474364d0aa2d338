package org.yardstick.installation;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.yardstick.TestServer;
import org.yardstick.YardstickApplication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class TwoInstancesTests {

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private final HttpClient browser = HttpClient.newBuilder()
		.cookieHandler(new CookieManager())
		.followRedirects(HttpClient.Redirect.NORMAL)
		.build();

	@Test
	void whoSignsInAtOneGoesOnAtTheOther() throws Exception {
		JdbcConnectionDetails database = TestServer.running().newDatabase();
		try (ConfigurableApplicationContext one = start(database);
				ConfigurableApplicationContext other = start(database)) {
			HttpResponse<String> signedIn = signIn(address(one));
			assertThat(signedIn.statusCode()).isEqualTo(200);

			HttpResponse<String> list = get(address(other) + "/plans");
			assertThat(list.statusCode()).isEqualTo(200);
			assertThat(list.uri().getPath()).isEqualTo("/plans");
			assertThat(list.body()).contains("绩效目标");
		}
	}

	private HttpResponse<String> signIn(String address) throws Exception {
		Matcher token = CSRF.matcher(get(address + "/login").body());
		assertThat(token.find()).isTrue();
		String form = "username=unit&password=" + URLEncoder.encode("Yardstick@2026", UTF_8) + "&_csrf="
				+ URLEncoder.encode(token.group(1), UTF_8);
		return this.browser.send(HttpRequest.newBuilder(URI.create(address + "/login"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form))
			.build(), HttpResponse.BodyHandlers.ofString());
	}

	private HttpResponse<String> get(String address) throws Exception {
		return this.browser.send(HttpRequest.newBuilder(URI.create(address)).build(),
				HttpResponse.BodyHandlers.ofString());
	}

	private static String address(ConfigurableApplicationContext instance) {
		return "http://127.0.0.1:" + instance.getEnvironment().getProperty("local.server.port");
	}

	private static ConfigurableApplicationContext start(JdbcConnectionDetails database) {
		return new SpringApplicationBuilder(YardstickApplication.class).run("--server.port=0",
				"--spring.datasource.url=" + database.getJdbcUrl(),
				"--spring.datasource.username=" + database.getUsername(),
				"--spring.datasource.password=" + database.getPassword(), "--yardstick.demo=true");
	}

}
