package org.yardstick.notice.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.yardstick.notice.Notice;

/**
 * The notices of one day, either unread or read ones.
 *
 * @param day in words
 */
record NoticeGroup(boolean read, String day, List<Notice> notices) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日 EEEE", Locale.CHINA);

	private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

	private record Key(boolean read, LocalDate day) {
	}

	/** Groups what is in the order of the list already. */
	static List<NoticeGroup> of(List<Notice> notices, Clock clock) {
		ZoneId zone = clock.getZone();
		LocalDate today = LocalDate.now(clock);
		Map<Key, List<Notice>> days = new LinkedHashMap<>();
		notices.forEach(
				(notice) -> days
					.computeIfAbsent(new Key(notice.isRead(), LocalDate.ofInstant(notice.notedAt(), zone)),
							(key) -> new ArrayList<>())
					.add(notice));
		return days.entrySet()
			.stream()
			.map((group) -> new NoticeGroup(group.getKey().read(), words(group.getKey().day(), today),
					group.getValue()))
			.toList();
	}

	private static String words(LocalDate day, LocalDate today) {
		long ago = ChronoUnit.DAYS.between(day, today);
		if (ago == 0) {
			return "今天";
		}
		if (ago == 1) {
			return "昨天";
		}
		return ((day.getYear() == today.getYear()) ? DAY : DAY_OF_YEAR).format(day);
	}

}
