package org.yardstick.likeness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.plan.ComparedPlan;
import org.yardstick.plan.PlanComparison;
import org.yardstick.plan.PlanId;

/** Finds the stored plans that say nearly the same as a form. */
@Service
@Transactional(readOnly = true)
public class LikePlans {

	/** From this likeness on two texts say nearly the same. */
	public static final double NEARLY_THE_SAME = 0.7;

	/** More are looked at in no search: they bound its time where very many are alike. */
	private static final int MOST_FOUND = 5_000;

	/** So many of those found, the likeliest, are read and measured. */
	private static final int MOST_READ = 16;

	private final JdbcClient jdbc;

	private final PlanComparison plans;

	LikePlans(JdbcClient jdbc, PlanComparison plans) {
		this.jdbc = jdbc;
		this.plans = plans;
	}

	/**
	 * The plans of the probe's year, of whatever unit and status, that have a text or
	 * indicators like the probe's. Of two plans only the one that was begun later is like
	 * the other; a form that is not stored is later than all. Plans stored in the last
	 * seconds may be missing. Two statements at most.
	 * @param wanted which projects shall be compared at all
	 * @return the likeliest first, at most 16; empty for a form with few words
	 */
	public List<LikePlan> find(LikenessProbe probe, Predicate<StoredProject> wanted) {
		ComparedForm form = ComparedForm.of(probe.content());
		int[] bands = form.bands(probe.fiscalYear());
		if (bands.length == 0) {
			return List.of();
		}
		List<StoredProject> likeliest = found(probe.self(), bands).stream()
			.filter((found) -> wanted.test(found.project()))
			.sorted(Found.LIKELIEST_FIRST)
			.map(Found::project)
			.limit(MOST_READ)
			.toList();
		return likeliest.isEmpty() ? List.of() : measured(form, likeliest);
	}

	private List<LikePlan> measured(ComparedForm form, Collection<StoredProject> projects) {
		Map<PlanId, ComparedPlan> read = this.plans.read(projects.stream().map(StoredProject::id).toList())
			.stream()
			.collect(Collectors.toMap(ComparedPlan::id, Function.identity()));
		return projects.stream()
			.filter((project) -> read.containsKey(project.id()))
			.map((project) -> measured(form, project, read.get(project.id())))
			.filter((like) -> !like.texts().isEmpty() || !like.indicators().rows().isEmpty())
			.toList();
	}

	private static LikePlan measured(ComparedForm form, StoredProject project, ComparedPlan plan) {
		ComparedForm other = ComparedForm.of(plan.content());
		List<LikeText> texts = form.texts()
			.stream()
			.flatMap(
					(text) -> other.likeness(text).stream().mapToObj((likeness) -> new LikeText(text.path(), likeness)))
			.toList();
		return new LikePlan(project, plan, texts, form.sharedWith(other));
	}

	/**
	 * The numbers searched for stand in a query of their own: where the planner sees them
	 * it takes so many for likely to be in any row, and reads them all.
	 */
	private List<Found> found(PlanId self, int[] bands) {
		Object[] numbers = IntStream.of(bands).boxed().toArray();
		return this.jdbc
			.sql("""
					select s.plan_id, s.project_name, s.project_code, s.begun_at, s.bands, s.unit_id = self.unit_id as same_unit
					from likeness_signature s left join likeness_signature self on self.plan_id = cast(:self as uuid)
					where s.bands && (select cast(:bands as integer[])) and s.plan_id is distinct from cast(:self as uuid)
					  and (self.plan_id is null or (s.begun_at, s.plan_id) < (self.begun_at, self.plan_id))
					limit :most
					""")
			.param("self", (self != null) ? self.value().toString() : null, Types.VARCHAR)
			.param("bands", new SqlArrayValue("integer", numbers))
			.param("most", MOST_FOUND)
			.query((row, number) -> found(row, bands))
			.list();
	}

	private static Found found(ResultSet row, int[] bands) throws SQLException {
		Boolean sameUnit = row.getObject("same_unit", Boolean.class);
		Integer[] there = (Integer[]) row.getArray("bands").getArray();
		long common = Arrays.stream(there).filter((band) -> Arrays.binarySearch(bands, band) >= 0).count();
		return new Found(new StoredProject(PlanId.of(row.getString("plan_id")), row.getString("project_name"),
				row.getString("project_code"), sameUnit, row.getTimestamp("begun_at").toInstant()), common);
	}

	/**
	 * A plan that shares numbers with a form.
	 *
	 * @param common how many
	 */
	private record Found(StoredProject project, long common) {

		private static final Comparator<Found> LIKELIEST_FIRST = Comparator.comparingLong(Found::common)
			.reversed()
			.thenComparing(Found::project, StoredProject.BY_AGE);

	}

}
