package org.yardstick.plan.web;

import java.io.IOException;
import java.io.InputStream;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON of a request that may not be longer than it needs to be. */
@Component
class JsonBody {

	private final JsonMapper json;

	JsonBody(JsonMapper json) {
		this.json = json;
	}

	/**
	 * @param most in bytes
	 * @throws ResponseStatusException 413 for more than that, 400 for what is no JSON
	 */
	JsonNode read(InputStream body, int most) throws IOException {
		byte[] bytes = body.readNBytes(most + 1);
		if (bytes.length > most) {
			throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
		}
		try {
			return this.json.readTree(bytes);
		}
		catch (JacksonException noJson) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, noJson);
		}
	}

}
