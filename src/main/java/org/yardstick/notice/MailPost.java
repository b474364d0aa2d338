package org.yardstick.notice;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.yardstick.identity.Recipients;

/** The way to the mail server, if there is one. */
@Component
public class MailPost {

	private static final Logger log = LoggerFactory.getLogger(MailPost.class);

	private final ObjectProvider<MailSender> sender;

	private final MailSettings settings;

	private final Recipients recipients;

	MailPost(ObjectProvider<MailSender> sender, MailSettings settings, Recipients recipients) {
		this.sender = sender;
		this.settings = settings;
		this.recipients = recipients;
	}

	/** Whether notices can go out by mail at all. */
	public boolean isOpen() {
		return StringUtils.hasText(this.settings.from()) && this.sender.getIfAvailable() != null;
	}

	/** Those of the accounts who want notices by mail and can get them. */
	Set<UUID> readers(Collection<UUID> accounts) {
		return isOpen() ? this.recipients.byMail(accounts).keySet() : Set.of();
	}

	Duration delay() {
		return this.settings.delay();
	}

	/**
	 * Sends letters over one connection.
	 * @return those that did not go out
	 */
	Set<SimpleMailMessage> send(List<SimpleMailMessage> letters) {
		letters.forEach((letter) -> letter.setFrom(this.settings.from()));
		try {
			this.sender.getObject().send(letters.toArray(SimpleMailMessage[]::new));
			return Set.of();
		}
		catch (MailSendException ex) {
			Set<SimpleMailMessage> failed = new HashSet<>(letters);
			if (!ex.getFailedMessages().isEmpty()) {
				failed.retainAll(ex.getFailedMessages().keySet());
			}
			log.warn("{} of {} letters did not go out: {}", failed.size(), letters.size(), ex.getMessage());
			return failed;
		}
		catch (MailException ex) {
			log.warn("None of {} letters went out: {}", letters.size(), ex.getMessage());
			return Set.copyOf(letters);
		}
	}

}
