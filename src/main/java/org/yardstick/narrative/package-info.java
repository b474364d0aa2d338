/**
 * Understanding of running text (目标、概况、测算说明): which quantities, times and calculations a
 * Chinese sentence states, and what each is about. For the rules, which match what a form
 * promises in words with what it says in its tables.
 * <p>
 * Reading never fails and never guesses: what is not understood is left out. It is
 * deterministic, needs time linear in the length of the text, keeps the place of
 * everything it found so that a page can mark it, and knows nothing of forms, templates
 * or rules. The cells of target values are read by {@code targetvalue}, not here.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "targetvalue" })
package org.yardstick.narrative;
