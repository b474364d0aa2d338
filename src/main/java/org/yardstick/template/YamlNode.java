package org.yardstick.template;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A place in a template file that knows its line, so that every mistake can be named with
 * it.
 */
record YamlNode(String file, Node node) {

	TemplateDefect defect(String what) {
		return new TemplateDefect(this.file, this.node.getStartMark().getLine() + 1, what);
	}

	/** Refuses keys that nobody would read. */
	YamlNode allowing(String... keys) {
		Set<String> seen = new HashSet<>();
		for (NodeTuple entry : mapping().getValue()) {
			YamlNode key = new YamlNode(this.file, entry.getKeyNode());
			if (!List.of(keys).contains(key.text())) {
				throw key.defect("unknown key '" + key.text() + "', expected one of " + String.join(", ", keys));
			}
			if (!seen.add(key.text())) {
				throw key.defect("key '" + key.text() + "' stands twice");
			}
		}
		return this;
	}

	boolean has(String key) {
		return find(key).isPresent();
	}

	YamlNode get(String key) {
		return find(key).orElseThrow(() -> defect("'" + key + "' is missing"));
	}

	Optional<YamlNode> find(String key) {
		return mapping().getValue()
			.stream()
			.filter((entry) -> new YamlNode(this.file, entry.getKeyNode()).text().equals(key))
			.map((entry) -> new YamlNode(this.file, entry.getValueNode()))
			.findFirst();
	}

	String text() {
		if (this.node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
			return scalar.getValue();
		}
		throw defect("a text is expected here");
	}

	String text(String key, String otherwise) {
		return find(key).map(YamlNode::text).orElse(otherwise);
	}

	int number() {
		try {
			int number = Integer.parseInt(text());
			if (number > 0) {
				return number;
			}
		}
		catch (NumberFormatException noNumber) {
			throw defect("a whole number is expected, not '" + text() + "'");
		}
		throw defect("a number above 0 is expected");
	}

	int number(String key, int otherwise) {
		return find(key).map(YamlNode::number).orElse(otherwise);
	}

	boolean flag(String key, boolean otherwise) {
		return find(key).map((value) -> switch (value.text()) {
			case "true" -> true;
			case "false" -> false;
			default -> throw value.defect("true or false is expected, not '" + value.text() + "'");
		}).orElse(otherwise);
	}

	<E extends Enum<E>> E oneOf(Class<E> type) {
		String wanted = text().toUpperCase(Locale.ROOT);
		return Arrays.stream(type.getEnumConstants())
			.filter((constant) -> constant.name().equals(wanted))
			.findFirst()
			.orElseThrow(() -> defect("'" + text() + "' is none of " + Arrays.toString(type.getEnumConstants())));
	}

	<E extends Enum<E>> E oneOf(String key, E otherwise) {
		return find(key).map((value) -> value.oneOf(otherwise.getDeclaringClass())).orElse(otherwise);
	}

	List<YamlNode> items() {
		if (this.node instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
			return sequence.getValue().stream().map((item) -> new YamlNode(this.file, item)).toList();
		}
		throw defect("a list with at least one item is expected here");
	}

	/** The items of the list at a key, none if there is no such key. */
	List<YamlNode> all(String key) {
		return find(key).map(YamlNode::items).orElse(List.of());
	}

	/** The texts of a list, each once. */
	List<String> texts() {
		Set<String> seen = new HashSet<>();
		items().forEach((item) -> {
			if (!seen.add(item.text())) {
				throw item.defect("'" + item.text() + "' stands twice in the list");
			}
		});
		return items().stream().map(YamlNode::text).toList();
	}

	List<String> texts(String key) {
		return find(key).map(YamlNode::texts).orElse(List.of());
	}

	private MappingNode mapping() {
		if (this.node instanceof MappingNode mapping) {
			return mapping;
		}
		throw defect("keys with values are expected here");
	}

}
