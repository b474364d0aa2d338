package org.yardstick.system;

import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/**
 * What is said with a status: {@code error.<status>.title}, {@code .sentence} and
 * {@code .advice} of the messages, or those of {@code error.4xx} and {@code error.5xx}.
 */
@Component
class RefusalWords {

	private final MessageSourceAccessor messages;

	RefusalWords(MessageSource messages) {
		this.messages = new MessageSourceAccessor(messages);
	}

	String title(Refusal refusal) {
		return words(refusal, "title");
	}

	String sentence(Refusal refusal) {
		return (refusal.sentence() != null) ? refusal.sentence() : words(refusal, "sentence");
	}

	/** What the person can do now. */
	String advice(Refusal refusal) {
		return words(refusal, "advice");
	}

	private String words(Refusal refusal, String part) {
		String family = refusal.status().is5xxServerError() ? "5xx" : "4xx";
		return this.messages.getMessage("error." + refusal.status().value() + "." + part,
				this.messages.getMessage("error." + family + "." + part));
	}

}
