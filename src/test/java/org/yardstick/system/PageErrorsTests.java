package org.yardstick.system;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.NotFoundException;
import org.yardstick.shared.Problem;
import org.yardstick.shared.RejectedException;
import tools.jackson.databind.json.JsonMapper;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class PageErrorsTests {

	private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new Thrower())
		.setControllerAdvice(new PageErrors(new Refusals(new RefusalWords(messages()), json())))
		.build();

	@ParameterizedTest
	@CsvSource({ "missing, 404", "forbidden, 403", "conflict, 409", "rejected, 422", "overtaken, 409", "duplicate, 409",
			"large, 413" })
	void givesPeopleTheRightStatus(String what, int status) throws Exception {
		this.mvc.perform(get("/thrown/" + what).accept(MediaType.TEXT_HTML)).andExpect(status().is(status));
	}

	@Test
	void givesScriptsTheSentenceOfTheException() throws Exception {
		this.mvc.perform(get("/thrown/missing").accept(MediaType.APPLICATION_JSON))
			.andExpect(status().isNotFound())
			.andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(jsonPath("title").value("找不到"))
			.andExpect(jsonPath("detail").value("没有这张表。"))
			.andExpect(jsonPath("errors").doesNotExist());
	}

	@Test
	void givesScriptsEveryProblemOfARejectedInput() throws Exception {
		this.mvc.perform(get("/thrown/rejected").accept(MediaType.APPLICATION_JSON))
			.andExpect(status().isUnprocessableContent())
			.andExpect(jsonPath("detail").value("有两处问题。"))
			.andExpect(jsonPath("errors[0].path").value("a"))
			.andExpect(jsonPath("errors[1].message").value("第二处"));
	}

	@Test
	void saysNothingOfTheDatabase() throws Exception {
		this.mvc.perform(get("/thrown/duplicate").accept(MediaType.APPLICATION_JSON))
			.andExpect(jsonPath("detail").value(containsString("别人已经改过")));
	}

	@Test
	void tellsAnUnreadableIdFromAnUnreadableParameter() throws Exception {
		this.mvc.perform(get("/number/x").accept(MediaType.TEXT_HTML)).andExpect(status().isNotFound());
		this.mvc.perform(get("/number?n=x").accept(MediaType.TEXT_HTML)).andExpect(status().isBadRequest());
		this.mvc.perform(get("/number").accept(MediaType.TEXT_HTML)).andExpect(status().isBadRequest());
	}

	@Test
	void refusesOtherMethodsAndTypes() throws Exception {
		this.mvc.perform(post("/number/1").accept(MediaType.TEXT_HTML))
			.andExpect(status().isMethodNotAllowed())
			.andExpect(header().string("Allow", "GET"));
		this.mvc.perform(post("/json").content("x").contentType(MediaType.TEXT_XML).accept(MediaType.TEXT_HTML))
			.andExpect(status().isUnsupportedMediaType());
		this.mvc.perform(post("/json").content("{").contentType(MediaType.APPLICATION_JSON).accept(MediaType.TEXT_HTML))
			.andExpect(status().isBadRequest());
	}

	private static JsonMapper json() {
		return JsonMapper.builder().addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class).build();
	}

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		return messages;
	}

	@Controller
	static class Thrower {

		@GetMapping("/thrown/{what}")
		void fail(@PathVariable String what) {
			switch (what) {
				case "missing" -> throw new NotFoundException("没有这张表。");
				case "forbidden" -> throw new NotAllowedException("只有系统管理员可以。");
				case "conflict" -> throw new ConflictException("已经批复。");
				case "rejected" ->
					throw new RejectedException("有两处问题。", List.of(new Problem("a", "第一处"), new Problem("b", "第二处")));
				case "overtaken" -> throw new ObjectOptimisticLockingFailureException("plan", 1);
				case "duplicate" -> throw new DataIntegrityViolationException("duplicate key in table plan");
				default -> throw new MaxUploadSizeExceededException(1);
			}
		}

		@GetMapping("/number/{n}")
		void number(@PathVariable int n) {
		}

		@GetMapping("/number")
		void parameter(@RequestParam int n) {
		}

		@PostMapping("/json")
		void json(@RequestBody List<String> words) {
		}

	}

}
