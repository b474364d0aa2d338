package org.yardstick.installation;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class KilledWhileSavingTests {

	private static final int SAVES = 100;

	private static final int KILLED_AFTER = 50;

	private static final String PLANS = "/api/v1/plans";

	private final JsonMapper json = new JsonMapper();

	@TempDir
	private Path folder;

	@Test
	void everySaveThatWasAcknowledgedIsThereAfterTheRestart() throws Exception {
		AtomicInteger acknowledged = new AtomicInteger();
		String address;
		try (Program program = Program.start(this.folder.resolve("data"))) {
			ObjectNode plan = (ObjectNode) this.json
				.readTree(program.call("POST", PLANS, "{\"fiscalYear\": 2027, \"template\": \"weihai-project-2024\"}")
					.body());
			address = PLANS + "/" + plan.get("id").stringValue();
			Thread killer = killerOf(program, acknowledged);
			saveUntilBroken(program, address, plan, acknowledged);
			killer.join();
		}
		assertThat(acknowledged.get()).isBetween(KILLED_AFTER, SAVES - 1);

		try (Program again = Program.start(this.folder.resolve("data"))) {
			JsonNode plan = this.json.readTree(again.call("GET", address, null).body());
			int last = Integer.parseInt(plan.get("header").get("projectName").stringValue().substring(2));
			assertThat(last).isBetween(acknowledged.get(), acknowledged.get() + 1);
		}
	}

	/**
	 * Kills the program while the save after the fiftieth is under way or about to be.
	 */
	private static Thread killerOf(Program program, AtomicInteger acknowledged) {
		Thread killer = new Thread(() -> {
			while (acknowledged.get() < KILLED_AFTER) {
				Thread.onSpinWait();
			}
			program.kill();
		});
		killer.start();
		return killer;
	}

	private void saveUntilBroken(Program program, String address, ObjectNode plan, AtomicInteger acknowledged)
			throws InterruptedException {
		long version = plan.get("version").longValue();
		try {
			for (int n = 1; n <= SAVES; n++) {
				((ObjectNode) plan.get("header")).put("projectName", "项目" + n);
				HttpResponse<String> saved = program.call("PUT", address, plan.toString(), "If-Match",
						"\"" + version + "\"");
				assertThat(saved.statusCode()).isEqualTo(200);
				version = this.json.readTree(saved.body()).get("version").longValue();
				acknowledged.set(n);
			}
		}
		catch (IOException broken) {
			// the line breaks when the program is killed; what was acknowledged before is
			// what counts
		}
	}

}
