package org.yardstick.system;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries sentences such as 已保存 over a redirect, in the session and as a text. Values
 * that are no texts arrive as texts.
 */
class FlashTexts extends AbstractFlashMapManager {

	private static final String ATTRIBUTE = "flash";

	private final JsonMapper json;

	FlashTexts(JsonMapper json) {
		this.json = json;
	}

	@Override
	protected List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		Object kept = (session != null) ? session.getAttribute(ATTRIBUTE) : null;
		if (kept == null) {
			return null;
		}
		return this.json.readValue((String) kept, new TypeReference<List<Kept>>() {
		}).stream().map(Kept::asFlashMap).collect(Collectors.toCollection(ArrayList::new));
	}

	@Override
	protected void updateFlashMaps(List<FlashMap> flashMaps, HttpServletRequest request, HttpServletResponse response) {
		if (flashMaps.isEmpty()) {
			request.getSession().removeAttribute(ATTRIBUTE);
		}
		else {
			List<Kept> kept = flashMaps.stream().map(Kept::of).toList();
			request.getSession().setAttribute(ATTRIBUTE, this.json.writeValueAsString(kept));
		}
	}

	/** A flash map in words. */
	private record Kept(Map<String, String> texts, String path, Map<String, List<String>> parameters, long expires) {

		static Kept of(FlashMap flashMap) {
			Map<String, String> texts = new LinkedHashMap<>();
			flashMap.forEach((name, value) -> texts.put(name, String.valueOf(value)));
			return new Kept(texts, flashMap.getTargetRequestPath(), flashMap.getTargetRequestParams(),
					flashMap.getExpirationTime());
		}

		FlashMap asFlashMap() {
			FlashMap flashMap = new FlashMap();
			flashMap.putAll(this.texts);
			flashMap.setTargetRequestPath(this.path);
			flashMap.addTargetRequestParams(new LinkedMultiValueMap<>(this.parameters));
			flashMap.setExpirationTime(this.expires);
			return flashMap;
		}

	}

}
