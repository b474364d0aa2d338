package org.yardstick.restapi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Refuses bodies that no form and no list of target values can have, whatever length they
 * announce: 413. The longest real form has some 30 000 bytes.
 */
@RestControllerAdvice(basePackageClasses = BodyLimit.class)
class BodyLimit extends RequestBodyAdviceAdapter {

	static final int MOST_BYTES = 4 * 1024 * 1024;

	@Override
	public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
		return true;
	}

	@Override
	public HttpInputMessage beforeBodyRead(HttpInputMessage message, MethodParameter parameter, Type type,
			Class<? extends HttpMessageConverter<?>> converter) throws IOException {
		byte[] bytes = message.getBody().readNBytes(MOST_BYTES + 1);
		if (bytes.length > MOST_BYTES) {
			throw new ApiRefusal(HttpStatus.CONTENT_TOO_LARGE, "内容太大：一次最多提交 4 MB，请拆分后再提交。");
		}
		return new ReadBody(new ByteArrayInputStream(bytes), message.getHeaders());
	}

	private record ReadBody(InputStream body, HttpHeaders headers) implements HttpInputMessage {

		@Override
		public InputStream getBody() {
			return this.body;
		}

		@Override
		public HttpHeaders getHeaders() {
			return this.headers;
		}

	}

}
