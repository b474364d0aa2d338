/**
 * 公开: what of the approved plans is public, and what is not and why. For the performance
 * division that discloses.
 * <p>
 * What is published is a frozen copy of the cells that may be public
 * ({@link org.yardstick.disclosure.DisclosedContent}); nobody reads working data for the
 * public, and contact persons and telephone numbers are not in the copy. Copies, their
 * ends and decisions to withhold are only ever added: a revision is published by a copy
 * of its own, which ends the one before with the reason of the revision.
 * <p>
 * Not here: the approval ({@code approval}), books for print ({@code export}).
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "organisation", "trail", "cycle", "plan",
		"plan :: web", "review", "export :: printed" })
package org.yardstick.disclosure;
