package org.yardstick.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yardstick.FullStackTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** A transaction is what lets the driver stream. */
@FullStackTest
class PlanStreamingTests {

	@Autowired
	private PlanCatalogue catalogue;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private SmallTown town;

	@BeforeEach
	void storeMany() {
		this.town = SmallTown.settle(this.jdbc);
		StoredPlan.saveMany(this.jdbc, this.town.school, 1000);
	}

	@AfterEach
	void leave() {
		this.town.leave();
	}

	@Test
	void leavesTheRestInTheDatabaseWhileAPlanIsHandled() {
		List<Integer> cursors = new ArrayList<>();
		List<PlanId> read = new ArrayList<>();
		forEach((plan) -> {
			if (read.isEmpty()) {
				cursors.addAll(openCursors());
			}
			read.add(plan.summary().id());
		});
		assertThat(cursors).as("open cursors while the first plan is handled").hasSize(1);
		assertThat(read).doesNotHaveDuplicates().hasSize(1000);
	}

	@Test
	void endsWhenAPlanCannotBeHandled() {
		assertThatIllegalStateException().isThrownBy(() -> forEach((plan) -> {
			throw new IllegalStateException("disk full");
		}));
		assertThat(openCursors()).isEmpty();
	}

	private void forEach(Consumer<ListedPlan> each) {
		this.transaction.executeWithoutResult((status) -> {
			try (Stream<ListedPlan> plans = this.catalogue.stream(this.town.performance(), PlanFilter.NONE,
					PlanSequence.DEPARTMENT)) {
				plans.forEach(each);
			}
		});
	}

	/** The cursors of the connection; the one of this query has no name. */
	private List<Integer> openCursors() {
		return this.jdbc.sql("select 1 from pg_cursors where name <> ''").query(Integer.class).list();
	}

}
