package org.yardstick.rule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.yardstick.narrative.RunningText;
import org.yardstick.plan.Indicator;
import org.yardstick.plan.PlanCells;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanForm;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanPlaces;
import org.yardstick.rule.meaning.IndicatorName;
import org.yardstick.shared.Yuan;
import org.yardstick.targetvalue.TargetValue;
import org.yardstick.template.FormLayout;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.IndicatorField;

/**
 * What rules see of a plan: its cells, its template, and what its indicators mean.
 * Immutable; made anew for every check.
 */
public final class PlanUnderCheck {

	/** 0.01 万元: what rounding to the unit of the forms may cost. */
	private static final Yuan ROUNDING = Yuan.of("100");

	private final PlanId id;

	private final PlanForm form;

	private final PlanContent content;

	private final FormTemplate template;

	private final FormLayout layout;

	private final RuleProfile profile;

	private final List<IndicatorRow> rows;

	private final List<IndicatorRow> named;

	private final Map<String, String> cells;

	private final PlanPlaces places;

	private final Map<String, RunningText> texts = new ConcurrentHashMap<>();

	/**
	 * @param id null for a form that is not stored
	 */
	PlanUnderCheck(PlanId id, PlanForm form, PlanContent content, FormTemplate template, RuleProfile profile) {
		this.id = id;
		this.form = form;
		this.content = content;
		this.template = template;
		this.layout = template.layout(form.layout()).orElseGet(() -> PlanCells.layoutOf(template, content));
		this.profile = profile;
		this.rows = rows(content.indicators(), new LevelReader(template.taxonomy()));
		this.named = this.rows.stream().filter(IndicatorRow::isNamed).toList();
		this.cells = PlanCells.of(content, this.layout.notation());
		this.places = new PlanPlaces(this.layout, form.fiscalYear(), content);
	}

	private static List<IndicatorRow> rows(List<Indicator> indicators, LevelReader levels) {
		return IntStream.range(0, indicators.size()).mapToObj((n) -> {
			Indicator row = indicators.get(n);
			return new IndicatorRow(n, row, levels.read(row.category(), row.dimension()), IndicatorName.of(row.name()),
					TargetValue.parse(row.annualTarget()).orElse(null),
					TargetValue.parse(row.mediumTermTarget()).orElse(null));
		}).toList();
	}

	/**
	 * Which stored plan is checked, for the rules that look for others like it; empty for
	 * a form that is not stored.
	 */
	public Optional<PlanId> id() {
		return Optional.ofNullable(this.id);
	}

	/** Year, template and layout. */
	public PlanForm form() {
		return this.form;
	}

	/** The cells as written. */
	public PlanContent content() {
		return this.content;
	}

	public FormTemplate template() {
		return this.template;
	}

	/** The layout the plan is printed in. */
	public FormLayout layout() {
		return this.layout;
	}

	/** All rows of the indicator table. */
	public List<IndicatorRow> rows() {
		return this.rows;
	}

	/** The rows that name an indicator. */
	public Stream<IndicatorRow> named() {
		return this.named.stream();
	}

	/**
	 * The words of all filled cells by path, amounts and days as the layout prints them.
	 */
	public Map<String, String> cells() {
		return this.cells;
	}

	/**
	 * What a cell of running text states, as {@code goals.annual[0]}; read once for all
	 * rules. A blank cell states nothing.
	 */
	public RunningText text(String path) {
		return this.texts.computeIfAbsent(path, (cell) -> RunningText.read(this.cells.get(cell)));
	}

	/** A cell for a finding to point to. */
	public CellPlace at(String path) {
		return new CellPlace(path, this.places.of(path));
	}

	/** A cell of a row; the levels are cells of several rows and stand for themselves. */
	public CellPlace at(IndicatorRow row, IndicatorField field) {
		if (!field.isLevel()) {
			return at(row.path(field));
		}
		String words = Stream.of(IndicatorField.CATEGORY, IndicatorField.DIMENSION)
			.limit(1L + field.ordinal())
			.map(row::words)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" / "));
		return new CellPlace(row.path(field), words.isEmpty() ? this.places.column(field) : words);
	}

	/** By how much amounts may differ for a rule. */
	public Yuan tolerance(Rule rule) {
		Yuan tolerance = setting(rule).tolerance();
		return (tolerance != null) ? tolerance : ROUNDING;
	}

	/** The words that the settings give a rule besides its own; none in most years. */
	public Set<String> words(Rule rule) {
		return setting(rule).words();
	}

	RuleSetting setting(Rule rule) {
		return this.profile.of(rule);
	}

}
