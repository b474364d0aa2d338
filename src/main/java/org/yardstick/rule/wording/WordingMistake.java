package org.yardstick.rule.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.rule.CellPlace;
import org.yardstick.rule.Finding;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.rule.Severity;

/**
 * W01: slips of the pen. One finding a cell for what is surely wrong and one for hints,
 * with all that can be mended mechanically mended at once, so that one repair does not
 * undo another.
 */
@Component
class WordingMistake implements Rule {

	private static final List<SlipFinder> FINDERS = List.of(KnownConfusions.ofCatalogue(), new DoubledWords(),
			new OpenBrackets(), new StrangeCharacters(), new Punctuation(), new LooseLabels());

	/** How many slips of a cell are told one by one. */
	private static final int MOST_TOLD = 5;

	@Override
	public String code() {
		return "W01";
	}

	@Override
	public String title() {
		return "文字错误";
	}

	@Override
	public Optional<String> meaningOfWords() {
		return Optional.of("也视为错别字的写法，写成“错误写法=正确写法”");
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		List<SlipFinder> finders = new ArrayList<>(FINDERS);
		if (!plan.words(this).isEmpty()) {
			finders.add(KnownConfusions.of(plan.words(this)));
		}
		return plan.cells()
			.entrySet()
			.stream()
			.map((entry) -> new WrittenCell(entry.getKey(), entry.getValue()))
			.filter(WrittenCell::isWritten)
			.flatMap((cell) -> findings(plan, cell, finders));
	}

	private Stream<Finding> findings(PlanUnderCheck plan, WrittenCell cell, List<SlipFinder> finders) {
		Map<Severity, List<Slip>> slips = finders.stream()
			.flatMap((finder) -> finder.slips(cell))
			.sorted(Comparator.comparingInt(Slip::start).thenComparing(Slip::end, Comparator.reverseOrder()))
			.collect(Collectors.groupingBy(Slip::severity));
		return slips.entrySet()
			.stream()
			.map((entry) -> finding(plan.at(cell.path()), entry.getKey(), new CorrectedCell(cell, entry.getValue())));
	}

	private Finding finding(CellPlace place, Severity severity, CorrectedCell cell) {
		List<Slip> slips = cell.slips();
		String faults = slips.stream().map(Slip::fault).distinct().limit(MOST_TOLD).collect(Collectors.joining("；"));
		Finding finding = place.finding(this, severity, cell.quote(slips.get(0)),
				faults + ((slips.size() > MOST_TOLD) ? "等，请通读后改正。" : "，请改正。"));
		for (Slip slip : slips.subList(1, Math.min(MOST_TOLD, slips.size()))) {
			finding = finding.against(place, cell.quote(slip));
		}
		return cell.corrected().map(finding::repairedBy).orElse(finding);
	}

}
