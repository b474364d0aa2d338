package org.yardstick.system;

import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.servlet.FlashMap;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class FlashTextsTests {

	private final FlashTexts flashTexts = new FlashTexts(new JsonMapper());

	private final MockHttpSession session = new MockHttpSession();

	@Test
	void arriveOnceAtThePageTheyWereMeantFor() {
		save("/list", "notice", "已保存。");
		assertThat(receive("/other")).isEqualTo("nothing");
		assertThat(receive("/list")).isEqualTo("{notice=已保存。}");
		assertThat(receive("/list")).isEqualTo("nothing");
		assertThat(this.session.getAttributeNames().hasMoreElements()).isFalse();
	}

	@Test
	void liveInTheSessionAsText() {
		save("/list", "notice", "已保存。");
		assertThat(this.session.getAttribute("flash")).isInstanceOf(String.class);
	}

	@Test
	void bringOtherValuesAsTexts() {
		save("/list", "count", List.of(1, 2));
		assertThat(receive("/list")).isEqualTo("{count=[1, 2]}");
	}

	@Test
	void leaveNoSessionWhereThereIsNothingToSay() {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/list");
		this.flashTexts.retrieveAndUpdate(request, new MockHttpServletResponse());
		assertThat(request.getSession(false)).isNull();
	}

	private void save(String target, String name, Object value) {
		FlashMap flashMap = new FlashMap();
		flashMap.setTargetRequestPath(target);
		flashMap.put(name, value);
		this.flashTexts.saveOutputFlashMap(flashMap, request("/save"), new MockHttpServletResponse());
	}

	private String receive(String address) {
		FlashMap received = this.flashTexts.retrieveAndUpdate(request(address), new MockHttpServletResponse());
		return (received != null) ? new TreeMap<>(received).toString() : "nothing";
	}

	private MockHttpServletRequest request(String address) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", address);
		request.setSession(this.session);
		return request;
	}

}
