package org.yardstick.export.fillin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.yardstick.plan.Goals;
import org.yardstick.plan.Indicator;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.ScheduledActivity;
import org.yardstick.template.CategoryDefinition;
import org.yardstick.template.DimensionDefinition;
import org.yardstick.template.FormLayout;
import org.yardstick.template.Requirement;
import org.yardstick.template.Taxonomy;
import org.yardstick.template.ValueCell;

/**
 * Adds blank rows to a form, so that nothing needs to be inserted while filling it in:
 * for every kind of indicator where it belongs, for the schedule and for goals that have
 * a row each.
 */
final class ReadyRows {

	/** For a kind that the form does not have yet and must have. */
	private static final int FOR_REQUIRED = 3;

	/** For every other kind. */
	private static final int FOR_OTHERS = 2;

	/** At the end of the indicators, of no kind yet. */
	private static final int FREE = 3;

	private static final int ACTIVITIES = 3;

	private final List<Kind> kinds = new ArrayList<>();

	private final Taxonomy taxonomy;

	private record Kind(CategoryDefinition category, DimensionDefinition dimension) {
	}

	private ReadyRows(Taxonomy taxonomy) {
		this.taxonomy = taxonomy;
		taxonomy.categories()
			.forEach((category) -> category.dimensions()
				.forEach((dimension) -> this.kinds.add(new Kind(category, dimension))));
	}

	/** The content with blank rows; its own rows keep their order. */
	static PlanContent addTo(PlanContent content, FormLayout layout, Taxonomy taxonomy) {
		List<ScheduledActivity> schedule = new ArrayList<>(content.schedule());
		schedule.addAll(Collections.nCopies(ACTIVITIES, new ScheduledActivity(null, null, null, null)));
		return new PlanContent(content.printedTitle(), content.header(), content.funding(), content.narratives(),
				content.spendingPlan(), schedule, goals(content.goals(), layout),
				new ReadyRows(taxonomy).addTo(content.indicators()), content.more());
	}

	private static Goals goals(Goals goals, FormLayout layout) {
		return new Goals(paragraphs("goals.mediumTerm", goals.mediumTerm(), layout),
				paragraphs("goals.annual", goals.annual(), layout));
	}

	/** Only numbered paragraphs in rows of their own may be any number. */
	private static List<String> paragraphs(String path, List<String> written, FormLayout layout) {
		Optional<ValueCell> cell = layout.valueCells()
			.filter((value) -> value.text().fields().get(0).path().equals(path))
			.filter((value) -> value.paragraphs().apart() && !value.paragraphs().label().isEmpty())
			.findFirst();
		List<String> paragraphs = new ArrayList<>(written);
		int wanted = cell.map((value) -> Math.max(written.size(), value.paragraphs().offered()) + 1).orElse(0);
		while (paragraphs.size() < wanted) {
			paragraphs.add(null);
		}
		return paragraphs;
	}

	private List<Indicator> addTo(List<Indicator> indicators) {
		List<Indicator> rows = new ArrayList<>(indicators);
		for (int kind = 0; kind < this.kinds.size(); kind++) {
			int last = lastOf(rows, kind, kind);
			if (last >= 0) {
				Indicator above = rows.get(last);
				rows.addAll(last + 1, blank(above.category(), above.dimension(), FOR_OTHERS));
			}
			else {
				rows.addAll(lastOf(rows, 0, kind - 1) + 1, blank(rows, this.kinds.get(kind)));
			}
		}
		rows.addAll(blank(null, null, FREE));
		return rows;
	}

	private List<Indicator> blank(List<Indicator> rows, Kind kind) {
		boolean required = kind.dimension().required() == Requirement.REQUIRED;
		String category = rows.stream()
			.map(Indicator::category)
			.filter((name) -> name != null && this.taxonomy.category(name).filter(kind.category()::equals).isPresent())
			.findFirst()
			.orElse(kind.category().name());
		return blank(category, kind.dimension().name(), required ? FOR_REQUIRED : FOR_OTHERS);
	}

	private static List<Indicator> blank(String category, String dimension, int count) {
		return Collections.nCopies(count, new Indicator(null, category, dimension, null, null, null, null, null, null));
	}

	/** The last row of any of these kinds, -1 if there is none. */
	private int lastOf(List<Indicator> rows, int firstKind, int lastKind) {
		for (int n = rows.size() - 1; n >= 0; n--) {
			int kind = kindOf(rows.get(n));
			if (kind >= firstKind && kind <= lastKind) {
				return n;
			}
		}
		return -1;
	}

	/** -1 for levels that the template does not have. */
	private int kindOf(Indicator row) {
		Optional<CategoryDefinition> category = this.taxonomy.category(row.category());
		Optional<DimensionDefinition> dimension = category
			.map((found) -> this.taxonomy.dimension(found, row.dimension()))
			.orElseGet(() -> this.taxonomy.dimension(row.dimension()));
		if (dimension.isEmpty()) {
			return -1;
		}
		int exact = category.map((found) -> this.kinds.indexOf(new Kind(found, dimension.get()))).orElse(-1);
		return (exact >= 0) ? exact : this.kinds.stream().map(Kind::dimension).toList().indexOf(dimension.get());
	}

}
