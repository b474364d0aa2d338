package org.yardstick.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Template files for tests: those on the class path and those written in a test. */
final class TemplateFiles {

	private static final FormTemplates ON_CLASS_PATH = new FormTemplates(new PathMatchingResourcePatternResolver());

	private TemplateFiles() {
	}

	static FormTemplate onClassPath(String key) {
		return ON_CLASS_PATH.get(key);
	}

	static FormTemplate read(String fileName, String yaml) {
		try {
			return TemplateReader.read(new NamedText(fileName, yaml));
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** A text in memory that has a file name. */
	static final class NamedText extends ByteArrayResource {

		private final String fileName;

		NamedText(String fileName, String text) {
			super(text.getBytes(StandardCharsets.UTF_8));
			this.fileName = fileName;
		}

		@Override
		public String getFilename() {
			return this.fileName;
		}

	}

}
