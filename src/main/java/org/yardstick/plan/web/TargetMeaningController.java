package org.yardstick.plan.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.yardstick.shared.RejectedException;
import org.yardstick.targetvalue.TargetValue;

import tools.jackson.databind.JsonNode;

/** Tells how target values are understood while they are typed. */
@RestController
class TargetMeaningController {

	private static final int MOST_TEXTS = 200;

	private static final int MOST_BYTES = 256 << 10;

	private final JsonBody bodies;

	TargetMeaningController(JsonBody bodies) {
		this.bodies = bodies;
	}

	/**
	 * @param body a list of texts
	 * @return what each means, in plain Chinese and in the same order; null for a blank
	 * one
	 */
	@PostMapping(path = "/plans/target-meanings", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	List<String> meanings(InputStream body) throws IOException {
		JsonNode texts = this.bodies.read(body, MOST_BYTES);
		if (!texts.isArray()) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		if (texts.size() > MOST_TEXTS) {
			throw RejectedException.at("", "一次最多查看 " + MOST_TEXTS + " 个指标值。");
		}
		List<String> meanings = new ArrayList<>();
		texts.forEach((text) -> meanings.add(TargetValue.parse(text.isString() ? text.stringValue() : null)
			.map(TargetValue::describe)
			.orElse(null)));
		return meanings;
	}

}
