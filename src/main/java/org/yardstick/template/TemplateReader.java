package org.yardstick.template;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads one template file: keys and names here, the rest by {@link TaxonomyReader} and
 * {@link LayoutReader}.
 */
final class TemplateReader {

	private static final String EXTENSION = ".yaml";

	private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private TemplateReader() {
	}

	/**
	 * @throws TemplateDefect with file, line and what is wrong
	 * @throws IOException if the file cannot be read at all
	 */
	static FormTemplate read(Resource file) throws IOException {
		try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
			Node root = new Yaml(new LoaderOptions()).compose(reader);
			if (root == null) {
				throw new TemplateDefect(file.getFilename(), 1, "the file is empty");
			}
			return template(new YamlNode(file.getFilename(), root));
		}
		catch (MarkedYAMLException noYaml) {
			throw new TemplateDefect(file.getFilename(), noYaml.getProblemMark().getLine() + 1,
					"no YAML: " + noYaml.getProblem());
		}
		catch (YAMLException noText) {
			throw new TemplateDefect(file.getFilename(), 1, "no text: " + noText.getMessage());
		}
	}

	private static FormTemplate template(YamlNode node) {
		node.allowing("key", "name", "source", "taxonomy", "layouts");
		YamlNode key = node.get("key");
		if (!(key(key) + EXTENSION).equals(node.file())) {
			throw key.defect("a file is named after its key: '" + key.text() + EXTENSION + "'");
		}
		return new FormTemplate(key.text(), node.get("name").text(), node.get("source").text(),
				TaxonomyReader.taxonomy(node.get("taxonomy")), layouts(node.get("layouts")));
	}

	private static List<FormLayout> layouts(YamlNode node) {
		Set<String> keys = new HashSet<>();
		return node.items().stream().map((item) -> {
			FormLayout layout = LayoutReader.layout(item);
			if (!keys.add(key(item.get("key")))) {
				throw item.get("key").defect("another layout has the key '" + layout.key() + "' already");
			}
			return layout;
		}).toList();
	}

	private static String key(YamlNode node) {
		if (!KEY.matcher(node.text()).matches()) {
			throw node.defect("a key has small letters, digits and hyphens, not '" + node.text() + "'");
		}
		return node.text();
	}

}
