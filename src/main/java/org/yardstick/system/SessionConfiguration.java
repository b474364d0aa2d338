package org.yardstick.system;

import java.nio.charset.StandardCharsets;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.web.servlet.FlashMapManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sessions hold texts and nothing else. What is read from the database is therefore never
 * an object to be brought to life, and instances of different versions understand each
 * other's sessions.
 */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

	@Bean
	ConversionService springSessionConversionService() {
		GenericConversionService texts = new GenericConversionService();
		texts.addConverter(Object.class, byte[].class, SessionConfiguration::write);
		texts.addConverter(byte[].class, Object.class, (bytes) -> new String(bytes, StandardCharsets.UTF_8));
		return texts;
	}

	@Bean
	PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionStatements() {
		return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
	}

	@Bean
	FlashMapManager flashMapManager(JsonMapper json) {
		return new FlashTexts(json);
	}

	private static byte[] write(Object attribute) {
		if (attribute instanceof String text) {
			return text.getBytes(StandardCharsets.UTF_8);
		}
		throw new IllegalArgumentException("only texts belong into a session, not " + attribute.getClass());
	}

}
