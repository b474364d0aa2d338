package org.yardstick;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The PostgreSQL server of a test run, one a JVM:
 * <ol>
 * <li>the one at {@code YARDSTICK_TEST_DATABASE_URL} (with {@code _USER} and
 * {@code _PASSWORD}), if that environment variable is set; the user must be allowed to
 * create databases;
 * <li>a container with the oldest supported version, if a Docker engine answers;
 * <li>else the embedded one, without the durability that the application insists on.
 * </ol>
 * Tests connect as a role that is no superuser, as the application does.
 */
public final class TestServer {

	private static final Logger logger = LoggerFactory.getLogger(TestServer.class);

	private static final String OLDEST_SUPPORTED = "postgres:15";

	private static final String ROLE = "yardstick";

	private static final String CREATE_ROLE = "create role " + ROLE + " login createdb password '" + ROLE + "'";

	private static TestServer running;

	private final String url;

	private final String user;

	private final String password;

	private final String run = "yardstick_test_" + UUID.randomUUID().toString().substring(0, 8);

	private final List<String> databases = new ArrayList<>();

	private TestServer(String url, String user, String password) {
		this.url = url;
		this.user = user;
		this.password = password;
	}

	/**
	 * The server, started if need be. It stops after the last application context.
	 */
	public static synchronized TestServer running() {
		if (running == null) {
			running = start();
			logger.info("Tests use the PostgreSQL at {}", running.url);
		}
		return running;
	}

	private static TestServer start() {
		String configured = System.getenv("YARDSTICK_TEST_DATABASE_URL");
		if (configured != null) {
			TestServer server = new TestServer(configured, System.getenv("YARDSTICK_TEST_DATABASE_USER"),
					System.getenv("YARDSTICK_TEST_DATABASE_PASSWORD"));
			SpringApplication.getShutdownHandlers().add(server::dropDatabases);
			return server;
		}
		return DockerClientFactory.instance().isDockerAvailable() ? startContainer() : startEmbedded();
	}

	@SuppressWarnings("resource") // Testcontainers removes it when the JVM ends
	private static TestServer startContainer() {
		PostgreSQLContainer container = new PostgreSQLContainer(OLDEST_SUPPORTED)
			.withEnv("POSTGRES_INITDB_ARGS", "--locale=C --lc-ctype=C.UTF-8")
			.withCommand("postgres", "-c", "fsync=off");
		container.start();
		new JdbcTemplate(
				new DriverManagerDataSource(container.getJdbcUrl(), container.getUsername(), container.getPassword()))
			.execute(CREATE_ROLE);
		return new TestServer(container.getJdbcUrl(), ROLE, ROLE);
	}

	private static TestServer startEmbedded() {
		Path directory = Path.of("target", "test-server").toAbsolutePath();
		System.setProperty("ot.epg.working-dir", directory.toString());
		try {
			EmbeddedPostgres server = EmbeddedPostgres.builder()
				.setDataDirectory(directory.resolve(UUID.randomUUID().toString()))
				.setRegisterShutdownHook(false)
				.setLocaleConfig("locale", "C")
				.setLocaleConfig("lc-ctype", "C.UTF-8")
				.start();
			SpringApplication.getShutdownHandlers().add(() -> close(server));
			new JdbcTemplate(server.getPostgresDatabase()).execute(CREATE_ROLE);
			return new TestServer("jdbc:postgresql://localhost:" + server.getPort() + "/postgres", ROLE, ROLE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void close(EmbeddedPostgres server) {
		try {
			server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Creates a database that holds what the migrations make. They run once; each
	 * database is a copy of the first.
	 */
	public synchronized JdbcConnectionDetails newDatabase() {
		if (this.databases.isEmpty()) {
			String template = create("");
			Flyway.configure().dataSource(urlOf(template), this.user, this.password).load().migrate();
		}
		return detailsOf(create(" template " + this.databases.get(0)));
	}

	private String create(String options) {
		String database = this.run + "_" + this.databases.size();
		administration().execute("create database " + database + options);
		this.databases.add(database);
		return database;
	}

	private void dropDatabases() {
		this.databases
			.forEach((database) -> administration().execute("drop database if exists " + database + " with (force)"));
	}

	private JdbcTemplate administration() {
		return new JdbcTemplate(new DriverManagerDataSource(this.url, this.user, this.password));
	}

	private String urlOf(String database) {
		return this.url.replaceFirst("/[^/?]*(\\?.*)?$", "/" + database + "$1");
	}

	private JdbcConnectionDetails detailsOf(String database) {
		return new JdbcConnectionDetails() {
			@Override
			public String getJdbcUrl() {
				return urlOf(database);
			}

			@Override
			public String getUsername() {
				return TestServer.this.user;
			}

			@Override
			public String getPassword() {
				return TestServer.this.password;
			}
		};
	}

}
