/**
 * Which stored plans say nearly the same as a form, among all plans of its year: for the
 * rule that suspects copies ({@code rule}). It finds and measures; what a likeness means
 * and whether it is a fault is not its business, nor are words inside one form.
 * <p>
 * No two plans are compared that have nothing in common. Texts are cut into pieces of
 * four characters, their sets reduced to a few numbers that two texts share with the
 * probability of their likeness (MinHash in bands), and those numbers stored in an
 * indexed row for every plan. A search looks its own numbers up, reads the few plans that
 * share most of them, and measures these exactly. It is deterministic: nothing is drawn
 * by lot, and which plan is told of several is settled by order.
 * <p>
 * The database notes every plan whose cells were written, by a trigger, whoever wrote
 * them; a job in the background works that off within seconds, and
 * {@link org.yardstick.likeness.LikenessIndex#catchUp} at once. The hashing is our own,
 * for it is a page long and must never change: the Java libraries for it have had no
 * release since 2019, or bring a search engine along.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "organisation", "plan" })
package org.yardstick.likeness;
