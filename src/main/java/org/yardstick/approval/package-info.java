/**
 * 批复: the papers by which the bureau approves forms, one number and date for many forms
 * of a department, with the notice to the department as a Word document. For the
 * performance division that issues them and for the departments that receive them.
 * <p>
 * A paper is issued as a whole or not at all: its list must be true. Each form of it gets
 * its own record of approval by {@code review}, with the hash of what was approved. A
 * paper is never changed; what has to be changed is a revision of the form, approved by
 * another paper.
 * <p>
 * Not here: whether a form may be approved and by whom ({@code plan}, {@code review}),
 * how good it is ({@code reviewsheet}), what becomes public ({@code disclosure}).
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "organisation", "trail", "cycle", "plan", "review", "export" })
package org.yardstick.approval;
