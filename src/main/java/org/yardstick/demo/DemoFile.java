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

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

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

	/**
	 * Writes other values over those of a tree.
	 * @param values by their places in the tree, JSON Pointers as in
	 * {@code /indicators/4/annualTarget}
	 * @throws IllegalArgumentException if the tree has nothing at one of the places
	 */
	static void overwrite(JsonNode tree, JsonNode values) {
		values.properties().forEach((value) -> {
			JsonPointer place = JsonPointer.compile(value.getKey());
			if (tree.at(place).isMissingNode()) {
				throw new IllegalArgumentException("The demo content has nothing at " + place);
			}
			JsonNode parent = tree.at(place.head());
			if (parent instanceof ArrayNode list) {
				list.set(place.last().getMatchingIndex(), value.getValue());
			}
			else {
				((ObjectNode) parent).set(place.last().getMatchingProperty(), value.getValue());
			}
		});
	}

	/** Leaves codes their leading zeros and days their words. */
	private static final class OnlyTexts extends Resolver {

		@Override
		protected void addImplicitResolvers() {
			// none: what is not quoted is a text all the same
		}

	}

}
