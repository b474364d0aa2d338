package org.yardstick.cycle;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.cycle.CycleChange.Kind;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.NotFoundException;
import org.yardstick.shared.RejectedException;
import org.yardstick.template.FormTemplates;

/**
 * Opens fiscal years, changes their deadline and templates, and opens the window again
 * after the deadline. For administrators only ({@link NotAllowedException}); everything
 * is put on record.
 */
@Service
@Transactional
public class CycleAdministration {

	private static final int FIRST_YEAR = 1990;

	private static final int LAST_YEAR = 2200;

	private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

	private static final Instant LATEST = Instant.parse("2201-01-01T00:00:00Z");

	private final BudgetCycleRepository cycles;

	private final CycleChanges changes;

	private final CycleTrail trail;

	private final FormTemplates templates;

	private final Clock clock;

	CycleAdministration(BudgetCycleRepository cycles, CycleChanges changes, CycleTrail trail, FormTemplates templates,
			Clock clock) {
		this.cycles = cycles;
		this.changes = changes;
		this.trail = trail;
		this.templates = templates;
		this.clock = clock;
	}

	/**
	 * Opens a year.
	 * @throws RejectedException if there is the year already, or a template does not
	 * exist
	 */
	public void open(Actor actor, int fiscalYear, CycleTerms terms) {
		requireAdministrator(actor);
		if (fiscalYear < FIRST_YEAR || fiscalYear > LAST_YEAR) {
			throw RejectedException.at("fiscalYear", "年度应在 " + FIRST_YEAR + " 到 " + LAST_YEAR + " 之间。");
		}
		if (this.cycles.existsById(fiscalYear)) {
			throw RejectedException.at("fiscalYear", fiscalYear + "年度已经有了，请在列表里修改它。");
		}
		requireSound(terms);
		this.cycles.saveAndFlush(new BudgetCycle(fiscalYear, terms));
		record(actor, fiscalYear, new CycleChange(Kind.OPENED, actor.name(), this.clock.instant(), null, terms));
	}

	/**
	 * Changes a year; the same terms again change nothing and are not recorded. Plans on
	 * a template that the year offers no more stay as they are.
	 * @param expectedVersion the version that the administrator has seen
	 * @throws RejectedException if a template does not exist
	 * @throws NotFoundException if there is no such year
	 * @throws ConflictException if somebody changed the year in between
	 */
	public void change(Actor actor, int fiscalYear, long expectedVersion, CycleTerms terms) {
		requireAdministrator(actor);
		requireSound(terms);
		BudgetCycle cycle = this.cycles.findById(fiscalYear)
			.orElseThrow(() -> new NotFoundException("没有" + fiscalYear + "年度。"));
		if (cycle.version() != expectedVersion) {
			throw new ConflictException(fiscalYear + "年度刚刚被别人改过，您的修改没有保存。请返回列表，看看现在的截止时间和表样，再决定是否修改。");
		}
		CycleTerms before = cycle.terms();
		if (before.equals(terms)) {
			return;
		}
		Instant now = this.clock.instant();
		boolean wasClosed = !cycle.acceptsSubmissionsAt(now);
		cycle.change(terms);
		this.cycles.saveAndFlush(cycle);
		Kind kind = (wasClosed && cycle.acceptsSubmissionsAt(now)) ? Kind.REOPENED : Kind.CHANGED;
		record(actor, fiscalYear, new CycleChange(kind, actor.name(), now, before, terms));
	}

	private void record(Actor actor, int fiscalYear, CycleChange change) {
		this.changes.record(actor, fiscalYear, change);
		this.trail.record(actor, fiscalYear, change);
	}

	private void requireSound(CycleTerms terms) {
		if (terms.deadline() != null && !isPlausible(terms.deadline())) {
			throw RejectedException.at("deadline", "截止时间的年份不对，请检查。");
		}
		if (terms.templates().isEmpty()) {
			throw RejectedException.at("templates", "请至少选择一种表样，否则这个年度没有表可填。");
		}
		for (String key : terms.templates()) {
			if (this.templates.find(key).isEmpty()) {
				throw RejectedException.at("templates", "没有编号为“" + key + "”的表样。");
			}
		}
	}

	private static boolean isPlausible(Instant deadline) {
		return deadline.isAfter(EARLIEST) && deadline.isBefore(LATEST);
	}

	private static void requireAdministrator(Actor actor) {
		if (!actor.is(Role.ADMIN)) {
			throw new NotAllowedException("只有系统管理员可以设置预算年度。");
		}
	}

}
