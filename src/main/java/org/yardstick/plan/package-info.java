/**
 * The core: the performance plan (绩效目标申报表) of a project, what stands in its cells, how it
 * is drafted and which status it has. For clerks who fill it in and for all modules that
 * read it.
 * <p>
 * A plan is an aggregate of one row: status and ownership beside one immutable document
 * of cells ({@link org.yardstick.plan.PlanContent}). The document is what is saved,
 * frozen at submission, compared and exported, and a form is always read and written as a
 * whole; so it is stored as a whole (jsonb), and a page or a save costs the same number
 * of statements with ten indicators and with sixty. What lists need beside it (name,
 * amount, words to search) is written together with it.
 * <p>
 * Not here: what is wrong with a plan ({@code rule}), who may pass it on and why it came
 * back ({@code review}), documents ({@code export}).
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "targetvalue", "organisation", "trail", "template", "cycle" })
package org.yardstick.plan;
