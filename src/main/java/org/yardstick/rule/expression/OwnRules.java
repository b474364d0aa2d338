package org.yardstick.rule.expression;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.yardstick.plan.EarlierPlans;
import org.yardstick.plan.PlanForm;
import org.yardstick.rule.KnownRule;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.rule.RuleSource;

/**
 * The rules of one's own as they are applied: read once for all checks of a while. A
 * change is seen at once by the instance that made it, by every other one within
 * {@link #KEPT}.
 */
@Component
class OwnRules implements RuleSource {

	static final Duration KEPT = Duration.ofSeconds(20);

	private final EarlierPlans earlier;

	private final LoadingCache<Boolean, List<ReadRule>> rules;

	OwnRules(OwnRuleRows rows, EarlierPlans earlier, Clock clock) {
		this.earlier = earlier;
		this.rules = Caffeine.newBuilder()
			.expireAfterWrite(KEPT)
			.ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
			.build((all) -> rows.all().stream().map(ReadRule::of).toList());
	}

	/**
	 * A rule with its active expression, read once.
	 *
	 * @param expression null while the rule is not applied
	 */
	private record ReadRule(OwnRule rule, PlanExpression expression) {

		static ReadRule of(OwnRule rule) {
			return new ReadRule(rule, rule.isActive() ? PlanExpression.of(rule.active().terms().expression()) : null);
		}

		boolean concerns(PlanForm form) {
			return this.rule.isActive() && this.rule.active().terms().concern(form);
		}

		KnownRule known() {
			OwnRuleVersion version = this.rule.isActive() ? this.rule.active() : this.rule.latest();
			return new KnownRule(version.code(), version.terms().title(), version.number(), false);
		}

	}

	@Override
	public Stream<Rule> rules(PlanUnderCheck plan) {
		LastYear lastYear = new LastYear(this.earlier, plan.id());
		return this.rules.get(true)
			.stream()
			.filter((rule) -> rule.concerns(plan.form()))
			.map((rule) -> new ExpressionRule(rule.rule().active(), rule.expression(), lastYear));
	}

	@Override
	public Stream<KnownRule> applied(PlanForm form) {
		return this.rules.get(true).stream().filter((rule) -> rule.concerns(form)).map(ReadRule::known);
	}

	@Override
	public Optional<KnownRule> find(String code) {
		return this.rules.get(true)
			.stream()
			.filter((rule) -> rule.rule().code().equals(code))
			.findFirst()
			.map(ReadRule::known);
	}

	/** Has what was changed be seen from the end of the transaction on. */
	void forget() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				OwnRules.this.rules.invalidateAll();
			}
		});
	}

}
