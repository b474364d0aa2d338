package org.yardstick.reviewsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * All schemes on the class path, read and validated once at start. A fiscal year is
 * judged by the last scheme that began with it or before.
 */
@Component
public class ReviewSchemes {

	private static final String FILES = "classpath*:review-schemes/*.yaml";

	private static final JsonMapper STRICT = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
				DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
				DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
		.build();

	private final List<ReviewScheme> schemes;

	/**
	 * @throws IllegalStateException if a file has a mistake, or there is none; the start
	 * stops
	 */
	ReviewSchemes(ResourcePatternResolver resources) {
		try {
			this.schemes = Arrays.stream(resources.getResources(FILES))
				.map(ReviewSchemes::read)
				.sorted(Comparator.comparing(ReviewScheme::fromYear))
				.toList();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		if (this.schemes.isEmpty()) {
			throw new IllegalStateException("There is no review scheme below " + FILES);
		}
	}

	/** The scheme of a year; the first one for years before all of them. */
	public ReviewScheme of(int fiscalYear) {
		return this.schemes.stream()
			.filter((scheme) -> scheme.fromYear() <= fiscalYear)
			.reduce((earlier, later) -> later)
			.orElse(this.schemes.get(0));
	}

	static ReviewScheme read(Resource file) {
		try (InputStream in = file.getInputStream()) {
			Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
			ReviewScheme scheme = STRICT.convertValue(tree, ReviewScheme.class);
			if (!(scheme.key() + ".yaml").equals(file.getFilename())) {
				throw new IllegalStateException(file.getFilename() + " is not named after its key");
			}
			return scheme;
		}
		catch (YAMLException | JacksonException | IllegalArgumentException mistake) {
			throw new IllegalStateException(file.getFilename() + ": " + mistake.getMessage(), mistake);
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

}
