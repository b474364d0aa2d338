package org.yardstick.identity;

import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.shared.NotFoundException;

/** Where each person says whether and where mail reaches them. */
@Service
@Transactional(readOnly = true)
public class OwnMail {

	private final Accounts accounts;

	OwnMail(Accounts accounts) {
		this.accounts = accounts;
	}

	/** What the person said last. */
	public MailChoice of(Actor actor) {
		return find(actor.accountId()).mail();
	}

	@Transactional
	public void change(Actor actor, MailChoice choice) {
		find(actor.accountId()).reachBy(choice);
	}

	private Account find(UUID id) {
		return this.accounts.findById(id).orElseThrow(() -> new NotFoundException("没有这个账号。"));
	}

}
