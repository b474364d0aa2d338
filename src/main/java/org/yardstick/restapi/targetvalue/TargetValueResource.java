package org.yardstick.restapi.targetvalue;

import java.util.List;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yardstick.shared.RejectedException;
import org.yardstick.targetvalue.TargetValue;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Says what texts mean as target values. */
@RestController
@RequestMapping("/api/v1/target-values")
class TargetValueResource {

	private static final int MOST = 10_000;

	/** The meanings in the order of the texts; null for a blank one. */
	@PostMapping
	ArrayNode meanings(@RequestBody List<String> texts) {
		if (texts.size() > MOST) {
			throw RejectedException.at("", "一次最多解析" + MOST + "个指标值，请分批提交。");
		}
		ArrayNode meanings = JsonNodeFactory.instance.arrayNode();
		for (String text : texts) {
			TargetValue.parse(text)
				.ifPresentOrElse((target) -> meanings.add(TargetValueRepresentation.of(target)), meanings::addNull);
		}
		return meanings;
	}

}
