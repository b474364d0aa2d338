package org.yardstick.rule;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.cycle.BudgetCycle;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.rule.RuleSettingChange.Kind;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.NotFoundException;
import org.yardstick.shared.RejectedException;
import org.yardstick.shared.Yuan;

/**
 * Sets how the rules of the catalogue are applied in a year, to all templates or to one.
 * Changes are for administrators only ({@link NotAllowedException}) and are put on
 * record.
 */
@Service
@Transactional(readOnly = true)
public class RuleAdministration {

	/** How many changes a list shows. */
	public static final int MOST_LISTED = 200;

	private static final int MOST_WORDS = 200;

	private static final int LONGEST_WORD = 50;

	private final RuleBook book;

	private final RuleSettings settings;

	private final RuleSettingRows rows;

	private final RuleSettingChanges changes;

	private final RuleTrail trail;

	private final BudgetCycles cycles;

	private final JdbcClient jdbc;

	private final Clock clock;

	RuleAdministration(RuleBook book, RuleSettings settings, RuleSettingRows rows, RuleSettingChanges changes,
			RuleTrail trail, BudgetCycles cycles, JdbcClient jdbc, Clock clock) {
		this.book = book;
		this.settings = settings;
		this.rows = rows;
		this.changes = changes;
		this.trail = trail;
		this.cycles = cycles;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * What was set for all templates of a year, or for exactly one, by rule.
	 * @param template null for all templates
	 */
	public Map<String, RuleSetting> settings(int fiscalYear, String template) {
		return this.rows.of(fiscalYear, template);
	}

	/**
	 * @throws NotFoundException if there is no such rule or year, or the year does not
	 * offer the template
	 */
	public RuleSettingState state(RuleSettingKey key) {
		require(key);
		RuleSetting own = this.rows.find(key).orElse(null);
		RuleSetting ofYear = (key.template() != null) ? this.rows.find(key.ofYear()).orElse(null) : null;
		return new RuleSettingState(own, (ofYear != null) ? ofYear : RuleSetting.CATALOGUE, this.changes.last(key));
	}

	/** The last changes of a year; of one rule, or of all where the code is null. */
	public List<RuleSettingChange> changes(int fiscalYear, String code) {
		return this.changes.of(fiscalYear, code, MOST_LISTED);
	}

	/**
	 * Sets how a rule is applied; the same setting again changes nothing and is not
	 * recorded.
	 * @param expectedVersion of the state that the administrator has seen
	 * @throws RejectedException if the setting is none
	 * @throws ConflictException if somebody changed it in between
	 */
	@Transactional
	public void change(Actor actor, RuleSettingKey key, long expectedVersion, RuleSetting setting) {
		RuleSettingState state = begin(actor, key, expectedVersion);
		RuleSetting wanted = meaningful(rule(key.code()), setting);
		requireSound(wanted);
		if (!wanted.equals(state.effective())) {
			replace(actor, key, state, wanted.equals(state.inherited()) ? null : wanted, Kind.CHANGED);
		}
	}

	/**
	 * Takes a setting back, so that the rule is applied as the year has it, or the
	 * catalogue.
	 * @param expectedVersion of the state that the administrator has seen
	 * @throws ConflictException if somebody changed it in between
	 */
	@Transactional
	public void reset(Actor actor, RuleSettingKey key, long expectedVersion) {
		RuleSettingState state = begin(actor, key, expectedVersion);
		if (state.own() != null) {
			replace(actor, key, state, null, Kind.RESET);
		}
	}

	/**
	 * Takes the settings of the year before over, for all rules that have none in this
	 * year.
	 * @return how many settings were taken over
	 * @throws NotFoundException if there is no such year
	 */
	@Transactional
	public int copyFromYearBefore(Actor actor, int fiscalYear) {
		requireAdministrator(actor);
		this.cycles.get(fiscalYear);
		lock();
		List<RuleSettingChange> copied = this.rows.copy(fiscalYear - 1, fiscalYear)
			.stream()
			.map((row) -> new RuleSettingChange(row.key(), Kind.COPIED, actor.name(), this.clock.instant(),
					RuleSetting.CATALOGUE, row.setting()))
			.toList();
		record(actor, copied);
		this.settings.forget();
		return copied.size();
	}

	private RuleSettingState begin(Actor actor, RuleSettingKey key, long expectedVersion) {
		requireAdministrator(actor);
		lock();
		RuleSettingState state = state(key);
		if (state.version() != expectedVersion) {
			throw new ConflictException("规则" + key.code() + "的设置刚刚被别人改过，您的修改没有保存。请返回列表，看看现在的设置，再决定是否修改。");
		}
		return state;
	}

	private void replace(Actor actor, RuleSettingKey key, RuleSettingState state, RuleSetting setting, Kind kind) {
		if (setting != null) {
			this.rows.put(key, setting);
		}
		else {
			this.rows.remove(key);
		}
		RuleSetting after = (setting != null) ? setting : state.inherited();
		record(actor, List
			.of(new RuleSettingChange(key, kind, actor.name(), this.clock.instant(), state.effective(), after)));
		this.settings.forget();
	}

	private void record(Actor actor, List<RuleSettingChange> made) {
		this.changes.record(actor, made);
		this.trail.record(actor, made);
	}

	/** Changes come one after the other; they are rare. */
	private void lock() {
		this.jdbc.sql("select pg_advisory_xact_lock(71)").query((row) -> {
		});
	}

	private void require(RuleSettingKey key) {
		rule(key.code());
		BudgetCycle cycle = this.cycles.get(key.fiscalYear());
		if (key.template() != null && !cycle.offers(key.template())) {
			throw new NotFoundException(key.fiscalYear() + "年度不使用这种表样。");
		}
	}

	private Rule rule(String code) {
		return this.book.catalogue()
			.stream()
			.filter((rule) -> rule.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("没有编号为“" + code + "”的规则。"));
	}

	/** Without what means nothing to the rule. */
	private static RuleSetting meaningful(Rule rule, RuleSetting setting) {
		return new RuleSetting(setting.enabled(), setting.errorAs(), setting.warningAs(), setting.infoAs(),
				rule.hasTolerance() ? setting.tolerance() : null,
				rule.meaningOfWords().isPresent() ? setting.words() : Set.of());
	}

	private static void requireSound(RuleSetting setting) {
		if (setting.tolerance() != null && setting.tolerance().compareTo(Yuan.ZERO) < 0) {
			throw RejectedException.at("tolerance", "允许的误差不能小于0。");
		}
		boolean tooLong = setting.words().stream().anyMatch((word) -> word.length() > LONGEST_WORD);
		if (setting.words().size() > MOST_WORDS || tooLong) {
			throw RejectedException.at("words", "最多" + MOST_WORDS + "个词，每个词不超过" + LONGEST_WORD + "个字。");
		}
	}

	private static void requireAdministrator(Actor actor) {
		if (!actor.is(Role.ADMIN)) {
			throw new NotAllowedException("只有系统管理员可以设置审核规则。");
		}
	}

}
