package org.yardstick.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A YAML file of the demo content, read as a tree in which every value is a text, as in
 * the API.
 */
final class DemoFile {

	private static final String FOLDER = "demo/";

	private DemoFile() {
	}

	static JsonNode read(String name) {
		LoaderOptions options = new LoaderOptions();
		DumperOptions unused = new DumperOptions();
		Yaml yaml = new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, new OnlyTexts());
		try (InputStream file = new ClassPathResource(FOLDER + name).getInputStream()) {
			return new JsonMapper().valueToTree(yaml.load(file));
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** Leaves codes their leading zeros and days their words. */
	private static final class OnlyTexts extends Resolver {

		@Override
		protected void addImplicitResolvers() {
			// none: what is not quoted is a text all the same
		}

	}

}
