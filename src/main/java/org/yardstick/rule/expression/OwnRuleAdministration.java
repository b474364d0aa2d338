package org.yardstick.rule.expression;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.NotFoundException;
import org.yardstick.shared.Problem;
import org.yardstick.shared.RejectedException;
import org.yardstick.template.FormTemplates;

/**
 * Writes rules of one's own and switches them on and off. A version is applied only after
 * it was tried out ({@link OwnRuleTrials}). Changes are for administrators only
 * ({@link NotAllowedException}); everything stays on record, and no code is given twice.
 */
@Service
@Transactional(readOnly = true)
public class OwnRuleAdministration {

	/** How many rules are applied at the same time: each costs a little on every save. */
	public static final int MOST_ACTIVE = 50;

	private static final int LONGEST_TITLE = 20;

	private static final int LONGEST_SENTENCE = 300;

	private final OwnRuleRows rows;

	private final OwnRuleTrialRows trials;

	private final OwnRules applied;

	private final BudgetCycles cycles;

	private final FormTemplates templates;

	private final OwnRuleTrail trail;

	OwnRuleAdministration(OwnRuleRows rows, OwnRuleTrialRows trials, OwnRules applied, BudgetCycles cycles,
			FormTemplates templates, OwnRuleTrail trail) {
		this.rows = rows;
		this.trials = trials;
		this.applied = applied;
		this.cycles = cycles;
		this.templates = templates;
		this.trail = trail;
	}

	/** All of them, in the order in which they were begun. */
	public List<OwnRule> all() {
		return this.rows.all();
	}

	/**
	 * @throws NotFoundException if there is no such rule
	 */
	public OwnRule get(String code) {
		return this.rows.find(code).orElseThrow(() -> new NotFoundException("没有编号为“" + code + "”的自定义规则。"));
	}

	/** All versions of a rule, the last one first. */
	public List<OwnRuleVersion> versions(OwnRule rule) {
		return this.rows.versions(rule.code());
	}

	/** Who switched the rule on or off, the last one first. */
	public List<OwnRuleSwitch> switches(OwnRule rule) {
		return this.rows.switches(rule.code());
	}

	/**
	 * Writes a new rule, which is not applied yet.
	 * @return its code
	 * @throws RejectedException if something is missing or wrong
	 */
	@Transactional
	public String write(Actor actor, OwnRuleTerms terms) {
		requireAdministrator(actor);
		requireSound(terms);
		String code = this.rows.add(actor, terms);
		this.trail.written(actor, code, null, terms);
		return code;
	}

	/**
	 * Writes a new version of a rule; the version that is applied stays so until the new
	 * one is switched on. The same terms again make none.
	 * @param expectedRevision of the rule that the administrator has seen
	 * @throws RejectedException if something is missing or wrong
	 * @throws ConflictException if somebody changed it in between
	 */
	@Transactional
	public void revise(Actor actor, String code, long expectedRevision, OwnRuleTerms terms) {
		OwnRule rule = begin(actor, code, expectedRevision);
		requireSound(terms);
		if (!terms.equals(rule.latest().terms())) {
			this.rows.revise(actor, rule, terms);
			this.trail.written(actor, code, rule.latest().terms(), terms);
			this.applied.forget();
		}
	}

	/**
	 * Has the latest version be applied from now on.
	 * @param expectedRevision of the rule that the administrator has seen
	 * @throws ConflictException if somebody changed it in between, if exactly this
	 * expression was not tried out, or if too many rules are on
	 */
	@Transactional
	public void switchOn(Actor actor, String code, long expectedRevision) {
		OwnRule rule = begin(actor, code, expectedRevision);
		if (!this.trials.wasTried(rule.latest())) {
			throw new ConflictException("这个版本还没有试运行，请先试运行，看过结果再启用。");
		}
		if (!rule.isActive() && this.rows.all().stream().filter(OwnRule::isActive).count() >= MOST_ACTIVE) {
			throw new ConflictException("最多同时启用" + MOST_ACTIVE + "条自定义规则，请先停用一些。");
		}
		if (!rule.isActive() || rule.hasNewerDraft()) {
			this.rows.turn(actor, rule, true);
			this.trail.turned(actor, rule, true);
			this.applied.forget();
		}
	}

	/**
	 * Has the rule be applied no more.
	 * @param expectedRevision of the rule that the administrator has seen
	 * @throws ConflictException if somebody changed it in between
	 */
	@Transactional
	public void switchOff(Actor actor, String code, long expectedRevision) {
		OwnRule rule = begin(actor, code, expectedRevision);
		if (rule.isActive()) {
			this.rows.turn(actor, rule, false);
			this.trail.turned(actor, rule, false);
			this.applied.forget();
		}
	}

	private OwnRule begin(Actor actor, String code, long expectedRevision) {
		requireAdministrator(actor);
		OwnRule rule = get(code);
		if (rule.revision() != expectedRevision) {
			throw new ConflictException("规则" + code + "刚刚被别人改过，这次操作没有生效。请重新打开，看看现在的内容，再决定怎么办。");
		}
		return rule;
	}

	private void requireSound(OwnRuleTerms terms) {
		List<Problem> problems = Stream.of(length("title", "名称", terms.title(), LONGEST_TITLE),
				length("sentence", "提示语", terms.sentence(), LONGEST_SENTENCE),
				expression((terms.expression() != null) ? terms.expression() : ""),
				refused(terms.severity() == null, "severity", "请选择错误、警告或者提示。"),
				refused(RulePlace.all().stream().noneMatch((place) -> place.path().equals(terms.place())), "place",
						"请选择提示显示在哪一格。"),
				refused(terms.fiscalYear() != null && this.cycles.find(terms.fiscalYear()).isEmpty(), "fiscalYear",
						"没有这个年度，请重新选择。"),
				refused(terms.template() != null && this.templates.find(terms.template()).isEmpty(), "template",
						"没有这种表样，请重新选择。"))
			.flatMap(Optional::stream)
			.toList();
		if (!problems.isEmpty()) {
			throw new RejectedException("规则有" + problems.size() + "处要改，没有保存。", problems);
		}
	}

	private static Optional<Problem> expression(String words) {
		return Optional.ofNullable(ExpressionCheck.of(words).problem())
			.map((problem) -> new Problem("expression", problem.sentence()));
	}

	private static Optional<Problem> length(String path, String label, String words, int most) {
		if (words == null || words.isBlank()) {
			return Optional.of(new Problem(path, "请填写" + label + "。"));
		}
		return refused(words.length() > most, path, label + "不能超过" + most + "个字。");
	}

	private static Optional<Problem> refused(boolean wrong, String path, String message) {
		return wrong ? Optional.of(new Problem(path, message)) : Optional.empty();
	}

	static void requireAdministrator(Actor actor) {
		if (!actor.is(Role.ADMIN)) {
			throw new NotAllowedException("只有系统管理员可以设置审核规则。");
		}
	}

}
