package org.yardstick.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Service;
import org.yardstick.identity.MailAddress;
import org.yardstick.identity.Recipients;

/**
 * Sends notices by mail, one letter a person. Outside of any request and transaction: a
 * mail server that is slow or down keeps nobody from work. A letter may go out twice if
 * the program dies right after sending it, and never gets lost.
 */
@Service
class NoticeMail {

	private static final int PEOPLE_AT_ONCE = 20;

	private final MailOutbox outbox;

	private final MailPost post;

	private final Recipients recipients;

	private final NoticeLetters letters;

	private final Clock clock;

	NoticeMail(MailOutbox outbox, MailPost post, Recipients recipients, NoticeLetters letters, Clock clock) {
		this.outbox = outbox;
		this.post = post;
		this.recipients = recipients;
		this.letters = letters;
		this.clock = clock;
	}

	/**
	 * Sends what is due, unless it has to stop before. Where no letter at all goes out it
	 * leaves the server alone until the next time.
	 */
	void sendDue(BooleanSupplier stopping) {
		boolean more = this.post.isOpen();
		while (more && !stopping.getAsBoolean()) {
			more = sendSome();
		}
	}

	private boolean sendSome() {
		Instant now = this.clock.instant();
		Map<UUID, List<Notice>> due = this.outbox.due(now, PEOPLE_AT_ONCE);
		Map<UUID, MailAddress> addresses = this.recipients.byMail(due.keySet());
		List<SimpleMailMessage> written = new ArrayList<>();
		List<List<UUID>> contents = new ArrayList<>();
		due.forEach((account, notices) -> {
			List<UUID> ids = notices.stream().map(Notice::id).toList();
			MailAddress address = addresses.get(account);
			if (address == null) {
				this.outbox.drop(ids);
			}
			else {
				written.add(this.letters.write(address, notices));
				contents.add(ids);
			}
		});
		return due.size() > 0 && (written.isEmpty() || send(written, contents));
	}

	private boolean send(List<SimpleMailMessage> written, List<List<UUID>> contents) {
		Set<SimpleMailMessage> failed = this.post.send(written);
		List<UUID> sent = new ArrayList<>();
		List<UUID> unsent = new ArrayList<>();
		for (int n = 0; n < written.size(); n++) {
			(failed.contains(written.get(n)) ? unsent : sent).addAll(contents.get(n));
		}
		Instant now = this.clock.instant();
		this.outbox.markSent(sent, now);
		this.outbox.postpone(unsent, now);
		return !sent.isEmpty();
	}

}
