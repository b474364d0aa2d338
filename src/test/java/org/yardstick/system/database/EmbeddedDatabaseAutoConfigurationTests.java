package org.yardstick.system.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.DestructionAwareBeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

class EmbeddedDatabaseAutoConfigurationTests {

	@TempDir
	private static Path temporary;

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(EmbeddedDatabaseAutoConfiguration.class,
				DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class, FlywayAutoConfiguration.class));

	@Test
	void connectsPoolAndMigrationsWhenNoUrlIsConfigured() {
		inTemporaryDirectory().run((context) -> {
			assertThat(context).hasNotFailed().hasSingleBean(HikariDataSource.class);
			JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
			assertThat(jdbc.queryForObject("select current_user", String.class)).isEqualTo("yardstick");
			assertThat(jdbc.queryForObject("select count(*) from flyway_schema_history", Integer.class)).isNotNull();
		});
		assertThat(temporary.resolve("postgres")).isDirectory();
	}

	@Test
	void takesAnEmptyUrlForNone() {
		inTemporaryDirectory().withPropertyValues("spring.datasource.url=")
			.run((context) -> assertThat(context).hasSingleBean(EmbeddedDatabase.class));
	}

	@Test
	void closesThePoolBeforeTheDatabase() {
		List<String> destroyed = new ArrayList<>();
		inTemporaryDirectory()
			.withBean("witness", DestructionAwareBeanPostProcessor.class, () -> (bean, name) -> destroyed.add(name))
			.run((context) -> assertThat(context).hasNotFailed());
		assertThat(destroyed).containsSubsequence("dataSource", "embeddedDatabase");
		assertThat(temporary.resolve("postgres/postmaster.pid")).doesNotExist();
	}

	@Test
	void stopsTheDatabaseWhenTheApplicationFailsToStart() {
		inTemporaryDirectory().withBean("broken", Object.class, () -> {
			assertThat(temporary.resolve("postgres/postmaster.pid")).exists();
			throw new IllegalStateException("broken");
		}, (definition) -> definition.setDependsOn("dataSource"))
			.run((context) -> assertThat(context).getFailure().hasMessageContaining("broken"));
		assertThat(temporary.resolve("postgres/postmaster.pid")).doesNotExist();
	}

	@Test
	void staysAwayWhenAUrlIsConfigured() {
		this.application
			.withPropertyValues("spring.datasource.url=jdbc:postgresql://database.invalid/own",
					"spring.flyway.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(EmbeddedDatabase.class));
	}

	@Test
	void staysAwayWhenOthersBringTheConnectionDetails() {
		this.application.withPropertyValues("spring.flyway.enabled=false")
			.withBean(JdbcConnectionDetails.class, () -> mock(JdbcConnectionDetails.class))
			.run((context) -> assertThat(context).doesNotHaveBean(EmbeddedDatabase.class));
	}

	@Test
	void staysAwayWhenOthersBringTheDataSource() {
		this.application.withPropertyValues("spring.flyway.enabled=false")
			.withBean(DataSource.class, DriverManagerDataSource::new)
			.run((context) -> assertThat(context).doesNotHaveBean(EmbeddedDatabase.class));
	}

	@Test
	void keepsDataBesideTheApplicationByDefault() {
		EmbeddedDatabaseProperties properties = new Binder(new MapConfigurationPropertySource())
			.bindOrCreate("yardstick", EmbeddedDatabaseProperties.class);
		assertThat(properties.dataDir()).isEqualTo("./data");
	}

	@Test
	void explainsInASentenceWhyItDoesNotStart() {
		EmbeddedDatabaseException refused = new EmbeddedDatabaseException("目录正被使用。", "请先停止。", null);
		FailureAnalysis analysis = new EmbeddedDatabaseFailureAnalyzer()
			.analyze(new IllegalStateException("bean creation", refused));
		assertThat(analysis.getDescription()).isEqualTo("目录正被使用。");
		assertThat(analysis.getAction()).isEqualTo("请先停止。");
	}

	private ApplicationContextRunner inTemporaryDirectory() {
		return this.application.withPropertyValues("yardstick.data-dir=" + temporary);
	}

}
