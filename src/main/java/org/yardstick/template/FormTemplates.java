package org.yardstick.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yardstick.shared.NotFoundException;

/** All form templates on the class path, read and validated once at start. */
@Component
public class FormTemplates {

	private static final String FILES = "classpath*:form-templates/*.yaml";

	private final Map<String, FormTemplate> byKey;

	/**
	 * @throws TemplateDefect if a file has a mistake; the start stops
	 */
	public FormTemplates(ResourcePatternResolver resources) {
		this.byKey = Collections.unmodifiableMap(read(resources));
	}

	private static Map<String, FormTemplate> read(ResourcePatternResolver resources) {
		try {
			List<Resource> files = Arrays.stream(resources.getResources(FILES))
				.sorted(Comparator.comparing(Resource::getFilename))
				.toList();
			Map<String, FormTemplate> templates = new TreeMap<>();
			for (Resource file : files) {
				FormTemplate template = TemplateReader.read(file);
				if (templates.put(template.key(), template) != null) {
					throw new TemplateDefect(file.getFilename(), 1,
							"another file has the key '" + template.key() + "' already");
				}
			}
			return templates;
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** All templates, by key. */
	public Collection<FormTemplate> all() {
		return this.byKey.values();
	}

	public Optional<FormTemplate> find(String key) {
		return Optional.ofNullable(this.byKey.get(key));
	}

	/**
	 * @throws NotFoundException if there is none with the key
	 */
	public FormTemplate get(String key) {
		return find(key).orElseThrow(() -> new NotFoundException("没有编号为“" + key + "”的表样，请重新选择。"));
	}

}
