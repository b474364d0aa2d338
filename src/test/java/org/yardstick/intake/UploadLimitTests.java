package org.yardstick.intake;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yardstick.identity.AccountAdministration;
import org.yardstick.identity.AccountDetails;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What only a server does: it stops at the limit for files, which is not that for JSON.
 */
class UploadLimitTests extends PreparedDocuments {

	private static final String PASSWORD = "Yardstick@2026";

	private static final String BOUNDARY = "----a-boundary";

	private static final int MEGABYTE = 1 << 20;

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Autowired
	private AccountAdministration accounts;

	@Test
	void aFileBeyondTheLimitForJsonIsRead() throws Exception {
		reads(form("校舍维修"));

		assertThat(upload(file(10 * MEGABYTE)).statusCode()).isEqualTo(200);
	}

	@Test
	void aFileBeyondTheLimitForFilesIsRefusedInWords() throws Exception {
		HttpResponse<String> answer = upload(file(BroughtDocument.MOST_BYTES + 1));

		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.body()).contains("太大");
	}

	@Test
	void aBrokenUploadIsRefusedInWords() throws Exception {
		HttpResponse<String> answer = upload(BodyPublishers.ofString("--" + BOUNDARY + "\r\nContent-Disp"));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("重新上传");
	}

	private HttpResponse<String> upload(BodyPublisher body) throws IOException, InterruptedException {
		String username = "u" + UUID.randomUUID().toString().substring(0, 8);
		this.accounts.create(Actor.program(), username, PASSWORD,
				new AccountDetails("某人", Set.of(Role.UNIT), Place.of(this.bureau.school())));
		String credentials = Base64.getEncoder().encodeToString((username + ":" + PASSWORD).getBytes());
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/api/v1/imports"))
			.header("Authorization", "Basic " + credentials)
			.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
			.POST(body)
			.build();
		return this.client.send(request, BodyHandlers.ofString());
	}

	private static BodyPublisher file(int size) {
		byte[] head = ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.docx\"\r\n"
				+ "Content-Type: application/octet-stream\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8);
		byte[] tail = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
		return BodyPublishers.concat(BodyPublishers.ofByteArray(head), BodyPublishers.ofByteArray(new byte[size]),
				BodyPublishers.ofByteArray(tail));
	}

}
