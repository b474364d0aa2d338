package org.yardstick;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * A real PostgreSQL for a test: {@code @Import(TestDatabase.class)}. Each application
 * context gets a freshly migrated database of its own on the {@link TestServer} of the
 * test run; contexts that Spring shares between test classes share it too. A
 * {@link StatementRecorder} can be injected.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

	@Bean
	JdbcConnectionDetails freshDatabase() {
		return TestServer.running().newDatabase();
	}

	@Bean
	static StatementRecorder statementRecorder() {
		return new StatementRecorder();
	}

	@Bean
	static BeanPostProcessor recordedDataSource(ObjectProvider<StatementRecorder> recorder) {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String beanName) {
				return (bean instanceof DataSource dataSource)
						? ProxyDataSourceBuilder.create(dataSource).listener(recorder.getObject()).build() : bean;
			}
		};
	}

}
