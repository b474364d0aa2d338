package org.yardstick.template;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yardstick.indicator.IndicatorCategory;
import org.yardstick.indicator.IndicatorDimension;

/**
 * Reads one template file: key, names and taxonomy here, its layouts by
 * {@link LayoutReader}.
 */
final class TemplateReader {

	private TemplateReader() {
	}

	/**
	 * @throws TemplateDefect with file, line and what is wrong
	 */
	static FormTemplate read(Resource file) {
		try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
			Node root = new Yaml(new LoaderOptions()).compose(reader);
			if (root == null) {
				throw new TemplateDefect(file.getFilename(), 1, "the file is empty");
			}
			return template(new YamlNode(file.getFilename(), root));
		}
		catch (YAMLException | IOException unreadable) {
			throw new TemplateDefect(file.getFilename(), "no readable YAML: " + unreadable.getMessage(), unreadable);
		}
	}

	private static FormTemplate template(YamlNode node) {
		node.allowing("key", "name", "source", "taxonomy", "layouts");
		List<CategoryDefinition> categories = node.get("taxonomy")
			.items()
			.stream()
			.map(TemplateReader::category)
			.toList();
		List<FormLayout> layouts = node.get("layouts").items().stream().map(LayoutReader::layout).toList();
		if (layouts.stream().map(FormLayout::key).distinct().count() < layouts.size()) {
			throw node.get("layouts").defect("two layouts have the same key");
		}
		return new FormTemplate(node.get("key").text(), node.get("name").text(), node.get("source").text(),
				new Taxonomy(categories), layouts);
	}

	private static CategoryDefinition category(YamlNode node) {
		node.allowing("category", "name", "aliases", "required", "dimensions");
		List<DimensionDefinition> dimensions = node.get("dimensions")
			.items()
			.stream()
			.map(TemplateReader::dimension)
			.toList();
		return new CategoryDefinition(node.get("category").oneOf(IndicatorCategory.class), node.get("name").text(),
				node.texts("aliases"), node.oneOf("required", Requirement.OPTIONAL), dimensions);
	}

	private static DimensionDefinition dimension(YamlNode node) {
		node.allowing("dimension", "name", "aliases", "required", "misplaced");
		return new DimensionDefinition(node.get("dimension").oneOf(IndicatorDimension.class), node.get("name").text(),
				node.texts("aliases"), node.oneOf("required", Requirement.OPTIONAL), node.flag("misplaced", false));
	}

}
