package org.yardstick.notice;

import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;
import org.yardstick.identity.MailAddress;

/** Puts notices into the words of a letter. */
@Component
class NoticeLetters {

	private static final int MOST_LINES = 30;

	private final String publicAddress;

	/**
	 * @param publicAddress where people reach the program, as in
	 * {@code https://yardstick.example.org}; empty if letters are to have no links
	 */
	NoticeLetters(@Value("${yardstick.public-address:}") String publicAddress) {
		this.publicAddress = publicAddress.strip().replaceAll("/+$", "");
	}

	/** A letter without sender, in plain text. */
	SimpleMailMessage write(MailAddress to, List<Notice> notices) {
		SimpleMailMessage letter = new SimpleMailMessage();
		letter.setTo(to.value());
		letter.setSubject("标尺：" + notices.size() + " 条新通知");
		letter.setText(text(notices));
		return letter;
	}

	private String text(List<Notice> notices) {
		StringBuilder text = new StringBuilder("您好：\n\n标尺（预算绩效目标管理）里有 ").append(notices.size()).append(" 条新通知。\n");
		for (int n = 0; n < Math.min(notices.size(), MOST_LINES); n++) {
			Notice notice = notices.get(n);
			text.append("\n").append(n + 1).append(". ").append(notice.title()).append("\n");
			text.append("   ").append(String.join("；", notice.details())).append("\n");
			if (hasLinks()) {
				text.append("   ").append(this.publicAddress).append("/notices/").append(notice.id()).append("\n");
			}
		}
		if (notices.size() > MOST_LINES) {
			text.append("\n另有 ").append(notices.size() - MOST_LINES).append(" 条，请登录后查看。\n");
		}
		if (!hasLinks()) {
			text.append("\n请登录系统查看。\n");
		}
		return text.append("\n这封信由系统自动发出，请不要回复。不想再收，请登录后在“通知”页的“邮件设置”里取消。\n").toString();
	}

	private boolean hasLinks() {
		return !this.publicAddress.isEmpty();
	}

}
