package org.yardstick.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.TestPropertySource;
import org.yardstick.EmptyOrganisation;
import org.yardstick.FullStackTest;
import org.yardstick.TestTime;
import org.yardstick.identity.AccountAdministration;
import org.yardstick.identity.MailAddress;
import org.yardstick.identity.MailChoice;
import org.yardstick.identity.OwnMail;
import org.yardstick.identity.SignedInPeople;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;

import static org.assertj.core.api.Assertions.assertThat;

@FullStackTest
@EmptyOrganisation
@TestPropertySource(properties = { "spring.mail.host=127.0.0.1", "yardstick.mail.from=yardstick@example.org",
		"yardstick.public-address=https://yardstick.example.org/" })
class NoticeMailTests {

	private static final Duration DELAY = Duration.ofMinutes(10);

	@RegisterExtension
	static final GreenMailExtension SERVER = new GreenMailExtension(
			new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	@Autowired
	private NoticeMail mail;

	@Autowired
	private NoticeRows rows;

	@Autowired
	private Notices notices;

	@Autowired
	private OwnMail ownMail;

	@Autowired
	private AccountAdministration accounts;

	@Autowired
	private SignedInPeople signedIn;

	@Autowired
	private JavaMailSenderImpl sender;

	@Autowired
	private TestTime.Movable time;

	private Actor reader;

	private Actor other;

	@BeforeEach
	void addPeople() {
		this.sender.setPort(SERVER.getSmtp().getPort());
		TestPeople people = new TestPeople(this.accounts, this.signedIn);
		this.reader = people.add("甲", null, Role.PERFORMANCE);
		this.other = people.add("乙", null, Role.PERFORMANCE);
		wantsMail(this.reader, "reader@example.org");
		this.ownMail.change(this.other, new MailChoice(new MailAddress("other@example.org"), false));
	}

	@AfterEach
	void putTheClockRight() {
		this.time.reset();
	}

	@Test
	void sendsOneLetterAPersonInPlainChinese() throws Exception {
		arrival(this.reader, 1);
		arrival(this.reader, 12);
		arrival(this.other, 3);
		sendAfter(DELAY);

		MimeMessage letter = only();
		assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly("reader@example.org");
		assertThat(letter.getFrom()).extracting(Object::toString).containsExactly("yardstick@example.org");
		assertThat(letter.getSubject()).isEqualTo("标尺：2 条新通知");
		assertThat(letter.getContentType()).isEqualTo("text/plain; charset=UTF-8");
		assertThat((String) letter.getContent()).contains("新到 12 张待审", "新到 1 张待审：实验小学“校舍维修”",
				"https://yardstick.example.org/notices/" + list(this.reader).get(0).id(), "请不要回复");
	}

	@Test
	void waitsForOthersToGoWithIt() {
		arrival(this.reader, 1);
		this.mail.sendDue(() -> false);

		assertThat(SERVER.getReceivedMessages()).isEmpty();
	}

	@Test
	void sendsEachNoticeOnce() {
		arrival(this.reader, 1);
		sendAfter(DELAY);
		sendAfter(DELAY);

		assertThat(SERVER.getReceivedMessages()).hasSize(1);
	}

	@Test
	void sendsNothingThatWasReadMeanwhile() {
		arrival(this.reader, 1);
		this.notices.open(this.reader, list(this.reader).get(0).id());
		sendAfter(DELAY);

		assertThat(SERVER.getReceivedMessages()).isEmpty();
	}

	@Test
	void sendsNothingToWhomWantsItNoMoreOrIsDisabled() {
		arrival(this.reader, 1);
		wantsMail(this.other, "other@example.org");
		arrival(this.other, 1);
		this.ownMail.change(this.reader, new MailChoice(null, false));
		this.accounts.disable(Actor.program(), this.other.accountId());
		sendAfter(DELAY);
		wantsMail(this.reader, "reader@example.org");
		sendAfter(DELAY);

		assertThat(SERVER.getReceivedMessages()).isEmpty();
	}

	@Test
	void triesAgainLaterWhenTheServerIsDown() {
		arrival(this.reader, 1);
		this.sender.setPort(closedPort());
		sendAfter(DELAY);
		this.sender.setPort(SERVER.getSmtp().getPort());
		this.mail.sendDue(() -> false);
		assertThat(SERVER.getReceivedMessages()).isEmpty();

		sendAfter(Duration.ofMinutes(2));
		assertThat(SERVER.getReceivedMessages()).hasSize(1);
	}

	@Test
	void givesUpAfterEightAttemptsAndKeepsTheNoticeInTheProgram() {
		arrival(this.reader, 1);
		this.sender.setPort(closedPort());
		for (int n = 0; n < 8; n++) {
			sendAfter(Duration.ofHours(5));
		}
		this.sender.setPort(SERVER.getSmtp().getPort());
		sendAfter(Duration.ofHours(5));

		assertThat(SERVER.getReceivedMessages()).isEmpty();
		assertThat(this.notices.unread(this.reader)).isEqualTo(1);
	}

	@Test
	void leavesTheRestForLaterWhenTheProgramStops() {
		arrival(this.reader, 1);
		this.time.advance(DELAY);
		this.mail.sendDue(() -> true);
		assertThat(SERVER.getReceivedMessages()).isEmpty();
	}

	private void wantsMail(Actor actor, String address) {
		this.ownMail.change(actor, new MailChoice(new MailAddress(address), true));
	}

	private void arrival(Actor actor, int plans) {
		Instant now = this.time.instant();
		WrittenNotices.arrival(this.rows, actor, plans, now);
	}

	private void sendAfter(Duration duration) {
		this.time.advance(duration.plusSeconds(1));
		this.mail.sendDue(() -> false);
	}

	private List<Notice> list(Actor actor) {
		return this.notices.page(actor, PageRequest.ofSize(50)).getContent();
	}

	private static MimeMessage only() {
		assertThat(SERVER.getReceivedMessages()).hasSize(1);
		return SERVER.getReceivedMessages()[0];
	}

	private static int closedPort() {
		return 1;
	}

}
