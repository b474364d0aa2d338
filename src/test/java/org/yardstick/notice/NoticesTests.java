package org.yardstick.notice;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.yardstick.FullStackTest;
import org.yardstick.StatementRecorder;
import org.yardstick.identity.AccountAdministration;
import org.yardstick.identity.SignedInPeople;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.shared.NotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@FullStackTest
class NoticesTests {

	private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

	@Autowired
	private Notices notices;

	@Autowired
	private NoticeRows rows;

	@Autowired
	private AccountAdministration accounts;

	@Autowired
	private SignedInPeople signedIn;

	@Autowired
	private StatementRecorder statements;

	private Actor actor;

	private Actor other;

	@BeforeEach
	void addPeople() {
		TestPeople people = new TestPeople(this.accounts, this.signedIn);
		this.actor = people.add("甲", null, Role.PERFORMANCE);
		this.other = people.add("乙", null, Role.PERFORMANCE);
	}

	@Test
	void showsUnreadOnesFirstThenTheNewest() {
		arrivals(3);
		this.notices.open(this.actor, line("新到 3 张待审").id());

		assertThat(page()).extracting(Notice::title).containsExactly("新到 2 张待审", "新到 1 张待审：实验小学“校舍维修”", "新到 3 张待审");
	}

	@Test
	void countsWhatIsUnreadInOneStatement() throws Exception {
		assertThat(this.notices.unread(this.actor)).isZero();
		arrivals(3);
		this.notices.open(this.actor, line("新到 3 张待审").id());

		List<String> sent = this.statements.during(() -> assertThat(this.notices.unread(this.actor)).isEqualTo(2));
		assertThat(sent).hasSize(1);
	}

	@Test
	void openingMarksOneAsReadAndLeadsToTheMatter() {
		arrivals(2);
		UUID id = line("新到 2 张待审").id();

		assertThat(this.notices.open(this.actor, id)).isEqualTo("/queue?year=2027");
		assertThat(this.notices.open(this.actor, id)).isEqualTo("/queue?year=2027");
		assertThat(this.notices.unread(this.actor)).isEqualTo(1);
	}

	@Test
	void whatIsSomebodyElsesIsNowhere() {
		arrivals(1);
		UUID id = page().get(0).id();

		assertThatThrownBy(() -> this.notices.open(this.other, id)).isInstanceOf(NotFoundException.class);
		this.notices.readAll(this.other, NOW.plus(1, ChronoUnit.DAYS));
		assertThat(this.notices.unread(this.actor)).isEqualTo(1);
		assertThat(this.notices.page(this.other, PageRequest.ofSize(10))).isEmpty();
	}

	@Test
	void readingAllLeavesWhatCameAfterThePageWasShown() {
		arrivals(3);
		this.notices.readAll(this.actor, NOW.plus(2, ChronoUnit.HOURS));

		assertThat(page()).filteredOn((notice) -> !notice.isRead())
			.extracting(Notice::title)
			.containsExactly("新到 3 张待审");
	}

	@Test
	void showsOnePageAtATime() {
		arrivals(5);

		assertThat(this.notices.page(this.actor, PageRequest.of(1, 2))).hasSize(2)
			.first()
			.satisfies((notice) -> assertThat(notice.title()).isEqualTo("新到 3 张待审"));
		assertThat(this.notices.page(this.actor, PageRequest.of(9, 2))).isEmpty();
	}

	/** The first of one form, an hour later one of two … */
	private void arrivals(int number) {
		for (int n = 1; n <= number; n++) {
			WrittenNotices.arrival(this.rows, this.actor, n, NOW.plus(n, ChronoUnit.HOURS));
		}
	}

	private List<Notice> page() {
		return this.notices.page(this.actor, PageRequest.ofSize(50)).getContent();
	}

	private Notice line(String title) {
		return page().stream().filter((notice) -> notice.title().equals(title)).findFirst().orElseThrow();
	}

}
