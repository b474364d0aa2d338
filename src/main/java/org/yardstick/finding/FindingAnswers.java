package org.yardstick.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.rule.Severity;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.Problem;
import org.yardstick.shared.RejectedException;
import org.yardstick.trail.Trail;
import org.yardstick.trail.TrailChange;
import org.yardstick.trail.TrailEntry;
import org.yardstick.trail.TrailKind;

/**
 * Where findings are answered: explained by the unit, refused by the reviewer. Answers
 * are only ever added; the last one counts. While one is written nobody hands the plan
 * in, changes it or answers the same finding.
 */
@Service
@Transactional
public class FindingAnswers {

	/** Who still disagrees after so many words should telephone. */
	private static final int MOST_ANSWERS = 50;

	private static final String TEXT = "text";

	private final PlanReading plans;

	private final FindingRegister register;

	private final AnswerRows answers;

	private final FindingRows findings;

	private final CheckRows checks;

	private final Trail trail;

	FindingAnswers(PlanReading plans, FindingRegister register, AnswerRows answers, FindingRows findings,
			CheckRows checks, Trail trail) {
		this.plans = plans;
		this.register = register;
		this.answers = answers;
		this.findings = findings;
		this.checks = checks;
		this.trail = trail;
	}

	/**
	 * Explains why something stays as it is.
	 * @param typed the sentence
	 * @throws NotAllowedException if the actor does not fill in the plan
	 * @throws ConflictException if the plan cannot be changed now, or the finding stands
	 * no more or was answered by somebody else meanwhile
	 * @throws RejectedException if it has to be mended, or the sentence says nothing
	 */
	public void explain(Actor actor, PlanId id, AnsweredState seen, String typed) {
		PlanSnapshot plan = holdForWriting(actor, id);
		String words = AnswerWords.of(typed, TEXT);
		StandingFinding finding = find(plan, seen);
		if (!finding.explainable()) {
			throw RejectedException.at(TEXT, mustBeMended(finding));
		}
		add(actor, plan, Map.of(finding, words), Answer.Kind.EXPLANATION);
	}

	/**
	 * Explains several findings at once: all of them or none.
	 * @throws RejectedException with everything that is wrong with the explanations
	 */
	public List<StandingFinding> explain(Actor actor, PlanId id, List<Explanation> explanations) {
		PlanSnapshot plan = holdForWriting(actor, id);
		List<StandingFinding> standing = this.register.of(plan);
		Map<StandingFinding, String> words = new LinkedHashMap<>();
		List<Problem> problems = new ArrayList<>();
		for (int n = 0; n < explanations.size(); n++) {
			try {
				String place = "[" + n + "].";
				Explanation explanation = explanations.get(n);
				String text = AnswerWords.of(explanation.text(), place + TEXT);
				explained(standing, explanation, place).forEach((finding) -> words.put(finding, text));
			}
			catch (RejectedException refused) {
				problems.addAll(refused.problems());
			}
		}
		if (!problems.isEmpty()) {
			throw new RejectedException("有" + problems.size() + "条说明不能接受，这次一条也没有保存。", problems);
		}
		add(actor, plan, words, Answer.Kind.EXPLANATION);
		return this.register.of(plan);
	}

	/**
	 * Refuses an explanation: the finding stands open again.
	 * @param typed why
	 * @throws NotAllowedException if it is not the actor whom the plan waits for
	 * @throws ConflictException if the plan waits for no reviewer, or there is nothing to
	 * refuse any more
	 * @throws RejectedException if the words say nothing
	 */
	public void refuse(Actor actor, PlanId id, AnsweredState seen, String typed) {
		PlanSnapshot plan = this.plans.hold(actor, id);
		if (!this.plans.mayDecide(actor, plan)) {
			throw plan.status().isInReview() ? new NotAllowedException("这张表现在不由您审核，不能退回它的说明。")
					: new ConflictException("这张表" + plan.status().sentence() + "现在不在审核中，不能退回说明。");
		}
		String words = AnswerWords.of(typed, TEXT);
		StandingFinding finding = find(plan, seen);
		if (!finding.isExplained()) {
			throw new ConflictException("这条问题现在没有说明，不用退回。");
		}
		add(actor, plan, Map.of(finding, words), Answer.Kind.REFUSAL);
	}

	private PlanSnapshot holdForWriting(Actor actor, PlanId id) {
		PlanSnapshot plan = this.plans.hold(actor, id);
		if (!this.plans.mayWrite(actor, plan)) {
			throw new NotAllowedException("问题由填报单位说明，您可以查看，不能代写。");
		}
		if (!this.plans.mayEdit(actor, plan)) {
			throw new ConflictException("这张表" + plan.status().sentence() + "现在不能说明问题。");
		}
		return plan;
	}

	private StandingFinding find(PlanSnapshot plan, AnsweredState seen) {
		StandingFinding finding = this.register.of(plan)
			.stream()
			.filter((standing) -> standing.id().equals(seen.finding()))
			.findFirst()
			.orElseThrow(() -> new ConflictException("这条问题已经不在了：单元格的内容或审核规则变了。请看更新后的问题。"));
		if (!Objects.equals(AnsweredState.of(finding), seen)) {
			throw new ConflictException("这条问题刚才有人答复过，请先看一遍，再决定要不要改。");
		}
		return finding;
	}

	private static List<StandingFinding> explained(List<StandingFinding> standing, Explanation explanation,
			String place) {
		List<StandingFinding> found = standing.stream()
			.filter((finding) -> finding.finding().code().equals(explanation.code())
					&& finding.finding().path().equals(explanation.path()))
			.toList();
		if (found.isEmpty()) {
			throw RejectedException.at(place + "path", "这一格没有这条规则的问题，请先读取最新的问题。");
		}
		found.stream().filter((finding) -> !finding.explainable()).findFirst().ifPresent((finding) -> {
			throw RejectedException.at(place + "code", mustBeMended(finding));
		});
		return found;
	}

	private static String mustBeMended(StandingFinding finding) {
		return (finding.finding().severity() == Severity.INFO) ? "提示不用说明。" : "这条错误要改正，不能用说明代替。";
	}

	/** What is said again in the same words stands already. */
	private void add(Actor actor, PlanSnapshot plan, Map<StandingFinding, String> words, Answer.Kind kind) {
		words.forEach((finding, text) -> {
			if (finding.answers().size() >= MOST_ANSWERS) {
				throw new ConflictException("这条问题已经答复了" + MOST_ANSWERS + "次，请直接联系对方商量。");
			}
			if (!finding.isExplained() || kind == Answer.Kind.REFUSAL || !finding.lastAnswer().words().equals(text)) {
				this.answers.add(actor, plan, finding, kind, text);
				record(actor, plan, finding, kind, text);
			}
		});
		this.findings.noteAnswers(plan.id());
		this.checks.count(plan.id());
	}

	private void record(Actor actor, PlanSnapshot plan, StandingFinding finding, Answer.Kind kind, String text) {
		TrailKind deed = (kind == Answer.Kind.REFUSAL) ? TrailKind.EXPLANATION_REFUSED : TrailKind.FINDING_EXPLAINED;
		Answer last = finding.lastAnswer();
		this.trail.record(actor,
				new TrailEntry(deed, plan.subject(),
						finding.finding().code() + "，" + finding.finding().place() + "：" + finding.finding().reason(),
						List.of(TrailChange.of(kind.title(), finding.cell(),
								(last != null && last.kind() == kind) ? last.words() : null, text))));
	}

}
